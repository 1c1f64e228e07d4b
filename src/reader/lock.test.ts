import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import type { Entry, PublishedFigure } from '../schema/lock.ts';
import { hashLines, parseLock, renderEdition } from './lock-text.ts';
import { appendEdition, loadLock } from './lock.ts';

const victims = (value: string): PublishedFigure => ({
  figure: 'victims', label: { th: 'ผู้เสียหาย', en: 'Victims' }, value, unit: 'people', qualifier: 'none', period: 'unknown',
  evidence: [{ source: 'release', relation: 'states', value, unit: 'people', qualifier: 'none' }], corrections: [],
});
const RIVER: Entry = { story: 'river', status: 'published', figures: ['figure victims'], notes: [] };
const TIMES = ['2026-11-22T02:00:00.000Z', '2026-11-24T20:00:00.000Z'] as const;

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));
const fileOf = (root: string): string => join(root, 'figures.lock');
const textOf = (root: string): string => readFileSync(fileOf(root), 'utf8');

const release = (root: string, time: string, news: Entry[]): void => appendEdition(root, loadLock(root).lock, time, news);
/** A folder whose lock has two editions: lines 1 to 4, and 5 to 7. */
const project = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  roots.push(root);
  release(root, TIMES[0], [victims('3200'), RIVER]);
  release(root, TIMES[1], [victims('3300')]);
  return root;
};
const faultsOf = (root: string): string[] => loadLock(root).issues.map(formatIssue);
/** The faults of the lock after it was rewritten. */
const edited = (rewrite: (lines: string[]) => string[] | string): string[] => {
  const root = project();
  const lines = rewrite(textOf(root).split('\n'));
  writeFileSync(fileOf(root), typeof lines === 'string' ? lines : lines.join('\n'));
  return faultsOf(root);
};

test('where nothing was released there is no lock and no fault', () => {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  roots.push(root);
  expect(loadLock(root)).toMatchObject({ lock: undefined, issues: [] });
});

test('reads back what it wrote: the last of each thing, the edition, its day in Bangkok', () => {
  const root = project();
  expect(loadLock(root)).toMatchObject({ issues: [], lock: { edition: 2, day: '2026-11-25', entries: [victims('3300'), RIVER] } });
  expect(readdirSync(root)).toEqual(['figures.lock']);
});

test('an edition is added at the end, one line a thing that changed, and leaves every line before it as it was', () => {
  const root = project();
  const before = textOf(root);
  release(root, TIMES[1], [RIVER]);
  expect(textOf(root).startsWith(before)).toBe(true);
  expect(textOf(root).slice(before.length).split('\n')).toEqual([
    `{"edition":3,"time":"${TIMES[1]}","previous":"${/"hash":"(\w+)"\}\n$/.exec(before)?.[1]}"}`, JSON.stringify(RIVER), expect.stringMatching(/^\{"hash":"[0-9a-f]{64}"\}$/), '']);
});

const RESTORE = 'Nobody edits this file: "npm run release" writes it. Restore it as it was committed: git checkout HEAD -- figures.lock';
const without = (index: number) => (lines: string[]): string[] => lines.filter((_line, at) => at !== index);

test.each<[string, (lines: string[]) => string[] | string, number, string]>([
  ['a number edited', (lines) => lines.join('\n').replace('3200', '3100'), 1, 'Edition 1 (lines 1 to 4) is not as it was written.'],
  ['a number of the last edition edited', (lines) => lines.join('\n').replace('3300', '3100'), 5, 'Edition 2 (lines 5 to 7) is not as it was written.'],
  ['a line removed', without(2), 1, 'Edition 1 (lines 1 to 3) is not as it was written.'],
  ['two lines exchanged', ([a, b, c, ...rest]) => [a ?? '', c ?? '', b ?? '', ...rest], 1, 'Edition 1 (lines 1 to 4) is not as it was written.'],
  ['the first edition removed', (lines) => lines.slice(4), 1, 'Edition 1 should stand here, and edition 2 does.'],
  ['the editions exchanged', (lines) => [...lines.slice(4, 7), ...lines.slice(0, 4), ''], 1, 'Edition 1 should stand here, and edition 2 does.'],
  ['an edition twice', (lines) => [...lines.slice(0, 7), ...lines.slice(4)], 8, 'Edition 3 should stand here, and edition 2 does.'],
  ['a line written by hand', (lines) => lines.map((line, at) => (at === 2 ? '{"story":"river"}' : line)), 3, 'This line is not as it was written.'],
  ['a line set out anew', (lines) => lines.map((line, at) => (at === 2 ? line.replaceAll(':', ': ') : line)), 3, 'This line is not as it was written.'],
  ['a merge conflict', (lines) => [...lines.slice(0, 4), '<<<<<<< HEAD', ...lines.slice(4, 7), '=======', '>>>>>>> other', ''], 5, 'Two releases met here, and both cannot stand.'],
  ['the end cut off in a line', (lines) => lines.join('\n').slice(0, -40), 7, 'The end of edition 2 is missing.'],
  ['the last line cut off', (lines) => [...lines.slice(0, 6), ''], 6, 'The end of edition 2 is missing.'],
  ['the last line feed cut off', (lines) => lines.join('\n').slice(0, -1), 7, 'The end of the file is missing.'],
  ['nothing left', () => '', 1, 'The end of the file is missing.'],
  ['an empty line', (lines) => [...lines.slice(0, 4), '', ...lines.slice(4)], 5, 'An edition should begin here and does not.'],
  ['a mark before the first line', (lines) => `\ufeff${lines.join('\n')}`, 1, 'An edition should begin here and does not.'],
])('refuses a lock with %s', (_name, rewrite, line, says) => {
  expect(edited(rewrite)).toEqual([`figures.lock:${line}:1  lock  ${says} ${RESTORE}`]);
});

