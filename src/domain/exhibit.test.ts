import { expect, test } from 'vitest';
import { figure, row } from './checks/manuscript-fixture.ts';
import { isExhibited, isShownBeside } from './exhibit.ts';
import type { Evidence } from './report.ts';

const exhibited = (...evidence: Evidence[]): boolean => isExhibited({ ...figure('a', { evidence }).data, id: 'a', value: '1', qualifier: 'none' });

test('accounts stand side by side where one differs that a reader must not miss', () => {
  expect(exhibited(row('states', 'release'), row('differs', 'police', { aspect: 'value', prominent: true }))).toBe(true);
});

test('they do not where it may be missed, or where it does not differ', () => {
  expect(exhibited(row('states', 'release'), row('differs', 'police', { aspect: 'value' }))).toBe(false);
  expect(exhibited(row('revises', 'paper', { prominent: true }))).toBe(false);
  expect(exhibited()).toBe(false);
});

test('evidence is open beside the text where a row must not be missed and does not stand at the head', () => {
  const evidence = [row('states', 'release'), row('differs', 'police', { aspect: 'value', prominent: true })];
  expect(isShownBeside({ id: 'a', evidence }, [])).toBe(true);
  expect(isShownBeside({ id: 'a', evidence }, ['a'])).toBe(false);
  expect(isShownBeside({ id: 'a', evidence: [row('states', 'release')] }, [])).toBe(false);
});
