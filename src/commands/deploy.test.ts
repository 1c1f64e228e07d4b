import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deployEdition } from './deploy.ts';
import { rollBack } from './rollback.ts';
import { ADDRESSES, makeFolder, writeEdition } from './site-fixture.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

let root = '';
let folder = '';
const edition = (): string => join(root, 'edition');
const served = (file: string): string => join(folder, 'current', 'site', file);
const hours = (count: number): { at: string; now: number } => ({ at: '/srv/site', now: NOON + count * HOUR });
const deploy = async (changes: Record<string, string>, count: number): Promise<string> => {
  rmSync(edition(), { recursive: true, force: true });
  writeEdition(edition(), changes);
  return deployEdition(edition(), folder, hours(count));
};
/** An edition that has a script of its own. */
const script = (name: string): Record<string, string> => ({ [`_astro/${name}.js`]: name });
const scripts = (): string[] => readdirSync(served('_astro')).filter((file) => /^(one|two|three|four)\.js$/.test(file)).sort();

beforeEach(() => {
  root = makeFolder();
  folder = join(root, 'public');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a release', () => {
  test('holds every file of the edition, and each text compressed beside it', async () => {
    await deploy({}, 0);
    for (const file of Object.values(ADDRESSES)) expect(readFileSync(served(file)).equals(readFileSync(join(edition(), file))), file).toBe(true);
    const text = readFileSync(served('index.html'));
    expect([brotliDecompressSync(readFileSync(served('index.html.br'))).equals(text), gunzipSync(readFileSync(served('index.html.gz'))).equals(text)]).toEqual([true, true]);
    expect(existsSync(served('data/a.png.br'))).toBe(false);
  });

  test('has the configuration of its servers, for the folder where they find it', async () => {
    const id = await deploy({}, 0);
    for (const file of ['Caddyfile', 'nginx.conf']) {
      const text = readFileSync(join(folder, 'current', file), 'utf8');
      expect([text.includes(`/srv/site/releases/${id}/site`), text.includes('example.org'), text.includes("style-src ")]).toEqual([true, true, true]);
    }
  });

  test('has what the container file takes, and that runs as nobody', async () => {
    await deploy({}, 0);
    const lines = readFileSync(join(import.meta.dirname, '../../deploy/Containerfile'), 'utf8').split('\n');
    expect(lines.flatMap((line) => /^COPY (\S+)/.exec(line)?.[1] ?? []).filter((name) => !existsSync(join(folder, 'current', name)))).toEqual([]);
    expect(lines).toContain('USER 65534:65534');
  });

  test('leaves a file that has not changed its time, and gives one that has a later one, whatever the clock says', async () => {
    await deploy({ 'en/index.html': 'eighty' }, 0);
    const [old, kept] = [statSync(served('en/index.html')).mtimeMs, statSync(served('index.html')).mtimeMs];
    await deploy({ 'en/index.html': 'ninety' }, 0.0001);
    expect([statSync(served('en/index.html')).mtimeMs - old >= 1000, statSync(served('index.html')).mtimeMs, statSync(served('index.html.br')).mtimeMs]).toEqual([true, kept, kept]);
  });

  test('is not made of an edition in which a file was changed by hand, and the one before stands', async () => {
    const id = await deploy({}, 0);
    writeFileSync(join(edition(), 'en/index.html'), 'By hand.');
    await expect(deployEdition(edition(), folder, hours(1))).rejects.toThrow('en/index.html is not as it was built. Type: npm run build');
    writeEdition(edition());
    writeFileSync(join(edition(), '_headers'), '/*\n  X-Frame-Options: DENY\n');
    await expect(deployEdition(edition(), folder, hours(1))).rejects.toThrow('The edition was built with other headers');
    expect(readdirSync(join(folder, 'releases'))).toEqual([id]);
  });

  test('is not made before the moment that the edition was built for', async () => {
    await expect(deploy({}, -11)).rejects.toThrow('The edition was built for 2026-11-22T09:00:00+07:00, which lies ahead, and may hold what is under embargo until then. Deploy it then.');
    expect(existsSync(folder)).toBe(false);
  });

  test('is never made of a preview', async () => {
    writeEdition(edition());
    writeFileSync(join(edition(), 'manifest.json'), JSON.stringify({ time: '2026-11-22T02:00:00.000Z', preview: true, files: {} }));
    await expect(deployEdition(edition(), folder, hours(0))).rejects.toThrow('This is a preview, which may hold what is under embargo. Type: npm run build');
    expect(existsSync(folder)).toBe(false);
  });

  test('takes nothing of the owner’s away', async () => {
    mkdirSync(join(folder, 'current'), { recursive: true });
    await expect(deploy({}, 0)).rejects.toThrow(`${join(folder, 'current')} is not a link of ours, so it stays. Name another folder.`);
    expect(lstatSync(join(folder, 'current')).isDirectory()).toBe(true);
  });
});

