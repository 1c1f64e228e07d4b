import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'figures.lock'];
const SIZES = [7, 100, 1000];
const RUNS = 3;

const copyProject = (root: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const part of PARTS) if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
};

/** 0 is "a", 27 is "bb": a name without a digit, which a title may bear. */
const toLetters = (index: number): string => (index < 26 ? '' : toLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** Fills the copy up to so many stories, each one of the real ones under a title of its own. */
const growTo = (copy: string, stories: number): void => {
  const folder = join(copy, 'content/stories');
  const real = readdirSync(folder).filter((slug) => !slug.startsWith('more-')).sort();
  for (let index = readdirSync(folder).length; index < stories; index += 1) {
    const from = join(folder, real[index % real.length] ?? '');
    const to = join(folder, `more-${toLetters(index)}`);
    mkdirSync(to);
    for (const file of readdirSync(from)) writeFileSync(join(to, file), readFileSync(join(from, file), 'utf8').replace(/^(title|summary): (.+)$/gm, `$1: ${toLetters(index)} $2`));
  }
};

/** The median of a few runs of a command, in seconds. Throws where it fails, because a refusal is quick. */
const time = (copy: string, command: string): number => {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [command], { cwd: copy, encoding: 'utf8', env: { ...process.env, EDITION_TIME: '2026-11-22T09:00:00+07:00' } });
    if (status !== 0) throw new Error(stderr.split('\n').slice(0, 5).join('\n'));
    return (performance.now() - started) / 1000;
  });
  return runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
};

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Prints what the check costs beside the build, and how it grows with the stories. Of this machine, in this run: only the proportions mean anything elsewhere. */
export const benchCheck = (root: string): void => {
  const copy = copyProject(root);
  const [check, build] = [time(copy, 'src/commands/check.ts'), time(copy, 'src/commands/build.ts')];
  const start = time(copy, '--version');
  console.log('Seconds, the median of three runs, side by side.');
  console.table({ 'node, doing nothing': { seconds: round(start) }, check: { seconds: round(check), 'part of the build': round(check / build) }, build: { seconds: round(build) } });
  const rows = SIZES.map((stories) => {
    growTo(copy, stories);
    return [`${stories} stories`, time(copy, 'src/commands/check.ts')] as const;
  });
  console.log('The check as the stories grow; linear where the milliseconds a story do not rise.');
  console.table(Object.fromEntries(rows.map(([name, seconds], index) => [name, { seconds: round(seconds), 'ms a story': Math.round((seconds * 1000) / (SIZES[index] ?? 1)) }])));
  rmSync(copy, { recursive: true, force: true });
};
