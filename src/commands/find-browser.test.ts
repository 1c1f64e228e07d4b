import { describe, expect, test, vi } from 'vitest';
import { findBareBrowser, findBrowser, installBrowser, requireBrowser, type Machine } from './find-browser.ts';

const apt = '/usr/bin/apt-get';

/** A Linux machine with these programs; what it runs is written down in `commands`. */
const machine = (programs: string[], changes: Partial<Machine> = {}) => {
  const commands: string[] = [];
  const has = new Set(programs);
  const run: Machine['run'] = (command, args, env) => {
    commands.push([...Object.entries(env).map((pair) => pair.join('=')), command, ...args].join(' '));
    return true;
  };
  return { env: { PATH: '/usr/local/bin::/usr/bin' }, platform: 'linux', isRoot: false, exists: (path: string) => has.has(path), run, commands, ...changes } satisfies Machine & { commands: string[] };
};

describe('finding', () => {
  test('takes CHROME_PATH before all others', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
    expect(findBrowser(machine(['/usr/bin/chromium', '/opt/chrome'], { env }))).toBe('/opt/chrome');
  });

  test('says that CHROME_PATH names no program, and does not take another', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/typo' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROME_PATH is "/opt/typo", where there is no program: set it to the path of a Chrome or Chromium, or unset it.');
  });

  test('takes an empty CHROME_PATH as unset', () => {
    expect(findBrowser(machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROME_PATH: '' } }))).toBe('/usr/bin/chromium');
  });

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])('finds %s on PATH', (name) => {
    expect(findBrowser(machine([`/usr/bin/${name}`]))).toBe(`/usr/bin/${name}`);
  });

  test('prefers Chromium, wherever on PATH it stands', () => {
    expect(findBrowser(machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  test.each(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Users/mali/Applications/Chromium.app/Contents/MacOS/Chromium'])(
    'finds %s on a Mac', (path) => {
      expect(findBrowser(machine([path], { platform: 'darwin', env: { HOME: '/Users/mali' } }))).toBe(path);
    });

  test.each(['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'])(
    'finds %s on Windows', (path) => {
      const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
      expect(findBrowser(machine([path], { platform: 'win32', env }))).toBe(path);
    });

  test.each(['linux', 'darwin', 'win32'] as const)('finds none on a bare %s', (platform) => {
    expect(findBrowser(machine([], { platform, env: {} }))).toBeUndefined();
  });
});

describe('finding a bare one', () => {
  const bare = '/usr/bin/chromium-headless-shell';
  test('takes it before a whole one', () => expect(findBareBrowser(machine(['/usr/bin/chromium', bare]))).toBe(bare));
  test('takes a whole one where there is none', () => expect(findBareBrowser(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium'));
  test('takes CHROME_PATH before it', () => expect(findBareBrowser(machine(['/opt/chrome', bare], { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' } }))).toBe('/opt/chrome'));
  test('is not what is found where a whole one is needed', () => expect(findBrowser(machine([bare]))).toBeUndefined());
});

describe('installing', () => {
  const update = `DEBIAN_FRONTEND=noninteractive ${apt} update`;
  const install = `DEBIAN_FRONTEND=noninteractive ${apt} install -y --no-install-recommends`;

  test('installs Chromium, whole and bare, with apt-get, asking nothing', () => {
    const debian = machine([apt], { isRoot: true });
    installBrowser(debian);
    expect(debian.commands).toEqual([update, `${install} chromium chromium-headless-shell`]);
  });

  test('installs the whole one where the bare one has no package', () => {
    const ubuntu = machine([apt], { isRoot: true });
    installBrowser({ ...ubuntu, run: (...command) => ubuntu.run(...command) && !command[1].includes('chromium-headless-shell') });
    expect(ubuntu.commands).toEqual([update, `${install} chromium chromium-headless-shell`, `${install} chromium`]);
  });

  test('stops at a list of packages that could not be fetched', () => {
    const run = vi.fn(() => false);
    expect(() => installBrowser(machine([apt], { isRoot: true, run }))).toThrow(
      'There is no Chrome or Chromium on this machine: type apt-get install chromium, or set CHROME_PATH to the path of one.');
    expect(run).toHaveBeenCalledOnce();
  });

  test.each([
    ['linux', [apt], false, 'type sudo apt-get install chromium'],
    ['linux', [], true, "install chromium with the system's package manager"],
    ['darwin', [], true, 'type brew install --cask google-chrome'],
    ['win32', [], false, 'type winget install Google.Chrome'],
  ] as const)('runs nothing on %s with %j, root %s, and says what to type', (platform, programs, isRoot, advice) => {
    const other = machine([...programs], { platform, isRoot });
    expect(() => installBrowser(other)).toThrow(`There is no Chrome or Chromium on this machine: ${advice}, or set CHROME_PATH to the path of one.`);
    expect(other.commands).toEqual([]);
  });
});

describe('requiring', () => {
  test('installs nothing where there is one', () => {
    const ready = machine(['/usr/bin/chromium', apt], { isRoot: true });
    expect(requireBrowser(ready)).toBe('/usr/bin/chromium');
    expect(ready.commands).toEqual([]);
  });

  test('gives the one it installed', () => {
    const programs = [apt];
    const run = () => programs.push('/usr/bin/chromium') > 0;
    expect(requireBrowser(machine([], { isRoot: true, run, exists: (path) => programs.includes(path) }))).toBe('/usr/bin/chromium');
  });

  test('does not believe an installation that left no browser', () => {
    expect(() => requireBrowser(machine([apt], { isRoot: true }))).toThrow('There is no Chrome or Chromium on this machine');
  });
});
