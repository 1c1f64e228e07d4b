import { expect, test } from 'vitest';
import { formatIssue } from '../issue.ts';
import type { Evidence } from '../report.ts';
import { evidenceRows } from './evidence-rows.ts';
import { figure, manuscript, row, words } from './manuscript-fixture.ts';

/** Faults of a figure whose first row, on line 9, states it; the row on line 12 and the others are given. */
const faults = (...rows: Evidence[]): string[] =>
  evidenceRows(manuscript({ figures: [figure('victims', { evidence: [row('states', 'release'), ...rows] }, { evidence: 8, 'evidence.0': 9, 'evidence.1': 12, 'evidence.2': 15 })] })).map(formatIssue);
const at = (line: number, message: string): string => `content/figures/victims.yaml:${line}:1  evidence  ${message}`;

test('is content with rows that are told apart', () => {
  expect(faults(row('differs', 'police', { row: 'damage', aspect: 'meaning', measures: words('damage') }), row('differs', 'police', { row: 'seized', aspect: 'value' }), row('context', 'blog'))).toEqual([]);
});

test('wants a source that states the figure', () => {
  expect(evidenceRows(manuscript({ figures: [figure('victims', { evidence: [row('corroborates', 'police')] }, { evidence: 8 })] })).map(formatIssue))
    .toEqual([at(8, 'No source states this figure. Add a row with: relation: states.')]);
  expect(evidenceRows(manuscript({ figures: [figure('victims', { evidence: [] })] }))).toHaveLength(1);
});

test('wants none for a figure that is worked out from others', () => {
  expect(evidenceRows(manuscript({ figures: [figure('rise', { formula: { kind: 'sum', of: ['a', 'b'], precision: '0' } })] }))).toEqual([]);
});

test('wants to know in what a row differs', () => {
  expect(faults(row('differs', 'police'))).toEqual([at(12, 'A row that differs says in what. Add aspect: value, qualifier, meaning, date or method.')]);
});

test('allows an aspect to no other row', () => {
  expect(faults(row('context', 'police', { aspect: 'value' }))).toEqual([at(12, 'Only a row that differs has an aspect. Remove it, or write: relation: differs.')]);
});

test('wants to know what a number counts that differs in meaning', () => {
  expect(faults(row('differs', 'police', { aspect: 'meaning' }))).toEqual([at(12, 'A row that differs in meaning says what its number counts. Add "measures" in both languages.')]);
});

test('wants a name for each of several rows of one source', () => {
  expect(faults(row('context', 'police'), row('context', 'police', { row: 'seized' }))).toEqual([at(12, '"police" has several rows here. Give each its own name, like: row: damage.')]);
});

test('wants the names of one source to differ', () => {
  expect(faults(row('context', 'police', { row: 'seized' }), row('context', 'police', { row: 'seized' }))).toEqual([at(15, '"police" has two rows named "seized". Give this one another name.')]);
  expect(faults(row('context', 'police', { row: 'seized' }), row('context', 'blog', { row: 'seized' }))).toEqual([]);
});
