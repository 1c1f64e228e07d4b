import { expect, test } from 'vitest';
import { figure, row, source, unit } from './checks/manuscript-fixture.ts';
import { findById, findRow, listOperandFigures, sourceOf, toPrintedQuantity, toQuantity } from './figure.ts';
import type { Figure } from './report.ts';

const damage = row('differs', 'police', { row: 'damage', printed: { value: '7', qualifier: 'about' } });
const rupees = row('context', 'blog', { printed: { value: '90', unit: 'rupees', qualifier: 'none' } });
const silent = row('context', 'paper');
const victims: Figure = { ...figure('victims', { evidence: [damage, rupees, silent] }).data, id: 'victims', value: '3200', qualifier: 'more-than' };
const rise: Figure = { ...figure('rise', { formula: { kind: 'share', part: 'victims', whole: 'rise', precision: '0' } }).data, id: 'rise', value: '1', qualifier: 'none' };
const [people, money] = [unit('people'), unit('rupees', 'money')].map(({ id, data }) => ({ ...data, id }));
const report = { figures: [victims, rise], units: [people, money].flatMap((one) => (one ? [one] : [])), sources: [source('police')].map(({ id, data }) => ({ ...data, id })) };

test('finds a thing by its id, and says which is not there', () => {
  expect(findById(report.figures, 'victims')).toBe(victims);
  expect(() => findById(report.figures, 'victim')).toThrow('The report has no "victim".');
});

test('prints the register’s own number', () => {
  expect(toQuantity(report, { kind: 'figure', id: 'victims', form: 'full' })).toEqual({ value: '3200', qualifier: 'more-than', unit: people });
});

test('prints what a source printed, in the source’s own unit and qualifier', () => {
  expect(toQuantity(report, { kind: 'figure', id: 'victims', form: 'full', source: 'police', row: 'damage' })).toEqual({ value: '7', qualifier: 'about', unit: people });
  expect(toQuantity(report, { kind: 'figure', id: 'victims', form: 'full', source: 'blog' })).toEqual({ value: '90', qualifier: 'none', unit: money });
});

test('never falls back on another number', () => {
  expect(() => toQuantity(report, { kind: 'figure', id: 'victims', form: 'full', source: 'police' })).toThrow('"police" printed no number for "victims".');
  expect(() => toQuantity(report, { kind: 'figure', id: 'victims', form: 'full', source: 'paper' })).toThrow('"paper" printed no number for "victims".');
});

test('tells the rows of one source apart', () => {
  expect(findRow(victims, 'police', 'damage')).toBe(damage);
  expect(findRow(victims, 'police', undefined)).toBeUndefined();
  expect(findRow(victims, 'blog', undefined)).toBe(rupees);
});

test('has no quantity for a row without a number', () => {
  expect(toPrintedQuantity(report, victims, silent)).toBeUndefined();
});

test('names the source of a row', () => {
  expect(sourceOf(report, damage).publisher.en).toBe('police');
});

test('lists the figures that a figure is worked out from, in the order of the sum', () => {
  expect(listOperandFigures(report, rise).map(({ id }) => id)).toEqual(['rise', 'victims']);
  expect(listOperandFigures(report, victims)).toEqual([]);
});
