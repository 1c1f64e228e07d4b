import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { loadReport } from '../reader/report.ts';
import { growCorpus, toDice, toLetters } from './corpus.ts';

const SEED = 7;
const folders: string[] = [];
const grow = (stories: number, seed = SEED): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  folders.push(folder);
  for (const part of ['content', 'figures.lock']) cpSync(part, join(folder, part), { recursive: true });
  growCorpus(folder, stories, seed);
  return folder;
};
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), 'utf8')] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const real = readdirSync('content/stories').length;
const corpus = grow(real + 4);

test('a corpus has as many stories as were asked for, with figures and charts of their own, and no fault', () => {
  const report = loadReport(corpus, Date.parse('2026-11-22T09:00:00+07:00'));
  expect(report.issues.map(formatIssue)).toEqual([]);
  expect(report.stories).toHaveLength(real + 4);
  expect(report.figures.length).toBeGreaterThan(readdirSync('content/figures').length);
  for (const story of report.stories.filter(({ slug }) => slug.startsWith('more-'))) for (const id of story.en.headline) expect(id.endsWith(story.slug.replace('more', ''))).toBe(true);
});

test('the same seed gives the same files, another seed others', () => {
  expect(read(grow(real + 4))).toEqual(read(corpus));
  expect(read(grow(real + 4, SEED + 1))).not.toEqual(read(corpus));
});

test('a corpus that grows in two steps is the one that grows at once', () => {
  const stepped = grow(real + 2);
  growCorpus(stepped, real + 4, SEED);
  expect(read(stepped)).toEqual(read(corpus));
});

test('stories are told apart by letters, and dice fall alike', () => {
  expect([0, 25, 26, 27, 702].map(toLetters)).toEqual(['a', 'z', 'aa', 'ab', 'aaa']);
  const [one, other] = [toDice(3), toDice(3)];
  expect([one(6), one(6), one(6)]).toEqual([other(6), other(6), other(6)]);
});
