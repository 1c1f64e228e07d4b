import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../gate/manifest.ts';
import { deployEdition } from './deploy.ts';
import { loadSite, type Load } from './load.ts';
import { findServers } from './other-servers.ts';

const READERS = 200;
const SECONDS = 20;

interface Served { url: string; close(): Promise<void> }

/** The server of `npm start`, as a program of its own. */
const startOwn = async (root: string): Promise<Served> => {
  const child = spawn(process.execPath, [join(root, 'src/commands/serve.ts')], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [''])]);
  const url = /http:\/\/localhost:\d+/.exec(String(said))?.[0];
  if (url === undefined) throw new Error('The server did not start.');
  return { url: url.replace('localhost', '127.0.0.1'), close: async () => { child.kill(); await once(child, 'exit'); } };
};

const toRow = ({ answers, wrong, failed, median, slowest }: Load): Record<string, number> =>
  ({ answers, 'a second': Math.round(answers / SECONDS), failed: failed.length, 'wrong bytes': wrong.length, 'median ms': Math.round(median), 'slowest ms': Math.round(slowest) });

/** Prints what many readers at once meet, on `npm start` and on the servers that are installed here. Ends with 1 where an answer fails or is not the edition's, to the byte. */
export const benchServe = async (root: string): Promise<void> => {
  if (!existsSync(join(root, 'dist', 'manifest.json'))) throw new Error('There is no site to measure yet. Type: npm run build');
  const manifest = JSON.parse(readFileSync(join(root, 'dist', 'manifest.json'), 'utf8')) as Manifest;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await deployEdition(join(root, 'dist'), folder, { at: folder, now: Date.now() });
  const servers = [{ name: 'npm start', start: () => startOwn(root) }, ...findServers().map(({ name, start }) => ({ name, start: () => start(join(folder, 'current')) }))];
  const rows: Record<string, Record<string, number>> = {};
  for (const { name, start } of servers) {
    const server = await start();
    const load = await loadSite(server.url, manifest, { readers: READERS, seconds: SECONDS });
    await server.close();
    rows[name] = toRow(load);
    [...load.failed, ...load.wrong].slice(0, 5).forEach((line) => console.error(`${name}: ${line}`));
    if (load.failed.length + load.wrong.length > 0) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${READERS} readers at once for ${SECONDS} seconds, who ask for every file of the edition and hold each answer against its hash. They share this machine with the server.`);
  console.table(rows);
};
