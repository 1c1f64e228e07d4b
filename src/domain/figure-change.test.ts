import { expect, test } from 'vitest';
import type { PublishedFigure, PublishedRow } from '../schema/lock.ts';
import { formatRow, listChanges, toComparable } from './figure-change.ts';

const STATED: PublishedRow = { source: 'release', relation: 'states', value: '3200', unit: 'people', qualifier: 'none' };
const POLICE: PublishedRow = { source: 'police', row: 'seized', relation: 'differs', aspect: 'value', value: '1900000000', unit: 'people', qualifier: 'more-than' };
const FIGURE: PublishedFigure = { figure: 'victims', label: { th: 'ก', en: 'a' }, value: '3200', unit: 'people', qualifier: 'none', period: 'unknown', evidence: [STATED, POLICE], corrections: [] };
const fieldsOf = (change: Partial<PublishedFigure>, follows = false): string[] => listChanges(FIGURE, { ...FIGURE, ...change }, follows).map(({ field, old, new: now }) => `${field}: ${old} > ${now}`);

test('a row in one line tells all that a reader sees of it', () => {
  expect(formatRow({ ...POLICE, prominent: true, text: 'over 1.9bn', measures: { th: 'ความเสียหาย', en: 'damage' } }))
    .toBe('police/seized differs in value, more-than 1,900,000,000 people, “over 1.9bn”, ความเสียหาย · damage, prominent');
  expect(formatRow({ source: 'police', relation: 'context' })).toBe('police context');
});

test('the row that states a number goes with it; other rows do not', () => {
  expect(fieldsOf({ value: '3300', evidence: [{ ...STATED, value: '3300' }, POLICE] })).toEqual(['value: 3,200 > 3,300']);
  expect(fieldsOf({ evidence: [{ ...STATED, text: '3 200' }, POLICE] })).toEqual(['evidence: release states, 3,200 people > release states, 3,200 people, “3 200”']);
});

test('a unit that changes takes the rows along that had the figure’s own', () => {
  expect(fieldsOf({ unit: 'cases', evidence: [{ ...STATED, unit: 'cases' }, { ...POLICE, unit: 'cases' }] })).toEqual(['unit: people > cases']);
  expect(fieldsOf({ evidence: [STATED, { ...POLICE, unit: 'cases' }] })).toHaveLength(1);
});

test('a number that follows from its parts is told there', () => {
  expect(fieldsOf({ value: '3300', qualifier: 'about' }, true).filter((change) => !change.startsWith('evidence'))).toEqual([]);
  expect(fieldsOf({ value: '3300' })).toContain('value: 3,200 > 3,300');
});

test('two words are the same whatever commas, spaces and minus they are typed with', () => {
  expect(toComparable(' −1,900,000 ')).toBe(toComparable('-1900000'));
  expect(toComparable('1,9')).not.toBe(toComparable('19'));
});
