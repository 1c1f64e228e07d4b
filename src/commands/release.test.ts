import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, 'release.ts');
const CASH = 'content/figures/the-purge-cash.yaml';
let root: string;
let original: string;

/** Run from a hook of git, the tests would write into the project's own history. */
const GITLESS = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: root, env: GITLESS, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const commit = (): void => { git('add', '-A'); git('commit', '-q', '-m', 'a'); };
const edit = (from: string, to: string): void => writeFileSync(join(root, CASH), readFileSync(join(root, CASH), 'utf8').replace(from, () => to));
const lockOf = (): string => readFileSync(join(root, 'figures.lock'), 'utf8');
const release = (time = '2026-11-22T09:00:00+07:00'): { code: number | null; lines: string[]; errors: string[] } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND], { cwd: root, encoding: 'utf8', env: { ...GITLESS, EDITION_TIME: time } });
  return { code: status, lines: stdout.trim().split('\n'), errors: stderr.trim().split('\n') };
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  original = readFileSync(join(root, CASH), 'utf8');
  git('init', '-q');
  commit();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('refuses while there is a fault, and writes nothing', () => {
  edit('value: 80000000', 'value: 80,000,000');
  const { code, errors } = release();
  edit('value: 80,000,000', 'value: 80000000');
  expect([code, errors.at(-1), existsSync(join(root, 'figures.lock'))]).toEqual([1, '1 fault. Nothing was released.', false]);
  expect(errors[0]).toContain(`${CASH}:4:8  schema`);
});

test('refuses content that stands in no commit', () => {
  writeFileSync(join(root, CASH), `${original}\n`);
  const { code, errors } = release();
  writeFileSync(join(root, CASH), original);
  expect([code, errors[0], errors.at(-1)]).toEqual([1, `M ${CASH}`, 'These files of content/ stand in no commit, so an edition of them could not be found again. Commit them, then release.']);
});

test('writes the first edition, says what is new and what to type next', () => {
  const { code, lines } = release();
  expect([code, lines.at(-1)]).toEqual([0, 'Edition 1 stands in figures.lock. Keep it with: git add figures.lock && git commit -m "Release edition 1" && git tag edition-1']);
  expect(lines).toContain('new      figure the-purge-cash');
  expect(lockOf()).toMatch(/^\{"edition":1,"time":"2026-11-22T02:00:00\.000Z","previous":""\}\n/);
  commit();
});

test('refuses an edition in which nothing has changed', () => {
  const before = lockOf();
  expect(release()).toMatchObject({ code: 1, errors: ['Nothing has changed since edition 1. Nothing was released.'] });
  expect(lockOf()).toBe(before);
});

const CORRECTION = "corrections:\n  - { date: 2026-11-23, field: period, old: unknown, new: '2024', reason: { th: อ่านผิด, en: It was misread. } }\n";

test('refuses a change in silence, a correction of a day to come, and a moment before the last edition', () => {
  edit('period: unknown', 'period: 2024');
  expect(release().errors[0]).toContain('correction  "period" was unknown in edition 1 and is 2024 now.');
  writeFileSync(join(root, CASH), readFileSync(join(root, CASH), 'utf8') + CORRECTION);
  commit();
  expect(release().errors).toEqual(['A correction, note or withdrawal is dated 2026-11-23, and this edition is of 2026-11-22. Correct the day in the record, or release on that day.']);
  expect(release('2026-11-21T09:00:00+07:00').errors).toEqual(['The moment given is before that of edition 1 (2026-11-22T02:00:00.000Z). Give a later one, or leave EDITION_TIME out.']);
});

test('refuses a moment far ahead, after which nothing could be corrected any more', () => {
  expect(release('2199-11-22T09:00:00+07:00').errors).toEqual([expect.stringContaining('The moment given, 2199-11-22T02:00:00.000Z, lies more than a week ahead')]);
});

test('adds an edition of what has changed alone, with old and new', () => {
  const before = lockOf();
  const { code, lines } = release('2026-11-23T09:00:00+07:00');
  expect([code, lines.slice(0, -2)]).toEqual([0, ['changed  figure the-purge-cash  period: unknown → 2024']]);
  expect(lockOf().startsWith(before)).toBe(true);
  expect(lockOf().slice(before.length).trim().split('\n')).toHaveLength(3);
});
