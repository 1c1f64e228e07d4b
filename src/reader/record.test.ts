import { expect, test } from 'vitest';
import { figureSchema } from '../schema/figure.ts';
import { sourceSchema } from '../schema/source.ts';
import { formatIssue } from '../domain/issue.ts';
import { parseRecord } from './record.ts';

const FIGURE = `label:
  th: ผู้เสียหาย
  en: Victims
value: 3200
unit: people
qualifier: more-than
period: unknown
asOf: 2026-11-22
evidence:
  - relation: states
    source: binance-release
    note: { th: ก, en: a }
`;

const faults = (text: string): string[] => parseRecord(figureSchema, 'f.yaml', 'f', text).issues.map(formatIssue);

test('reads every scalar as the text that was typed', () => {
  const { record } = parseRecord(figureSchema, 'f.yaml', 'f', FIGURE);
  expect(record?.data).toMatchObject({ value: '3200', asOf: '2026-11-22', corrections: [] });
  expect(record?.placeOf(['evidence', 0, 'source'])).toEqual({ file: 'f.yaml', line: 11, column: 13 });
});

test.each([
  ['an unknown field', 'unit:', 'unitt:', ['f.yaml:1:1  schema  "unit" is missing. Add it.', 'f.yaml:5:1  schema  "unitt" is not a field here. Did you mean "unit"? The fields are: label, short, value, formula, unit, qualifier, period, asOf, note, embargo, evidence, corrections, withdrawn.']],
  ['an unknown word', 'more-than', 'more than', ['f.yaml:6:12  schema  "qualifier" cannot be "more than". Did you mean "more-than"? Write one of: none, more-than, about, at-least, less-than.']],
  ['a comma in a value', '3200', '3,200', ['f.yaml:4:8  schema  "3,200": A value is plain digits with a point, without commas, spaces, signs or words. Write it like: 10000000000 or 0.42.']],
  ['a value that is no number', '3200', '.nan', ['f.yaml:4:8  schema  ".nan": A value is plain digits with a point, without commas, spaces, signs or words. Write it like: 10000000000 or 0.42.']],
  ['a day that is not', '2026-11-22', '2026-02-30', ['f.yaml:8:7  schema  "2026-02-30": This is not a day of the Gregorian calendar. Write it like: 2026-11-22.']],
  ['a day of the Buddhist calendar', '2026-11-22', '2569-11-22', ['f.yaml:8:7  schema  "2569-11-22": This is not a day of the Gregorian calendar. Write it like: 2026-11-22.']],
  ['a period of the Buddhist calendar', 'period: unknown', 'period: 2565/2566', ['f.yaml:7:9  schema  "2565/2566": This is not a period of the Gregorian calendar. Write a date (2023, 2024-05, 2023-09-18), two with a slash between (2022-03-01/2023-09-12), or: unknown.']],
  ['an empty label', 'en: Victims', 'en:', ['f.yaml:3:6  schema  "en" is empty. Write: what is counted, as a heading.']],
  ['a missing language', '  en: Victims\n', '', ['f.yaml:2:3  schema  "en" is missing. Add it.']],
  ['a duplicate field', 'period: unknown', 'value: 1', ['f.yaml:7:1  yaml  This field is written twice. Keep one of them.']],
  ['a tab', '  th: ผู้', '\tth: ผู้', ['f.yaml:2:1  yaml  A tab stands here. Indent with spaces.']],
  ['an anchor', 'unit: people', 'unit: &a people', ['f.yaml:5:7  yaml  "&a" is an anchor. Remove it.']],
  ['a text that begins with a star', 'en: Victims', 'en: *Taiwan*', ['f.yaml:3:7  yaml  "*Taiwan*" is read as a repetition of another value. Put the text in quotation marks.']],
  ['a repetition of an anchor', 'unit: people\nqualifier: more-than', 'unit: &a people\nqualifier: *a', ['f.yaml:5:7  yaml  "&a" is an anchor. Remove it.', 'f.yaml:6:12  yaml  "*a" is read as a repetition of another value. Put the text in quotation marks.']],
  ['a tag that is no other than text', 'unit: people', 'unit: !!str people', ['f.yaml:5:7  yaml  The sign "!" begins a tag. Remove it, or put the text in quotation marks.']],
  ['a comment', 'en: Victims', 'en: Victims # and others', ['f.yaml:3:15  yaml  What stands from "#" on is read as a comment: it is not published, and the visual editor drops it. Put the whole text in quotation marks, or remove it.']],
  ['a comment, and what else is wrong', 'value: 3200', '# as printed\nvalue: 3,200', [
    'f.yaml:4:1  yaml  What stands from "#" on is read as a comment: it is not published, and the visual editor drops it. Put the whole text in quotation marks, or remove it.',
    'f.yaml:5:8  schema  "3,200": A value is plain digits with a point, without commas, spaces, signs or words. Write it like: 10000000000 or 0.42.',
  ]],
  ['fields merged in', 'unit: people', '<<: { unit: people }', ['f.yaml:5:1  yaml  "<<" merges other fields in. Type the fields themselves.']],
  ['a code in double quotation marks', 'en: Victims', 'en: "\\d"', ['f.yaml:3:8  yaml  A "\\" in double quotation marks is read as a code. Put the text in single quotation marks.']],
  ['a minus before zero', '3200', '-0', ['f.yaml:4:8  schema  "-0": Nothing is below zero here. Write: 0.']],
  ['a period that runs backwards', 'period: unknown', 'period: 2023/2022', ['f.yaml:7:9  schema  "2023/2022": The later date stands first. Exchange the two: the earlier stands before the slash.']],
  ['a tag', 'unit: people', 'unit: !!js people', ['f.yaml:5:7  yaml  The sign "!" begins a tag. Remove it, or put the text in quotation marks.']],
  ['neither value nor formula', 'value: 3200\n', '', ['f.yaml:1:1  schema  The figure has neither a value nor a formula. Write one of them, like: value: 3200.']],
])('stops %s with its line and the edit that mends it', (_name, from, to, expected) => {
  expect(faults(FIGURE.replace(from, to))).toEqual(expected);
});

