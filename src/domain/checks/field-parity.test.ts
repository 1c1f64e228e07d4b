import { expect, test } from 'vitest';
import type { FrontMatter } from '../../schema/story.ts';
import { formatIssue } from '../issue.ts';
import { fieldParity } from './field-parity.ts';
import { manuscript, story } from './manuscript-fixture.ts';

const faults = (th: Partial<FrontMatter>, en: Partial<FrontMatter>, lines = {}): string[] =>
  fieldParity(manuscript({ stories: [story('river', { th: [], en: [] }, { th, en, lines })] })).map(formatIssue);

test('names the field, its line and what each file says', () => {
  expect(faults({ place: 'india' }, { place: 'taiwan' }, { place: 4 })).toEqual([
    'content/stories/river/en.mdx:4:1  field-parity  "place" is "taiwan" here and "india" in th.mdx. Write the same in both.',
  ]);
});

test('says where a file has nothing', () => {
  expect(faults({ updated: '2026-11-23' }, {})).toEqual([
    'content/stories/river/en.mdx:1:1  field-parity  "updated" is nothing here and "2026-11-23" in th.mdx. Write the same in both.',
  ]);
});

test('holds lists to the same entries in the same order', () => {
  expect(faults({ headline: ['a', 'b'] }, { headline: ['b', 'a'] }, { headline: 12 })).toEqual([
    'content/stories/river/en.mdx:12:1  field-parity  "headline" is ["b","a"] here and ["a","b"] in th.mdx. Write the same in both.',
  ]);
  expect(faults({ from: [{ source: 'release', locator: 'P2' }] }, { from: [{ source: 'release', locator: 'P3' }] })).toHaveLength(1);
});

test.each([
  ['status', 'draft'], ['original', 'en'], ['published', '2026-11-23'], ['embargo', '2026-11-22T09:00:00+07:00'], ['related', ['sea']], ['caseStatusAsOf', '2026-11-22'],
] as const)('%s is the same in both', (field, value) => {
  expect(faults({}, { [field]: value })).toEqual([expect.stringContaining(`"${field}" is ${JSON.stringify(value)} here`)]);
});

test('wants every dated note in both, each in its own words', () => {
  const [first, second] = [{ date: '2026-11-22', text: 'a' }, { date: '2026-11-23', text: 'b' }];
  expect(faults({ notes: [first, second] }, { notes: [first] }, { notes: 20 })).toEqual([
    'content/stories/river/en.mdx:20:1  field-parity  The dated notes are of 2026-11-22 here and of 2026-11-22, 2026-11-23 in th.mdx. Write each note in both.',
  ]);
  expect(faults({}, { notes: [second] })).toEqual([
    'content/stories/river/en.mdx:1:1  field-parity  The dated notes are of 2026-11-23 here and of no day in th.mdx. Write each note in both.',
  ]);
  expect(faults({ notes: [first] }, { notes: [{ ...first, text: 'other words' }] })).toEqual([]);
});

test('lets title, summary and reason differ, which are written for their own readers', () => {
  expect(faults({ title: 'ก', summary: 'ข', reason: 'ค' }, { title: 'A', summary: 'B', reason: 'C' })).toEqual([]);
});

test('leaves a story that has one language to the check of twins', () => {
  expect(fieldParity(manuscript({ stories: [story('river', { th: [] })] }))).toEqual([]);
});
