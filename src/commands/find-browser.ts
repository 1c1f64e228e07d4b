import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search asks of the machine and does to it, so that a test can put another in its place. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Whether a file is there that can be run. */
  exists(path: string): boolean;
  /** Shows a command and runs it with more environment; whether it ended well. */
  run(command: string, args: readonly string[], env: Record<string, string>): boolean;
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  run(command, args, env) {
    console.log(`> ${[command, ...args].join(' ')}`);
    return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  },
};

/** Chromium without its own windows, tabs and menus: the same pages in half the time. It keeps no page for Back, and draws letters a little otherwise. */
const bareName = 'chromium-headless-shell';
const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApps = ['Google Chrome', 'Chromium'];
// Edge is a Chromium too, and on every Windows.
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const aptGet = '/usr/bin/apt-get';

const isNonEmpty = (text: string | undefined): text is string => Boolean(text);

const pathCandidates = ({ env }: Machine, names: string[]): string[] => {
  const folders = (env.PATH ?? '').split(posix.delimiter).filter(isNonEmpty);
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
};

const macCandidates = ({ env }: Machine): string[] =>
  macApps.flatMap((app) => ['/', env.HOME].filter(isNonEmpty).map((home) => posix.join(home, `Applications/${app}.app/Contents/MacOS/${app}`)));

const windowsCandidates = ({ env }: Machine): string[] => {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(isNonEmpty);
  return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
};

const installedCandidates = (machine: Machine): string[] => {
  if (machine.platform === 'darwin') return [...pathCandidates(machine, commandNames), ...macCandidates(machine)];
  if (machine.platform === 'win32') return windowsCandidates(machine);
  return pathCandidates(machine, commandNames);
};

/** CHROME_PATH, else the first Chrome or Chromium of the system. Throws if CHROME_PATH names no program. */
export const findBrowser = (machine: Machine = thisMachine): string | undefined => {
  const chosen = machine.env.CHROME_PATH;
  if (!chosen) return installedCandidates(machine).find(machine.exists);
  if (machine.exists(chosen)) return chosen;
  throw new Error(`CHROME_PATH is "${chosen}", where there is no program: set it to the path of a Chrome or Chromium, or unset it.`);
};

/** The bare Chromium where there is one and CHROME_PATH chooses no other, else what `findBrowser` finds. */
export const findBareBrowser = (machine: Machine = thisMachine): string | undefined =>
  (machine.env.CHROME_PATH ? undefined : pathCandidates(machine, [bareName]).find(machine.exists)) ?? findBrowser(machine);

const hasApt = ({ platform, exists }: Machine): boolean => platform === 'linux' && exists(aptGet);

const installAdvice = (machine: Machine): string => {
  if (hasApt(machine)) return `type ${machine.isRoot ? '' : 'sudo '}apt-get install chromium`;
  if (machine.platform === 'darwin') return 'type brew install --cask google-chrome';
  if (machine.platform === 'win32') return 'type winget install Google.Chrome';
  return "install chromium with the system's package manager";
};

const missingBrowser = (machine: Machine): Error =>
  new Error(`There is no Chrome or Chromium on this machine: ${installAdvice(machine)}, or set CHROME_PATH to the path of one.`);

/** Installs Debian's or Ubuntu's Chromium, as root, and the bare one where that has a package. Throws one sentence saying what to type where it cannot. */
export const installBrowser = (machine: Machine = thisMachine): void => {
  if (!machine.isRoot || !hasApt(machine)) throw missingBrowser(machine);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (names: string[]): boolean => machine.run(aptGet, ['install', '-y', '--no-install-recommends', ...names], env);
  const isInstalled = machine.run(aptGet, ['update'], env) && [['chromium', bareName], ['chromium']].some(install);
  if (!isInstalled) throw missingBrowser(machine);
};

/** The path of a browser, installing one if need be. Throws one sentence saying what to type if there is still none. */
export const requireBrowser = (machine: Machine = thisMachine): string => {
  const found = findBrowser(machine);
  if (found) return found;
  installBrowser(machine);
  const installed = findBrowser(machine);
  if (installed) return installed;
  throw missingBrowser(machine);
};
