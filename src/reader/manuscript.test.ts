import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unitSchema } from '../schema/unit.ts';
import { formatIssue } from '../domain/issue.ts';
import { listAllMentions, type Written } from '../domain/manuscript.ts';
import { toKey } from '../domain/reference.ts';
import type { WrittenText } from '../domain/report.ts';
import { loadManuscript, loadRecords } from './manuscript.ts';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));
const contentOf = (files: Record<string, string | Uint8Array>): string => {
  const root = mkdtempSync(join(tmpdir(), 'manuscript-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  return root;
};
const UNIT = 'kind: count\nth: ราย\nen: { one: person, other: people }\n';
const STORY = '---\ntitle: T {date:2022}\nsummary: S\nplace: thailand\nstatus: published\noriginal: th\npublished: 2026-11-22\nfrom: [{ source: release, locator: P2 }]\n---\n\nSeized <Figure id="cash" />.\n';

const listTexts = (written: Written[]): WrittenText[] => written.flatMap(({ texts }) => texts);

test('an empty folder lacks its settings and nothing else', () => {
  const { issues, settings, stories, written } = loadManuscript(contentOf({}));
  expect(issues.map(formatIssue)).toEqual(['content/settings.yaml:1:1  file  This file is missing. Put it back.']);
  expect([settings, stories, written]).toEqual([undefined, [], []]);
});

test('reads a collection: what is right, and what is wrong with the others', () => {
  const { records, unreadable, issues } = loadRecords(contentOf({ 'units/people.yaml': UNIT, 'units/broken.yaml': 'kind: count' }), 'units', unitSchema);
  expect(records.map(({ id, file, data }) => [id, file, data.en.other])).toEqual([['people', 'content/units/people.yaml', 'people']]);
  expect(unreadable).toEqual(['broken']);
  expect(issues.map(({ file }) => file)).toEqual(['content/units/broken.yaml', 'content/units/broken.yaml']);
});

test('remembers what it could not read, by collection and id', () => {
  expect([...loadManuscript(contentOf({ 'units/broken.yaml': 'a: b', 'figures/cash.yaml': '' })).unreadable].sort()).toEqual(['figures/cash', 'units/broken']);
});

test('collects the mentions and words of fields and bodies with their places', () => {
  const { written } = loadManuscript(contentOf({ 'stories/river/en.mdx': STORY }));
  const [mentions, texts] = [listAllMentions({ written }), listTexts(written)];
  expect(mentions.map(({ reference, file, line, column }) => `${toKey(reference)} ${file}:${line}:${column}`)).toEqual([
    'date 2022 content/stories/river/en.mdx:2:10', 'source release content/stories/river/en.mdx:8:18', 'figure cash content/stories/river/en.mdx:11:8',
  ]);
  expect(texts.map(({ text, lang, line, column }) => [text, lang, line, column])).toEqual([['T ', 'en', 2, 8], ['S', 'en', 3, 10], ['Seized ', 'en', 11, 1], ['.', 'en', 11, 28]]);
});

test('says which languages a story has, readable or not', () => {
  const { stories, issues } = loadManuscript(contentOf({ 'stories/river/en.mdx': STORY, 'stories/river/th.mdx': 'no fields' }));
  expect(stories.map(({ slug, folder, found, files }) => [slug, folder, found, Object.keys(files)])).toEqual([['river', 'content/stories/river', ['th', 'en'], ['en']]]);
  expect(issues.map(({ file, rule }) => [file, rule])).toContainEqual(['content/stories/river/th.mdx', 'schema']);
});

test('reads the record of blocks, and says what is wrong with one that was touched by hand', () => {
  const record = (id: string): string => `blocks:\n  - { id: ${id}, th: 000000000001, en: 00000000000a }\nretired: []\n`;
  expect(loadManuscript(contentOf({ 'stories/river/blocks.yaml': record('b-abcdef') })).stories[0]?.record).toEqual({ blocks: [{ id: 'b-abcdef', th: '000000000001', en: '00000000000a' }], retired: [] });
  expect(loadManuscript(contentOf({ 'settings.yaml': '', 'stories/river/blocks.yaml': record('first') })).issues.map(formatIssue))
    .toContain('content/stories/river/blocks.yaml:2:11  schema  "first": This file is written by the tool. Restore it as it was: the ids in it are permanent.');
});

test.each([
  ['a line that is gone', 'blocks:\n  - { id: b-abcdef, th: 000000000001 }\n'], ['a hash that was typed', 'blocks:\n  - { id: b-abcdef, th: x, en: 00000000000a }\n'],
  ['a merge conflict', '<<<<<<< HEAD\nblocks: []\n=======\nblocks: []\n>>>>>>> theirs\n'], ['nothing in it', ''], ['a field of its own', 'blocks: []\nnote: a\n'],
])('a record of blocks with %s is spoilt, and every fault says to restore it', (_name, text) => {
  const { stories, issues } = loadManuscript(contentOf({ 'stories/river/blocks.yaml': text }));
  expect(stories.map(({ record, recordSpoilt }) => [record, recordSpoilt])).toEqual([[undefined, true]]);
  const messages = issues.filter(({ file }) => file.endsWith('blocks.yaml')).map(({ message }) => message.en);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).toMatch(/Restore it as it was: the ids in it are permanent\.$/);
});

test('so is one that is not UTF-8; one that was not written is not', () => {
  const spoilt = (files: Record<string, string | Uint8Array>) => loadManuscript(contentOf(files)).stories.map(({ recordSpoilt }) => recordSpoilt);
  expect(spoilt({ 'stories/river/blocks.yaml': Uint8Array.from([0xa1, 0xd2]) })).toEqual([true]);
  expect(spoilt({ 'stories/river/blocks.yaml': 'blocks: []' })).toEqual([false]);
  expect(spoilt({ 'stories/river/en.mdx': STORY })).toEqual([false]);
});

test.each([
  ['folded', 'note:\n  th: ก\n  en: >-\n    first\n    second needle\n', '6:12'], ['line by line', 'note:\n  th: ก\n  en: |\n    first\n      needle\n', '6:7'], ['in quotation marks over lines', 'note:\n  th: ก\n  en: "first\n    \\u0e02 needle"\n', '5:12'], ['behind a placeholder', "note:\n  th: ก\n  en: '{date:2023} it''s needle'\n", '4:26'], ['after a byte order mark', 'note: { th: ก, en: a needle }\n', '2:22'],
])('knows where a word stands in a text written %s', (_name, note, place) => {
  const texts = listTexts(loadManuscript(contentOf({ 'organisations/ccib.yaml': `${place === '2:22' ? '\ufeff' : ''}name: { th: ก, en: a }\n${note}` })).written);
  const written = texts.find(({ text }) => text.includes('needle'));
  const found = written?.placeAt?.(written.text.indexOf('needle'));
  expect(`${found?.line ?? 0}:${found?.column ?? 0}`).toBe(place);
});

test('judges the texts and ids of a record that its schema refuses', () => {
  const { written, issues } = loadManuscript(contentOf({ 'figures/cash.yaml': 'label: { th: ก, en: Label }\nunit: bath\nvalue: 3,200\nevidence: [{ source: The Nation, note: { th: ข, en: "Note {x}" } }]\n' }));
  expect(listAllMentions({ written }).map(({ reference }) => toKey(reference))).toEqual(['unit bath']);
  expect(listTexts(written).map(({ text }) => text)).toEqual(expect.arrayContaining(['Label', 'ข']));
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['file', 'schema', 'placeholder']));
});
