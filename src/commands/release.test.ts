import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProject, removeProjects } from '../reader/project-fixture.ts';
import { toManifest } from '../gate/manifest.ts';
import { buildAgain, type Build } from './build-again.ts';
import { parseReleaseOptions } from './release-options.ts';
import { releaseEdition, type ReleaseContext } from './release.ts';

const VICTIMS = 'content/figures/victims.yaml';
const SETTINGS = 'content/settings.yaml';
let root: string;
let original: string;

/** Run from a hook of git, the tests would write into the project's own history. */
const GITLESS = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, env: GITLESS, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const commit = (): void => { git('add', '-A'); git('commit', '-q', '-m', 'a'); };
const replace = (file: string, from: string | RegExp, to: string): void => writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, () => to));
const edit = (from: string, to: string): void => replace(VICTIMS, from, to);
const lockOf = (): string => readFileSync(join(root, 'figures.lock'), 'utf8');

/** In the place of the whole build: an edition of the one file that the tests change. */
const build: Build = (folder, time) => {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'));
  cpSync(join(folder, VICTIMS), join(folder, 'dist/victims.txt'));
  writeFileSync(join(folder, 'dist/manifest.json'), JSON.stringify(toManifest(join(folder, 'dist'), time)));
};
const release = async (time = '2026-11-22T09:00:00+07:00', context: Partial<ReleaseContext> = {}): Promise<{ code: number; lines: string[]; errors: string[] }> => {
  const lines: string[] = [];
  try {
    await releaseEdition(root, Date.parse(time), { yes: true, lang: 'en', ask: undefined, build, say: (line) => lines.push(line), ...context });
    return { code: 0, lines, errors: [] };
  } catch (error) {
    return { code: 1, lines, errors: (error as Error).message.trim().split('\n') };
  }
};

beforeAll(() => {
  root = createProject();
  replace(SETTINGS, /report\.example/g, 'report.or.th');
  appendFileSync(join(root, SETTINGS), '  licence:\n    name: { th: ก, en: a }\n    url: https://a.or.th\n');
  original = readFileSync(join(root, VICTIMS), 'utf8');
  writeFileSync(join(root, '.gitignore'), '/dist\n/node_modules\n');
  git('init', '-q');
  for (const [name, value] of [['user.name', 'a'], ['user.email', 'a@example.com'], ['commit.gpgsign', 'false'], ['tag.gpgsign', 'false']] as const) git('config', name, value);
  commit();
});
afterAll(removeProjects);

test('refuses while there is a fault, and writes nothing', async () => {
  edit('value: 3200', 'value: 3,200');
  const { code, errors } = await release();
  edit('value: 3,200', 'value: 3200');
  expect([code, errors.at(-1), existsSync(join(root, 'figures.lock'))]).toEqual([1, '1 fault. Nothing was released.', false]);
  expect(errors[0]).toContain(`${VICTIMS}:4:8  schema`);
});

test('refuses content that stands in no commit', async () => {
  writeFileSync(join(root, VICTIMS), `${original}\n`);
  const { code, errors } = await release();
  writeFileSync(join(root, VICTIMS), original);
  expect([code, errors[0], errors.at(-1)]).toEqual([1, `M ${VICTIMS}`, 'These files are not as the last commit has them, so an edition of them could not be found again. Commit them, then release.']);
});

test('refuses example addresses and terms without a licence, each at its line with what to write', async () => {
  const before = readFileSync(join(root, SETTINGS), 'utf8');
  replace(SETTINGS, 'https://report.or.th', 'https://report.example');
  replace(SETTINGS, / {2}licence:\n(?: {4}.*\n)+$/, '');
  const { errors } = await release();
  writeFileSync(join(root, SETTINGS), before);
  expect(errors).toEqual([
    `${SETTINGS}:3:10  placeholder  "https://report.example" is an example address, where nobody is reached. Write the site’s own, like: baseUrl: https://news.your-site.co.th`,
    expect.stringMatching(/^content\/settings\.yaml:\d+:3 {2}placeholder {2}No licence is chosen\. Add "licence"/), '', 'These stand in for what only the publisher can say. Nothing was released.',
  ]);
});