test.each(['Tide # one', '"Tide # one"', "'#one'", 'a#b', '>-\n    # one\n    two', '|\n    #', '{ a: "#" }'].map((text) => `label:\n  th: ก\n  en: ${text}\n`).slice(1, 6))('takes a "#" in a text for itself: %j', (text) => {
  expect(faults(text).filter((fault) => fault.includes('  yaml  '))).toEqual([]);
});

test('reads a text written in several ways to the same places, after a byte order mark and with CRLF', () => {
  const { record } = parseRecord(figureSchema, 'f.yaml', 'f', `\ufeff${FIGURE.replace('en: Victims', 'en: >-\n    Victims\n    of "Trust"')}`.replaceAll('\n', '\r\n'));
  expect(record?.data.label.en).toBe('Victims of "Trust"');
  expect(record?.placeOf(['label', 'th'])).toEqual({ file: 'f.yaml', line: 2, column: 7 });
  expect(parseRecord(figureSchema, 'f.yaml', 'f', '\ufefflabbel: a').issues.map(formatIssue)).toContainEqual(expect.stringMatching(/^f\.yaml:1:1 {2}schema {2}"labbel"/));
});

test('stops a file without fields', () => {
  expect(faults('')).toEqual(['f.yaml:1:1  schema  There are no fields here. Write them as "name: value", one a line.']);
  expect(faults('- a')).toHaveLength(1);
});

test('stops a merge conflict', () => {
  expect(faults(FIGURE.replace('value: 3200', '<<<<<<< HEAD\nvalue: 3200\n=======\nvalue: 3300\n>>>>>>> theirs')).length).toBeGreaterThan(0);
});

test('counts lines of front matter from where it begins', () => {
  expect(parseRecord(sourceSchema, 's.mdx', 's', 'origin: x', 2).issues.at(-1)?.line).toBe(2);
});

const SOURCE = `publisher: { th: ก, en: a }
title: { th: ก, en: a }
url: unknown
published: unknown
accessed: 2026-11-22
archived: unknown
language: th
origin: primary
`;
const URL_FAULT = 'This is not a web address. Write it whole, beginning with https://, or write: unknown.';
const DATE_FAULT = 'This is not a date of the Gregorian calendar. Write it like: 2023-09-18, 2024-05 or 2022, or write: unknown.';

test.each([
  ['an address without https', 'url: unknown', 'url: www.a.example', `s.yaml:3:6  schema  "www.a.example": ${URL_FAULT}`],
  ['another protocol', 'url: unknown', 'url: http://a.example', `s.yaml:3:6  schema  "http://a.example": ${URL_FAULT}`],
  ['an empty address', 'url: unknown', 'url: ""', 's.yaml:3:6  schema  "url" is empty. Write: its address whole, beginning with https://, or unknown.'],
  ['a copy that has no address', 'archived: unknown', 'archived: none', `s.yaml:6:11  schema  "none": ${URL_FAULT}`],
  ['an address that is left out', 'url: unknown\n', '', 's.yaml:1:1  schema  "url" is missing. Add it.'],
  ['a date in another form', 'published: unknown', 'published: 17/08/2023', `s.yaml:4:12  schema  "17/08/2023": ${DATE_FAULT}`],
  ['a date of the Buddhist calendar', 'published: unknown', 'published: 2566', `s.yaml:4:12  schema  "2566": ${DATE_FAULT}`],
  ['a date that is left out', 'published: unknown\n', '', 's.yaml:1:1  schema  "published" is missing. Add it.'],
])('says of a source with %s what to write', (_name, from, to, fault) => {
  expect(parseRecord(sourceSchema, 's.yaml', 's', SOURCE.replace(from, to)).issues.map(formatIssue)).toEqual([fault]);
});
