import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { copyProject } from './copy-project.ts';
import { growCorpus } from './corpus.ts';

const SIZES = [7, 100, 1000];
const RUNS = 3;

/** So that every run measures the same stories. */
const SEED = 1;

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
    growCorpus(copy, stories, SEED);
    return [`${stories} stories`, time(copy, 'src/commands/check.ts')] as const;
  });
  console.log('The check as the stories grow; linear where the milliseconds a story do not rise.');
  console.table(Object.fromEntries(rows.map(([name, seconds], index) => [name, { seconds: round(seconds), 'ms a story': Math.round((seconds * 1000) / (SIZES[index] ?? 1)) }])));
  rmSync(copy, { recursive: true, force: true });
};
