import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import type { Reference } from '../reference.ts';
import { knownIds } from './known-ids.ts';
import { chart, figure, figureIn, manuscript, organisation, person, row, source, story, term, unit, words } from './manuscript-fixture.ts';

const parts = {
  figures: [figure('victims', { evidence: [
    row('states', 'release', { printed: { value: '3200', qualifier: 'none' } }),
    row('differs', 'police', { row: 'damage', printed: { value: '5', qualifier: 'none' } }),
    row('differs', 'police', { row: 'seized', printed: { value: '2', qualifier: 'none' } }),
    row('context', 'blog'),
  ] })],
  sources: [source('release', 'primary'), source('police'), source('blog'), source('paper')],
  units: [unit('people')], charts: [chart('levels', ['victims'])], glossary: [term('flood')], people: [person('mali', words('Mali'))], organisations: [organisation('ccib')], stories: [story('river', {})],
};
const faults = (reference: Reference, unreadable: string[] = []): string[] =>
  knownIds(manuscript({ ...parts, unreadable: new Set(unreadable), mentions: [{ file: 'a.mdx', line: 12, column: 8, reference }] })).map(formatIssue);

test('names the folder that lacks the file, and the id that was meant', () => {
  expect(faults(figureIn('victim'))).toEqual(['a.mdx:12:8  unknown-id  There is no "victim" in content/figures. Did you mean "victims"? Correct the id, or add the file: npm run new -- figure victim']);
});

test('offers the id of a file that cannot be read yet', () => {
  expect(faults(figureIn('arrest'), ['figures/arrests'])).toEqual([expect.stringContaining('Did you mean "arrests"?')]);
});

test.each([
  ['chart', 'charts'], ['source', 'sources'], ['term', 'glossary'], ['person', 'people'], ['unit', 'units'], ['organisation', 'organisations'], ['story', 'stories'],
] as const)('looks for a %s in content/%s', (kind, folder) => {
  expect(faults({ kind, id: 'something-else' })).toEqual([`a.mdx:12:8  unknown-id  There is no "something-else" in content/${folder}. Correct the id, or add the file: npm run new -- ${kind} something-else`]);
});

test('is content with ids that have a file, and with dates', () => {
  const known: Reference[] = [
    figureIn('victims'), { kind: 'chart', id: 'levels' }, { kind: 'source', id: 'police' }, { kind: 'term', id: 'flood' }, { kind: 'person', id: 'mali' },
    { kind: 'unit', id: 'people' }, { kind: 'organisation', id: 'ccib' }, { kind: 'story', id: 'river' }, { kind: 'date', value: '2023' },
  ];
  expect(known.flatMap((reference) => faults(reference))).toEqual([]);
});

test('wants a quoted source to be known, to have a row and to have printed a number', () => {
  expect(faults(figureIn('victims', { source: 'polise' }))).toEqual(['a.mdx:12:8  unknown-id  There is no "polise" in content/sources. Did you mean "police"? Correct the id, or add the file: npm run new -- source polise']);
  expect(faults(figureIn('victims', { source: 'paper' }))).toEqual(['a.mdx:12:8  unknown-id  "victims" has no evidence from "paper". Add the row to content/figures/victims.yaml, or name another source.']);
  expect(faults(figureIn('victims', { source: 'blog' }))).toEqual(['a.mdx:12:8  unknown-id  "blog" printed no number for "victims". Name another source, or say it in words.']);
  expect(faults(figureIn('victims', { source: 'release' }))).toEqual([]);
});

test('wants the row that is meant, where a source has several', () => {
  const several = 'a.mdx:12:8  unknown-id  "police" has the rows damage, seized on "victims". Write row=damage or another of them.';
  expect(faults(figureIn('victims', { source: 'police' }))).toEqual([several]);
  expect(faults(figureIn('victims', { source: 'police', row: 'damages' }))).toEqual([several]);
  expect(faults(figureIn('victims', { source: 'police', row: 'damage' }))).toEqual([]);
  expect(faults(figureIn('victims', { source: 'release', row: 'damage' }))).toEqual(['a.mdx:12:8  unknown-id  "release" has one row without a name on "victims". Leave out "row".']);
});

test('a file that is there and cannot be read is not a second fault in all that mention it', () => {
  expect(faults({ kind: 'chart', id: 'broken' }, ['charts/broken'])).toEqual([]);
  expect(faults(figureIn('broken', { source: 'police' }), ['figures/broken'])).toEqual([]);
  expect(knownIds(manuscript({ ...parts, sources: [], unreadable: new Set(['sources/release']), mentions: [{ file: 'a.mdx', line: 1, column: 1, reference: figureIn('victims', { source: 'release' }) }] }))).toEqual([]);
});

test('writes a property as its file takes it', () => {
  const stories = [story('sea', { en: [{ mentions: [figureIn('victims', { source: 'police' })] }] })];
  expect(knownIds(manuscript({ ...parts, stories })).map(formatIssue)).toEqual([expect.stringContaining('Write row="damage" or another of them.')]);
});

test('says it in Thai', () => {
  expect(knownIds(manuscript({ ...parts, mentions: [{ file: 'a.mdx', line: 12, column: 8, reference: figureIn('victim') }] })).map(formatIssueIn('th'))).toEqual([
    'a.mdx:12:8  unknown-id  ไม่มี "victim" ใน content/figures หมายถึง "victims" หรือไม่ ให้แก้รหัส หรือเพิ่มไฟล์ด้วยคำสั่ง npm run new -- figure victim --lang th',
  ]);
});