describe('scripts and fonts of earlier releases', () => {
  test('stay for a day after another took their place', async () => {
    await deploy(script('one'), 0);
    await deploy(script('two'), 40);
    expect(scripts()).toEqual(['one.js', 'two.js']);
    await deploy(script('three'), 60);
    expect(scripts()).toEqual(['one.js', 'three.js', 'two.js']);
    await deploy(script('four'), 65);
    expect(scripts()).toEqual(['four.js', 'three.js', 'two.js']);
  });

  test('stay when a release is taken back', async () => {
    await deploy(script('one'), 0);
    await deploy(script('two'), 40);
    rollBack(folder, { now: hours(41).now });
    expect(scripts()).toEqual(['one.js', 'two.js']);
  });
});

describe('earlier releases', () => {
  test('are kept, the last five of them, and for a day all', async () => {
    const ids: string[] = [];
    for (let day = 0; day < 8; day += 1) ids.push(await deploy({}, day * 30));
    expect(readdirSync(join(folder, 'releases')).sort()).toEqual(ids.slice(-6));
    for (let minute = 1; minute <= 7; minute += 1) ids.push(await deploy({}, 7 * 30 + minute / 60));
    expect(readdirSync(join(folder, 'releases')).length).toBeGreaterThanOrEqual(8);
  });

  test('are gone back to, one by one or by name, and the next release is made all the same', async () => {
    const [one, two] = [await deploy({ 'en/index.html': 'one' }, 0), await deploy({ 'en/index.html': 'two' }, 1), await deploy({ 'en/index.html': 'three' }, 2)];
    expect(rollBack(folder, { now: hours(3).now })).toBe(two);
    expect(rollBack(folder, { now: hours(3).now })).toBe(one);
    expect(rollBack(folder, { to: two, now: hours(3).now })).toBe(two);
    expect(readFileSync(served('en/index.html'), 'utf8')).toBe('two');
    await deploy({ 'en/index.html': 'four' }, 4);
    expect(readFileSync(served('en/index.html'), 'utf8')).toBe('four');
  });

  test('that are not there are named with those that are', async () => {
    expect(() => rollBack(folder, { now: NOON })).toThrow(`${folder} holds no release before the first. It holds: none.`);
    const id = await deploy({}, 0);
    expect(() => rollBack(folder, { to: '2020', now: NOON })).toThrow(`${folder} holds no release 2020. It holds: ${id}.`);
  });
});

describe('by command', () => {
  const run = (...args: string[]): string[] => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args.map((arg) => arg.replace('src', join(import.meta.dirname, '..'))), { cwd: root, encoding: 'utf8' });
    return [String(status), ...(stdout + stderr).split('\n')];
  };

  test('a release is made of dist, and what to tell the server is said', () => {
    writeEdition(join(root, 'dist'));
    const [status, first = '', ...rest] = run('src/commands/deploy.ts', 'public', '--at', '/srv/site/');
    expect([status, first]).toEqual(['0', expect.stringMatching(/^Release \d{17} stands in .*public, and "current" leads to it\. Now tell the server:$/)]);
    expect(rest).toEqual(['  caddy reload --config /srv/site/current/Caddyfile', '  nginx -s reload', 'To go back: npm run rollback -- public', '']);
  });

  test.each([
    ['src/commands/deploy.ts', [], 'Into which folder? Type: npm run deploy -- ../public'],
    ['src/commands/deploy.ts', ['public'], 'There is no site to publish yet. Type: npm run build'],
    ['src/commands/rollback.ts', [], 'In which folder? Type: npm run rollback -- ../public'],
  ])('%s %s says in one sentence what is missing', (command, args, words) => {
    expect(run(command, ...args)).toEqual(['1', words, '']);
  });
});
