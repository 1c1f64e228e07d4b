import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../gate/manifest.ts';
import { deployEdition } from './deploy.ts';
import { loadSite } from './load.ts';
import { findServers } from './other-servers.ts';
import { startServer } from './serve.ts';
import { makeFolder, writeEdition } from './site-fixture.ts';

const folder = makeFolder();
const edition = join(folder, 'edition');
beforeAll(async () => {
  writeEdition(edition);
  await deployEdition(edition, join(folder, 'public'), { at: join(folder, 'public'), now: Date.now() });
});
afterAll(() => rmSync(folder, { recursive: true }));
const manifest = (): Manifest => JSON.parse(readFileSync(join(edition, 'manifest.json'), 'utf8')) as Manifest;

test.each([{ name: 'npm start', start: () => startServer({ root: edition, port: 0 }) }, ...findServers().map(({ name, start }) => ({ name, start: () => start(join(folder, 'public', 'current')) }))])(
  '$name gives twenty readers at once every byte right, and fails none', async ({ start }) => {
    const server = await start();
    const { answers, wrong, failed } = await loadSite(server.url.replace('localhost', '127.0.0.1'), manifest(), { readers: 20, seconds: 2 });
    await server.close();
    expect([wrong, failed]).toEqual([[], []]);
    expect(answers).toBeGreaterThan(100);
  });

test('a byte that is wrong, and an answer that does not come, are counted', async () => {
  writeFileSync(join(edition, 'robots.txt'), 'other');
  const server = await startServer({ root: edition, port: 0 });
  const url = server.url.replace('localhost', '127.0.0.1');
  const { wrong } = await loadSite(url, manifest(), { readers: 2, seconds: 0.5 });
  await server.close();
  const { failed, answers } = await loadSite(url, manifest(), { readers: 1, seconds: 0.1 });
  expect([...new Set(wrong)]).toEqual(['robots.txt: 200']);
  expect([answers, failed.length > 0]).toEqual([0, true]);
});
