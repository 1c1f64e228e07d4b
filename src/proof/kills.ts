import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../commands/copy-project.ts';
import { startServer } from '../commands/serve.ts';
import type { EditionRecord, Manifest } from '../gate/manifest.ts';
import { toRandom } from './random.ts';

/** What a proof of kills saw. `broken`: pages that were not whole, or not of an edition that was published. */
export interface KillReport { kills: number; published: number; pages: number; broken: string[] }

const SETTINGS = 'content/settings.yaml';
const BUILD = ['src/commands/build.ts'];

/** A copy of the project in which the edition of its `dist` is published. */
const copyPublished = (root: string): string => {
  const copy = copyProject(root);
  cpSync(realpathSync(join(root, 'dist')), join(copy, '.editions', 'built'), { recursive: true });
  symlinkSync('.editions/built', join(copy, 'dist'));
  return copy;
};

/** The pages of the edition that stands, with their hashes. */
const readHashes = (copy: string): Map<string, string> => {
  const { files } = JSON.parse(readFileSync(join(copy, 'dist', 'manifest.json'), 'utf8')) as Manifest;
  return new Map(Object.entries(files).filter(([file]) => file.endsWith('index.html')).map(([file, { sha256 }]) => [`/${file.replace(/index\.html$/, '')}`, sha256]));
};

/**
 * Kills builds at random moments of their course, while a reader loads page after page of the copy that is served, and looks at each: it must be,
 * to the byte, a page of one of the two editions that are built in turn, the first of which is that of the project's `dist`. `moments`: how
 * many kills; `seed`: the same moments each time.
 */
export const proveKills = async (root: string, moments: number, seed: number): Promise<KillReport> => {
  const random = toRandom(seed);
  const copy = copyPublished(root);
  const { time } = JSON.parse(readFileSync(join(copy, 'dist', '.edition.json'), 'utf8')) as EditionRecord;
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, EDITION_TIME: time };
  const settings = readFileSync(join(copy, SETTINGS), 'utf8');
  const versions = [settings, settings.replace(/^( {2}en: )(.+)$/m, '$1$2 Again')];
  const write = (index: number): void => writeFileSync(join(copy, SETTINGS), versions[index % 2] ?? settings);
  const first = readHashes(copy);
  write(1);
  const started = Date.now();
  const { status, stderr } = spawnSync(process.execPath, BUILD, { cwd: copy, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const longest = Date.now() - started;
  const editions = [first, readHashes(copy)];
  const server = await startServer({ root: join(copy, 'dist'), port: 0 });
  const report: KillReport = { kills: 0, published: 0, pages: 0, broken: [] };
  const addresses = [...first.keys()];
  let reading = true;
  const reader = (async () => {
    while (reading) {
      const address = addresses[Math.floor(random() * addresses.length)] ?? '/';
      const response = await fetch(server.url + address, { headers: { 'accept-encoding': 'identity' } });
      const hash = createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex');
      report.pages += 1;
      if (response.status !== 200 || !editions.some((pages) => pages.get(address) === hash)) report.broken.push(`${address}: ${response.status}, ${hash}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  for (let round = 0; report.kills < moments; round += 1) {
    write(round);
    const build = spawn(process.execPath, BUILD, { cwd: copy, env, stdio: 'ignore', detached: true });
    const ended = new Promise<number | null>((resolve) => { build.on('exit', resolve); });
    const timer = setTimeout(() => { if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL'); }, random() * longest * 1.05);
    if (await ended === 0) report.published += 1;
    else report.kills += 1;
    clearTimeout(timer);
  }
  reading = false;
  await reader;
  await server.close();
  rmSync(copy, { recursive: true, force: true });
  return report;
};
