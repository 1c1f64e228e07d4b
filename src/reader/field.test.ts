import { expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { collectFields } from './field.ts';

const placeOf = (path: (string | number)[], offset = 0) => ({ file: 'a.yaml', line: path.length, column: 10 + offset });
const collect = (data: unknown, lang?: 'th' | 'en') => collectFields({ data, placeOf }, lang);
const ids = (data: unknown): string[] => collect(data).mentions.map(({ reference }) => (reference.kind === 'date' ? reference.value : `${reference.kind} ${reference.id}`));
const texts = (data: unknown, lang?: 'th' | 'en'): string[] => collect(data, lang).texts.map((text) => `${text.lang} ${text.text}`);

test('takes the ids of a figure, in its evidence and formula too', () => {
  expect(ids({ unit: 'baht', evidence: [{ source: 'release', printed: { unit: 'rupees' } }], formula: { from: 'a', to: 'b', part: 'c', whole: 'd', of: ['e', 'f'], kind: 'sum' } }))
    .toEqual(['unit baht', 'source release', 'unit rupees', 'figure a', 'figure b', 'figure c', 'figure d', 'figure e', 'figure f']);
});

test('takes the ids of charts, people, settings and front matter', () => {
  expect(ids({ series: [{ figure: 'a' }], organisation: 'o', release: 'r', front: { lead: 's', story: 't', chart: 'c', figures: ['b'] }, from: [{ source: 'r' }], headline: ['h'], related: ['u'] }))
    .toEqual(['figure a', 'organisation o', 'source r', 'story s', 'story t', 'chart c', 'figure b', 'source r', 'figure h', 'story u']);
});

test('a field that holds an id means the whole figure', () => {
  expect(collect({ headline: ['a'], related: ['b'] }).mentions.map(({ reference }) => reference)).toEqual([{ kind: 'figure', id: 'a', form: 'full' }, { kind: 'story', id: 'b' }]);
});

test('takes figures and dates out of texts, and leaves the words round them', () => {
  expect(ids({ note: { th: 'ก', en: 'Some {figure:a source=s} in {date:2023}.' } })).toEqual(['figure a', '2023']);
  expect(collect({ note: { th: 'ก', en: 'Some {figure:a} in {date:2023}.' } }).texts).toMatchObject([
    { file: 'a.yaml', line: 2, column: 10, lang: 'th', text: 'ก' },
    { file: 'a.yaml', line: 2, column: 10, lang: 'en', text: 'Some ' },
    { file: 'a.yaml', line: 2, column: 25, lang: 'en', text: ' in ' },
    { file: 'a.yaml', line: 2, column: 40, lang: 'en', text: '.' },
  ]);
});

test('knows the place of every sign, behind placeholders too', () => {
  expect(collect({ note: { en: 'Some {figure:a} in {date:2023}.' } }).texts.map(({ placeAt }) => placeAt?.(1).column)).toEqual([11, 26, 41]);
});

test('calls other braces a fault, where they stand', () => {
  expect(collect({ note: { en: 'a {b}' } }).issues.map(formatIssue))
    .toEqual(['a.yaml:2:12  placeholder  "{b}" is not a figure or a date. Write {figure:the-purge-cash} or {date:2023-09-18}, or remove the braces.']);
});

test('reads texts wherever they stand in both languages', () => {
  expect(texts({ label: { th: 'ก', en: 'a' }, evidence: [{ note: { th: 'ข', en: 'b' }, measures: { th: 'ค', en: 'c' } }], formula: { why: { th: 'ง', en: 'd' } }, about: [{ text: [{ th: 'จ', en: 'e' }] }] }))
    .toEqual(['th ก', 'en a', 'th ข', 'en b', 'th ค', 'en c', 'th ง', 'en d', 'th จ', 'en e']);
});

test('reads no names, in which digits are letters: of organisations, people, publishers, units and terms', () => {
  expect(texts({ name: { th: 'บก.สอท.1', en: 'Division 1' }, short: { th: 'จี7', en: 'G7' } })).toEqual([]);
  expect(texts({ publisher: { th: 'ช่อง 3', en: 'Channel 3' } })).toEqual([]);
  expect(texts({ th: 'ราย', en: { one: 'person', other: 'people' } })).toEqual([]);
  expect(texts({ th: 'ISCR 2023', en: 'ISCR 2023', aliases: { th: ['ISCR'], en: ['ISCR'] } })).toEqual([]);
});

test('reads a figure’s short label, which is no name', () => {
  expect(texts({ label: { th: 'ก', en: 'a' }, short: { th: 'ยึดได้', en: 'seized' } })).toEqual(['th ก', 'en a', 'th ยึดได้', 'en seized']);
});

test('reads no words of a source: they are printed as they were', () => {
  expect(texts({ evidence: [{ printed: { text: 'กว่า 3,200 ราย', value: '3200' } }], corrections: [{ old: '1', new: '2', reason: { th: 'ก', en: 'a' } }] })).toEqual(['th ก', 'en a']);
});

test('reads the texts of front matter in the file’s language', () => {
  expect(texts({ title: 'T', summary: 'S', reason: 'R', notes: [{ date: '2026-11-22', text: 'N' }], place: 'thailand', published: '2026-11-22' }, 'en')).toEqual(['en T', 'en S', 'en R', 'en N']);
});

test('finds nothing in nothing', () => {
  expect(collect(undefined)).toEqual({ mentions: [], texts: [], issues: [] });
  expect(collect({ a: null, b: [] })).toEqual({ mentions: [], texts: [], issues: [] });
});

test.each(['Some <Figure id="a" />', '<Date value="2023" />', 'a <Term id="flood">flood</Term>', 'a </b>'])('calls a component in a plain text a fault: %s', (text) => {
  const fault = (line: number): string[] => [`a.yaml:${line}:${10 + text.indexOf('<')}  placeholder  A component stands in a field that holds plain text. Write {figure:the-purge-cash} or {date:2023-09-18} in its place, or remove it.`];
  for (const field of ['label', 'note']) expect(collect({ [field]: { th: 'ก', en: text } }).issues.map(formatIssue)).toEqual(fault(2));
  expect(collect({ summary: text }, 'en').issues.map(formatIssue)).toEqual(fault(1));
});

test('takes a sign of less or more for itself', () => {
  expect(collect({ note: { th: 'ก < ข > ค', en: 'a < b, {figure:a} <' } }).issues).toEqual([]);
});
