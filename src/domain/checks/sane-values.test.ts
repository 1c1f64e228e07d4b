import { expect, test } from 'vitest';
import type { FigureRecord } from '../../schema/figure.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { figure, manuscript, row, unit } from './manuscript-fixture.ts';
import { saneValues } from './sane-values.ts';

const rise = unit('rise', 'percent');
const units = [unit('people'), unit('baht', 'money'), unit('percent', 'percent'), unit('points', 'percentage-point'), { ...rise, data: { ...rise.data, limit: 'none' as const } }];
const faults = (fields: Partial<FigureRecord>, more: ReturnType<typeof figure>[] = []): string[] => saneValues(manuscript({ units, figures: [figure('a', { evidence: [], ...fields }, { value: 4, formula: 5, 'evidence.0.printed.value': 12 }), ...more] })).map(formatIssue);

test.each([
  ['-5', 'people', '-5 is below zero, and nothing that is counted here can be. Remove the minus; a change is worked out by a formula.'],
  ['3.5', 'people', '3.5 is no whole number, and this unit counts whole things. Correct the number or the unit.'],
  ['-80000000', 'baht', '-80000000 is below zero, and nothing that is counted here can be. Remove the minus; a change is worked out by a formula.'],
  ['420', 'percent', '420% is more than the whole. Correct it; for a rise, which may pass a hundred, use a unit with "limit: none".'],
])('refuses %s %s', (value, name, message) => {
  expect(faults({ value, unit: name })).toEqual([`content/figures/a.yaml:4:1  sane-value  ${message}`]);
});

test.each([['0', 'people'], ['3200', 'people'], ['3200.0', 'people'], ['0.42', 'percent'], ['100', 'percent'], ['51600000.5', 'baht'], ['-0.08', 'points'], ['420', 'rise'], ['-5', 'unknown']])('is content with %s %s', (value, name) => {
  expect(faults({ value, unit: name })).toEqual([]);
});

test('holds what sources printed to the same', () => {
  expect(faults({ value: '5', evidence: [row('context', 'police', { printed: { value: '240', unit: 'percent', qualifier: 'none' } })] })).toEqual([expect.stringContaining('content/figures/a.yaml:12:1  sane-value  240% is more than the whole.')]);
});

test('refuses a part that is more than the whole', () => {
  const parts = [figure('part', { value: '250' }), figure('whole', { value: '80' })];
  const share = { kind: 'share' as const, part: 'part', whole: 'whole', precision: '0' };
  expect(faults({ value: undefined, unit: 'percent', formula: share }, parts)).toEqual(['content/figures/a.yaml:5:1  sane-value  The part is 313% of the whole, and so more than it. Exchange "part" and "whole", or correct the figures.']);
  expect(faults({ value: undefined, unit: 'percent', formula: { ...share, part: 'whole', whole: 'part' } }, parts)).toEqual([]);
  expect(faults({ value: undefined, unit: 'percent', formula: { kind: 'percentage-change', from: 'whole', to: 'part', precision: '0' } }, parts)).toEqual([]);
});

test('says it in Thai', () => {
  expect(saneValues(manuscript({ units, figures: [figure('a', { value: '3.5', evidence: [] })] })).map(formatIssueIn('th'))).toEqual(['content/figures/a.yaml:1:1  sane-value  3.5 ไม่ใช่จำนวนเต็ม แต่หน่วยนี้นับเป็นจำนวนเต็ม ให้แก้ตัวเลขหรือแก้หน่วย']);
});
