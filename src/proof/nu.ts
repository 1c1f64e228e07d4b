import { spawnSync } from 'node:child_process';
import { existsSync, globSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { hasProgram } from './other-browser.ts';

/** What the checker does not know yet, each with the reason why it stays. */
const UNKNOWN_TO_IT: [message: RegExp, reason: string][] = [
  [/^CSS: “position-area”: Property “position-area” doesn't exist\.$/, 'CSS Anchor Positioning: where it is not known, a note stands in the corner'],
  [/^CSS: “position-try”: Property “position-try” doesn't exist\.$/, 'the same'],
  [/^CSS: “width”: The types are incompatible\.$/, 'it does not reckon with the newer functions of CSS values; browsers take it'],
];

interface Message { type: string; url: string; lastLine?: number; message: string; extract?: string }

/** Holds every page of `dist`, with the style sheet in it, against the Nu checker, which is installed in a folder of its own. */
export const proveNu = (root: string): string[] => {
  if (!hasProgram('java')) {
    console.log('The Nu checker needs Java, which is not installed, so nothing was asked. Debian: apt-get install default-jre-headless');
    return [];
  }
  const folder = join(root, 'tools/nu');
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  if (!existsSync(jar)) spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  const site = realpathSync(join(root, 'dist'));
  const files = globSync('**/*.{html,css}', { cwd: site }).sort();
  const { stderr } = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--also-check-css', '--exit-zero-always', ...files], { cwd: site, encoding: 'utf8', maxBuffer: 1e9 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const faults = messages.filter(({ message }) => !UNKNOWN_TO_IT.some(([known]) => known.test(message)));
  console.log(`The Nu checker: ${files.length} files, ${faults.length} faults; ${messages.length - faults.length} told that are known: ${UNKNOWN_TO_IT.map(([, reason]) => reason).join('; ')}.`);
  return faults.map(({ url, lastLine, message, extract }) => `${url.replace(/.*\/\.editions\/[^/]+/, '')}:${lastLine ?? 1}  ${message}  ${extract ?? ''}`);
};