test('asks first, saying what is new; without a yes nothing is written, built or tagged', async () => {
  const asked: string[] = [];
  const refuse: Build = () => { throw new Error('built'); };
  const { lines, errors } = await release(undefined, { yes: false, build: refuse, ask: (question) => { asked.push(question); return Promise.resolve('no'); } });
  expect([lines.includes('new      figure victims'), asked, errors]).toEqual([true, ['\nRelease edition 1? (y/n) '], ['Nothing was released.']]);
  expect((await release(undefined, { yes: false, build: refuse })).errors).toEqual(['Nothing was released. To release it without a question: npm run release -- --yes']);
  expect([existsSync(join(root, 'figures.lock')), git('tag'), git('status', '--porcelain')]).toEqual([false, '', '']);
});

test('takes the lock back where the build fails, or git will not commit', async () => {
  expect((await release(undefined, { build: () => { throw new Error('2 faults.'); } })).errors).toEqual(['2 faults.', 'Nothing was released; figures.lock is as it was.']);
  writeFileSync(join(root, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  expect((await release()).errors.at(-1)).toBe('Nothing was released; figures.lock is as it was.');
  rmSync(join(root, '.git/hooks/pre-commit'));
  expect([existsSync(join(root, 'figures.lock')), git('status', '--porcelain')]).toEqual([false, '']);
});

test('writes the first edition, keeps it by commit and tag, and says what to upload', async () => {
  const { code, lines } = await release(undefined, { yes: false, ask: () => Promise.resolve('y') });
  expect([code, lines.slice(-3)]).toEqual([0, [
    '\nEdition 1 is released: it stands in figures.lock, in a commit and in the tag edition-1, and is built in dist (1 files).', 'Keep it:  git push --follow-tags',
    'Upload it:  npm run deploy -- ../public   or, to a host that compresses by itself, everything in dist/',
  ]]);
  expect(lockOf()).toMatch(/^\{"edition":1,"time":"2026-11-22T02:00:00\.000Z","previous":""\}\n/);
  expect([git('log', '-1', '--format=%s', '--name-only'), git('status', '--porcelain'), git('cat-file', '-t', 'edition-1')]).toEqual(['Release edition 1\n\nfigures.lock\n', '', 'tag\n']);
  expect(git('tag', '--list', '--format=%(contents)')).toMatch(/^Edition 1\n\ntime: 2026-11-22T02:00:00\.000Z\nfiles: 1\nmanifest\.json: [0-9a-f]{64}\n/);
});

test('refuses an edition in which nothing has changed', async () => {
  const before = lockOf();
  expect(await release()).toMatchObject({ code: 1, errors: ['Nothing has changed since edition 1. Nothing was released.'] });
  expect(lockOf()).toBe(before);
});

const CORRECTION = "corrections:\n  - { date: 2026-11-23, field: period, old: unknown, new: '2024', reason: { th: อ่านผิด, en: It was misread. } }\n";

test('refuses a change in silence, a correction of a day to come, and a moment before the last edition', async () => {
  edit('period: unknown', 'period: 2024');
  expect((await release()).errors[0]).toContain('correction  "period" was unknown in edition 1 and is 2024 now.');
  writeFileSync(join(root, VICTIMS), readFileSync(join(root, VICTIMS), 'utf8') + CORRECTION);
  commit();
  expect((await release()).errors).toEqual(['A correction, note or withdrawal is dated 2026-11-23, and this edition is of 2026-11-22. Correct the day in the record, or release on that day.']);
  expect((await release('2026-11-21T09:00:00+07:00')).errors).toEqual(['The moment given is before that of edition 1 (2026-11-22T02:00:00.000Z). Give a later one, or leave EDITION_TIME out.']);
});

test('refuses a moment far ahead, after which nothing could be corrected any more', async () => {
  expect((await release('2199-11-22T09:00:00+07:00')).errors).toEqual([expect.stringContaining('The moment given, 2199-11-22T02:00:00.000Z, lies more than a week ahead')]);
});

test('adds an edition of what has changed alone, with old and new', async () => {
  const before = lockOf();
  const { code, lines } = await release('2026-11-23T09:00:00+07:00');
  expect([code, lines.slice(0, -3)]).toEqual([0, ['changed  figure victims  period: unknown → 2024']]);
  expect(lockOf().startsWith(before)).toBe(true);
  expect(lockOf().slice(before.length).trim().split('\n')).toHaveLength(3);
});

test('says all of it in Thai to whoever asks', async () => {
  expect((await release('2026-11-23T09:00:00+07:00', { lang: 'th' })).errors).toEqual(['ไม่มีอะไรเปลี่ยนจากฉบับที่ 2 จึงไม่ได้ออกฉบับ']);
  edit('value: 3200', 'value: 3,200');
  const { errors } = await release(undefined, { lang: 'th' });
  edit('value: 3,200', 'value: 3200');
  expect(errors.filter(Boolean).every((line) => /[ก-ฮ]/.test(line))).toBe(true);
  expect(errors.at(-1)).toBe('พบข้อผิดพลาด 1 ข้อ ยังไม่ได้ออกฉบับ');
});

test('a release that was broken off between commit and tag is finished by the next, from a build of its own', async () => {
  const tag = git('tag', '--list', '--format=%(contents)', 'edition-2');
  git('tag', '-d', 'edition-2');
  writeFileSync(join(root, 'dist/manifest.json'), JSON.stringify({ time: '', files: {} }));
  writeFileSync(join(root, '.git/refs/tags/edition-2.lock'), '');
  expect((await release()).errors.at(-1)).toBe('Edition 2 is committed and has no tag yet. Mend what is said above, then type npm run release again: it sets the tag.');
  rmSync(join(root, '.git/refs/tags/edition-2.lock'));
  const before = lockOf();
  const { code, lines } = await release();
  expect([code, lines[0], lockOf()]).toEqual([0, 'Edition 2 is committed and has no tag. It is built again, and tagged.', before]);
  expect(git('tag', '--list', '--format=%(contents)', 'edition-2')).toBe(tag);
});

test('an edition is built again from its tag, byte for byte, whatever has changed since', () => {
  appendFileSync(join(root, VICTIMS), '\n');
  const dist = buildAgain(root, 1, build);
  expect(readFileSync(join(dist, 'victims.txt'), 'utf8')).toBe(original);
  rmSync(join(dist, '../..'), { recursive: true });
});

test('says where what is built again is not what was published, and where there is no such edition', () => {
  const other: Build = (folder, time) => { appendFileSync(join(folder, VICTIMS), '\n'); build(folder, time); };
  expect(() => buildAgain(root, 1, other)).toThrow(/^Edition 1 was built again and is not what was published: its manifest\.json has the hash [0-9a-f]{64}, and the tag says /);
  expect(() => buildAgain(root, 7, build)).toThrow('There is no tag edition-7 with the hash of a manifest. There is: edition-1, edition-2.');
});

test('refuses what it does not know', () => {
  expect(parseReleaseOptions(['--lang=th'])).toMatchObject({ lang: 'th' });
  expect([parseReleaseOptions(['--yes']), parseReleaseOptions(['--again', '2'])]).toEqual([{ yes: true, again: undefined, lang: 'en' }, { yes: false, again: 2, lang: 'en' }]);
  for (const words of [['--again', 'two'], ['--lang', 'de'], ['--agian', '2'], ['2']]) expect(() => parseReleaseOptions(words)).toThrow('is not known here. Type: npm run release');
});