test('refuses a later edition that does not follow the one before, though its own hash is right', () => {
  expect(edited((lines) => {
    const first = [lines[0] ?? '', (lines[1] ?? '').replaceAll('3200', '3100'), lines[2] ?? ''];
    return [...first, JSON.stringify({ hash: hashLines(first) }), ...lines.slice(4)];
  })).toEqual([`figures.lock:5:1  lock  Edition 2 does not follow the edition that stands before it. ${RESTORE}`]);
});

test('line ends of another system are no edit', () => {
  expect(edited((lines) => lines.join('\r\n'))).toEqual([]);
});

test('bytes that are no text are one fault', () => {
  const root = project();
  writeFileSync(fileOf(root), Uint8Array.of(0xff, 0xfe));
  expect(faultsOf(root)).toEqual([`figures.lock:1:1  lock  The file cannot be read as UTF-8 text. ${RESTORE}`]);
});

/** Run from a hook of git, the tests would write into the project's own history. */
const GITLESS = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: root, env: GITLESS, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const commit = (root: string): string => {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'a');
  return git(root, 'rev-parse', '--short', 'HEAD');
};
const committed = (): { root: string; at: string } => {
  const root = project();
  git(root, 'init', '-q');
  return { root, at: commit(root) };
};
/** The lock written anew by someone who knows how: every hash is right. */
const forge = (root: string, value = '3100'): void => {
  const first = renderEdition(undefined, TIMES[0], [victims(value), RIVER]);
  writeFileSync(fileOf(root), first + renderEdition(parseLock(first).lock, TIMES[1], [victims('3300')]));
};

test('a lock written anew from its first line, with every hash right, is held against the last commit', () => {
  const { root, at } = committed();
  expect(faultsOf(root)).toEqual([]);
  forge(root);
  expect(faultsOf(root)).toEqual([
    `figures.lock:2:1  lock  Edition 1 was committed (${at}) and is not here as it was: what was published cannot be unsaid. Restore it: git checkout ${at} -- figures.lock`]);
});

test('and against all commits before, when it was committed with the number', () => {
  const { root, at } = committed();
  forge(root);
  commit(root);
  expect(faultsOf(root)[0]).toContain(`Edition 1 was committed (${at}) and is not here as it was`);
});

test('and when it was restored, the forgery that history holds asks for nothing', () => {
  const { root, at } = committed();
  forge(root);
  commit(root);
  git(root, 'checkout', at, '--', 'figures.lock');
  expect(faultsOf(root)).toEqual([]);
  commit(root);
  expect(faultsOf(root)).toEqual([]);
});

test('and against the tags of editions, when the commit itself was written anew', () => {
  const { root, at } = committed();
  git(root, 'tag', 'edition-2');
  forge(root);
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--amend', '-m', 'b');
  expect(faultsOf(root)[0]).toContain(`Edition 1 was committed (${at}) and is not here as it was`);
});

test('a tag on a later commit than the one checked out is no fault', () => {
  const { root } = committed();
  release(root, TIMES[1], [victims('3400')]);
  commit(root);
  git(root, 'tag', 'edition-3');
  git(root, 'checkout', '-q', 'HEAD~1');
  expect(faultsOf(root)).toEqual([]);
});

test('an edition that was committed and is gone is a fault, and so is a lock that is gone', () => {
  const { root, at } = committed();
  writeFileSync(fileOf(root), `${textOf(root).split('\n').slice(0, 4).join('\n')}\n`);
  expect(faultsOf(root)).toEqual([`figures.lock:4:1  lock  Edition 2 was committed (${at}) and is not here as it was: what was published cannot be unsaid. Restore it: git checkout ${at} -- figures.lock`]);
  rmSync(fileOf(root));
  expect(faultsOf(root)[0]).toContain('figures.lock:1:1  lock  Edition 1 was committed');
});

test('a hand in the lock is found at its line where the commit has the file', () => {
  const { root } = committed();
  writeFileSync(fileOf(root), textOf(root).replace('"figure victims"', '"figure arrests"'));
  expect(faultsOf(root)).toEqual([`figures.lock:3:1  lock  Edition 1 (lines 1 to 4) is not as it was written. ${RESTORE}`]);
});

test('an edition that is not committed yet is no fault', () => {
  const { root } = committed();
  release(root, TIMES[1], [victims('3400')]);
  expect(faultsOf(root)).toEqual([]);
});

test('a history that merges a branch is read along its own line', () => {
  const { root } = committed();
  git(root, 'checkout', '-q', '-b', 'other');
  release(root, TIMES[1], [victims('3400')]);
  commit(root);
  git(root, 'checkout', '-q', '-');
  git(root, 'merge', '-q', '--no-ff', '--no-edit', 'other');
  expect(faultsOf(root)).toEqual([]);
  writeFileSync(fileOf(root), `${textOf(root).split('\n').slice(0, 7).join('\n')}\n`);
  expect(faultsOf(root)[0]).toContain('Edition 3 was committed');
});

test('nothing is left behind where the lock cannot be written', () => {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  roots.push(root);
  expect(() => appendEdition(root, undefined, TIMES[0], [{ ...RIVER, figures: [''] }])).toThrow();
  expect(existsSync(fileOf(root))).toBe(false);
  expect(readdirSync(root)).toEqual([]);
});
