import { expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { parseStory } from './story.ts';

const FRONT = `---
title: T
summary: S
place: thailand
status: published
original: th
published: 2026-11-22
from:
  - source: binance-release
    locator: P2
---
`;
const parse = (body: string, front = FRONT) => parseStory('en.mdx', 'slug', 'en', front + body);
const faults = (body: string, front = FRONT): string[] => parse(body, front).issues.map(formatIssue);

test('cuts a body into blocks with their mentions and words', () => {
  const { story } = parse('Seized <Figure id="a" form="number" /> on <Date value="--09-18" />.\n\n## Head\n\n- one\n- <Term id="t" />, yes\n\n<Chart id="c" />\n\n<Quote th="ก" en="b" source="s" locator="P4" />\n');
  expect(story?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'chart', 'quote']);
  expect(story?.blocks.flatMap(({ mentions }) => mentions.map(({ reference }) => reference))).toEqual([
    { kind: 'figure', id: 'a', form: 'number' }, { kind: 'date', value: '--09-18' }, { kind: 'term', id: 't' }, { kind: 'chart', id: 'c' }, { kind: 'source', id: 's', locator: 'P4', quote: { th: 'ก', en: 'b' } },
  ]);
  expect(story?.blocks[0]?.texts.map(({ text, line, column }) => [text, line, column])).toEqual([['Seized ', 12, 1], [' on ', 12, 39], ['.', 12, 67]]);
});

test('gives a block the same hash whatever its line ends and outer space', () => {
  const hash = (body: string) => parse(body).story?.blocks[0]?.hash;
  expect(hash('One two.\n')).toBe(hash('\n\nOne\r\ntwo.  \n'));
  expect(hash('One two.')).not.toBe(hash('One three.'));
});

test('counts lines and columns on Thai lines, after a byte order mark and with CRLF', () => {
  const source = `\ufeff${FRONT}ผู้รู้ <Figuer id="a" /> ก\n`.replaceAll('\n', '\r\n');
  expect(parseStory('th.mdx', 's', 'th', source).issues.map(formatIssue)).toEqual([
    'th.mdx:12:8  component  <Figuer> cannot be used here. Did you mean "Figure"? Write plain text, or one of: Figure, Date, Source, Term, Person, Chart, Quote.',
  ]);
});

test.each([
  ['import x from "y"', 'not-code'], ['export const a = 1', 'not-code'], ['a {1 + 1} b', 'not-code'], ['{process.exit(0)}', 'not-code'], ['{/* hidden */}', 'not-code'],
  ['a <b>c</b>', 'component'], ['<></>', 'component'], ['<script>alert()</script>', 'component'], ['<constructor />', 'component'], ['a <Figure {...x} /> b', 'component'],
  ['a <Figure id={x} /> b', 'component'], ['a <Figure /> b', 'component'], ['a <Figure id="A B" /> b', 'component'], ['a <Figure id="a" id="b" /> c', 'component'], ['a <Figure id="a" row="b" /> c', 'component'],
  ['a <Figure id="a">b</Figure> c', 'component'], ['<Figure id="a" />', 'component'], ['a <Chart id="c" /> b', 'component'], ['a <Date value="2026-02-30" /> b', 'component'],
  ['[a](javascript:alert)', 'link'], ['[a](//host)', 'link'], ['[a](java&#10;script:x)', 'link'], ['![a](./evil.mjs)', 'markup'], ['# One', 'markup'], ['a[^1]\n\n[^1]: b', 'markup'], ['```\ncode\n```', 'markup'], ['***', 'markup'], ['`code`', 'markup'],
  ['a <Figure id="x', 'mdx'], ['a {x', 'mdx'], ['</Figure>', 'mdx'], ['<Chart id="c">', 'mdx'],
])('refuses %j by the rule %s, at its line', (body, rule) => {
  const issues = parse(`Fine.\n\n${body}\n`).issues;
  expect(issues.map((issue) => issue.rule)).toContain(rule);
  expect(issues[0]?.line).toBeGreaterThanOrEqual(14);
  expect(issues[0]?.message.en).toMatch(/[.!]$/);
});

test('names the edit that mends a component', () => {
  expect(faults('a <Figure/> b')).toEqual(['en.mdx:12:3  component  <Figure> lacks "id". Add id="the-purge-cash".']);
});

test('refuses a file that has no fields, or fields that are not known', () => {
  expect(faults('Text', '')).toEqual([expect.stringContaining('en.mdx:1:1  schema  The file does not begin with its fields.')]);
  expect(faults('Text', FRONT.replace('title', 'layout'))).toContain('en.mdx:2:1  schema  "layout" is not a field here. The fields are: title, summary, place, status, reason, original, published, updated, embargo, from, headline, related, caseStatusAsOf, notes.');
});

/** The places of a word in every text of a body that has it. */
const wordAt = (body: string, word: string): string[] =>
  (parse(body).blocks.flatMap(({ texts }) => texts)).flatMap(({ text, placeAt }) => { const place = text.includes(word) ? placeAt?.(text.indexOf(word)) : undefined; return place ? [`${place.line}:${place.column}`] : []; });

test.each([
  ['a second line', 'one\ntwo needle', '13:5'], ['a quotation', '> one\n> two needle', '13:7'], ['a quotation that goes on without its mark', '> one\ntwo needle', '13:5'], ['a list', '- one\n  two needle', '13:7'],
  ['a list in a list', '- one\n  - two\n    three needle', '14:11'], ['an entity', 'a &#51; &amp; needle', '12:15'], ['an escape', 'a \\* needle', '12:6'], ['Thai', 'ผู้รู้ needle', '12:8'], ['bold type', '- a **b\n  needle**', '13:3'],
  ['a property whose words stand in another before it', 'a <Term id="needle" text="needle" /> b', '12:27'], ['a property on the next line', '<Quote th="ก"\n  en="needle" source="s" locator="P4" />', '13:7'], ['the title of a link', '[a](https://needle.example "needle") b', '12:29'],
])('knows where a word stands in %s', (_name, body, place) => {
  expect(wordAt(body, 'needle')).toEqual([place]);
});

test('one component that is wrong hides nothing else', () => {
  const { story, blocks, front, issues } = parse('One <Figuer id="a" /> two <Date value="2023" />.\n\nThree {x\n\n- four <b\n\nFive <Figure id="A B" /> <Term id="t" />\n', FRONT.replace('place: thailand', 'place: thailandd'));
  expect(story).toBeUndefined();
  expect(issues.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['4 schema', '14 mdx', '16 mdx', '12 component', '18 component']);
  expect(blocks.flatMap(({ mentions }) => mentions.map(({ reference }) => reference.kind))).toEqual(['date', 'term']);
  expect(front?.data).toMatchObject({ title: 'T', place: 'thailandd' });
});

test('gives the links of a body, with their places', () => {
  expect(parse('See [a](/en/) and\n[b](#c).').links).toEqual([{ file: 'en.mdx', line: 12, column: 5, url: '/en/', slug: 'slug' }, { file: 'en.mdx', line: 13, column: 1, url: '#c', slug: 'slug' }]);
});

test('a draft may have no body yet; a story that is published may not', () => {
  expect(faults('')).toEqual(['en.mdx:12:1  markup  The story has no text under its fields. Write it, or change it to status: draft.']);
  expect(faults('', FRONT.replace('status: published', 'status: draft'))).toEqual([]);
});
