import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { figureOrder } from './figure-order.ts';
import { chart, figure, figureIn, manuscript, row, story, words, type Draft } from './manuscript-fixture.ts';

const figures = [
  figure('before', { unit: 'percent' }), figure('after', { unit: 'percent' }), figure('cash', { unit: 'baht' }),
  figure('sum', { unit: 'baht', evidence: [row('context', 'police', { printed: { value: '5', unit: 'percent', qualifier: 'none' } })] }),
];
const manuscriptOf = (th: Draft, en: Draft, status: 'published' | 'draft' = 'published') => manuscript({ figures, stories: [story('river', { th: [th], en: [en] }, { th: { status }, en: { status } })] });
const faults = (th: Draft['mentions'], en: Draft['mentions']): string[] => figureOrder(manuscriptOf({ mentions: th ?? [] }, { line: 12, mentions: en ?? [] })).map(formatIssue);

test('hears two numbers that were exchanged in one language', () => {
  expect(faults([figureIn('before'), figureIn('after')], [figureIn('after'), figureIn('before')])).toEqual([
    'content/stories/river/en.mdx:12:1  figure-order  <Figure id="after" /> stands here where the Thai has <Figure id="before" />. Numbers stand in the same order in both languages: exchange them in one, or turn the sentence round.',
  ]);
  expect(figureOrder(manuscriptOf({ mentions: [figureIn('before'), figureIn('after')] }, { mentions: [figureIn('after'), figureIn('before')] })).map(formatIssueIn('th'))).toEqual([
    'content/stories/river/en.mdx:1:1  figure-order  ตรงนี้เป็น <Figure id="after" /> แต่ภาษาไทยเป็น <Figure id="before" /> ตัวเลขต้องเรียงลำดับเดียวกันทั้งสองภาษา ให้สลับที่ในภาษาใดภาษาหนึ่ง หรือเรียงประโยคใหม่',
  ]);
});

test('hears dates that were exchanged, and what a source printed in the same unit', () => {
  expect(faults([{ kind: 'date', value: '2022' }, { kind: 'date', value: '2023' }], [{ kind: 'date', value: '2023' }, { kind: 'date', value: '2022' }])).toEqual([expect.stringContaining('<Date value="2023" /> stands here where the Thai has <Date value="2022" />')]);
  expect(faults([figureIn('before'), figureIn('sum', { source: 'police' })], [figureIn('sum', { source: 'police' }), figureIn('before')])).toHaveLength(1);
});

test('hears numbers of different units too, and lets a date stand before or after a number', () => {
  expect(faults([figureIn('before'), figureIn('cash')], [figureIn('cash'), figureIn('before')])).toHaveLength(1);
  expect(faults([figureIn('before'), { kind: 'date', value: '2022' }], [{ kind: 'date', value: '2022' }, figureIn('before')])).toEqual([]);
});

test('leaves a number that one language lacks to the check of parity', () => {
  expect(faults([figureIn('before'), figureIn('after')], [figureIn('after')])).toEqual([]);
});

test('reads plain texts too: labels, notes, titles', () => {
  const charts = [chart('levels', [], { note: words('{figure:after} and {figure:before}', '{figure:before} และ {figure:after}') })];
  expect(figureOrder(manuscript({ figures, charts })).map(formatIssue)).toEqual([expect.stringContaining('content/charts/levels.yaml:1:1  figure-order  {figure:after} stands here where the Thai has {figure:before}.')]);
  const title = (text: string) => ({ title: text });
  expect(figureOrder(manuscript({ figures, stories: [story('river', { th: [], en: [] }, { th: title('{date:2022} {date:2023}'), en: title('{date:2023} {date:2022}') })] }))).toHaveLength(1);
});

test('leaves drafts alone', () => {
  expect(figureOrder(manuscriptOf({ mentions: [figureIn('before'), figureIn('after')] }, { mentions: [figureIn('after'), figureIn('before')] }, 'draft'))).toEqual([]);
});
