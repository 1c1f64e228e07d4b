import { expect, test } from 'vitest';
import type { FigureRecord } from '../../schema/figure.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import type { Evidence } from '../report.ts';
import { evidenceValue } from './evidence-value.ts';
import { figure, manuscript, row, stated } from './manuscript-fixture.ts';

/** Faults of a figure of more than 3200 people whose one row is given; its number stands on line 12. */
const faults = (evidence: Evidence, fields: Partial<FigureRecord> = {}): string[] =>
  evidenceValue(manuscript({ figures: [figure('victims', { qualifier: 'more-than', evidence: [evidence], ...fields }, { 'evidence.0.printed.value': 12 })] })).map(formatIssue);
const at = (message: string): string[] => [`content/figures/victims.yaml:12:1  evidence-value  ${message}`];
const printed = (value: string, fields: Partial<NonNullable<Evidence['printed']>> = {}): Partial<Evidence> => ({ printed: { value, qualifier: 'more-than', ...fields } });

test('is content with a source that states the figure as it stands', () => {
  expect(faults(stated('3200', 'more-than'))).toEqual([]);
  expect(faults(row('states', 'release', printed('3200', { unit: 'people' })))).toEqual([]);
});

test('reads the same number however it is typed', () => {
  expect(faults(row('states', 'release', printed('0.420')), { value: '0.42' })).toEqual([]);
});

test('names both numbers where the source that states the figure has another', () => {
  expect(faults(stated('3300', 'more-than'))).toEqual(at('The source that states the figure has 3300, and the figure 3200. Write the same number and unit in both.'));
});

test('wants the number of the source that states the figure', () => {
  expect(faults(row('states', 'release'))).toEqual(at('The source that states the figure has no number, and the figure 3200. Write the same number and unit in both.'));
  expect(faults(row('states', 'release', { printed: { text: 'กว่า 3,200 ราย', qualifier: 'more-than' } }))).toHaveLength(1);
});

test('wants its unit', () => {
  expect(faults(row('states', 'release', printed('3200', { unit: 'accounts' })))).toEqual(at('The source that states the figure has 3200, and the figure 3200. Write the same number and unit in both.'));
});

test('wants what it prints before the number', () => {
  expect(faults(stated('3200'))).toEqual(at('The source that states the figure has "none" before its number, and the figure "more-than". Write the same in both.'));
  expect(faults(stated('3200', 'about'), { qualifier: 'none' })).toEqual(at('The source that states the figure has "about" before its number, and the figure "none". Write the same in both.'));
});

test('holds a row that corroborates to the same number, if it has one', () => {
  expect(faults(row('corroborates', 'police', printed('3300')))).toEqual(at('A row that corroborates has 3300, and the figure 3200. Correct the number, or write: relation: differs, with aspect: value.'));
  expect(faults(row('corroborates', 'police', printed('3200', { qualifier: 'none' })))).toEqual(at('A row that corroborates has "none" before its number, and the figure "more-than". Correct it, or write: relation: differs, with aspect: qualifier.'));
  expect(faults(row('corroborates', 'police'))).toEqual([]);
});

test('wants another number in a row that differs in value', () => {
  expect(faults(row('differs', 'police', { aspect: 'value', ...printed('3200') }))).toEqual(at('A row that differs in value has the same value as the figure. Correct the number, the relation or the aspect.'));
  expect(faults(row('differs', 'police', { aspect: 'value', ...printed('3300') }))).toEqual([]);
  expect(faults(row('differs', 'police', { aspect: 'value', ...printed('3200', { unit: 'accounts' }) }))).toEqual([]);
});

test('wants the same number and another qualifier in a row that differs in qualifier', () => {
  const differs = (value: string, qualifier: 'none' | 'more-than'): string[] => faults(row('differs', 'police', { aspect: 'qualifier', ...printed(value, { qualifier }) }));
  expect(differs('3200', 'none')).toEqual([]);
  expect(differs('3300', 'none')).toEqual(at('A row that differs in qualifier has 3300, and the figure 3200. Correct the number, or write: aspect: value.'));
  expect(differs('3200', 'more-than')).toEqual(at('A row that differs in qualifier has "more-than" as the figure has. Correct the qualifier, or write: relation: corroborates, without the aspect.'));
});

test('wants a number in a row that differs in value or qualifier', () => {
  for (const aspect of ['value', 'qualifier'] as const) expect(faults(row('differs', 'police', { aspect }))).toEqual(at(`A row that differs in ${aspect} has no number. Add printed: value, or write another aspect.`));
});

test.each(['meaning', 'date', 'method'] as const)('lets a row that differs in %s have any number', (aspect) => {
  for (const value of ['3200', '3300']) expect(faults(row('differs', 'police', { aspect, ...printed(value) }))).toEqual([]);
});

test('wants another number in a row that revises the figure', () => {
  expect(faults(row('revises', 'police', printed('3200')))).toEqual(at('A row that revises the figure has the same value. Correct the number, or write: relation: corroborates.'));
  expect(faults(row('revises', 'police', printed('3300')))).toEqual([]);
});

test('asks nothing of a row that gives context, and nothing of a figure that is worked out', () => {
  for (const value of ['3200', '3300']) expect(faults(row('context', 'police', printed(value)))).toEqual([]);
  expect(evidenceValue(manuscript({ figures: [figure('rise', { formula: { kind: 'sum', of: ['a', 'b'], precision: '0' }, evidence: [row('states', 'release')] })] }))).toEqual([]);
});

test('looks at every row', () => {
  const evidence = [stated('3200', 'more-than'), row('corroborates', 'police', printed('1')), row('revises', 'blog', printed('3200'))];
  expect(evidenceValue(manuscript({ figures: [figure('victims', { qualifier: 'more-than', evidence }, { 'evidence.1.printed.value': 15, 'evidence.2.printed.value': 19 })] })).map(({ line }) => line)).toEqual([15, 19]);
});

test('says it in Thai', () => {
  expect(evidenceValue(manuscript({ figures: [figure('victims', { evidence: [stated('3300')] })] })).map(formatIssueIn('th'))).toEqual(['content/figures/victims.yaml:1:1  evidence-value  แหล่งที่ระบุตัวเลขนี้ให้ไว้ 3300 แต่ระเบียนเป็น 3200 ให้ใส่ตัวเลขและหน่วยให้ตรงกัน']);
});
