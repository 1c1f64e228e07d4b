import { expect, test } from 'vitest';
import type { Formula } from '../schema/figure.ts';
import { evaluateFormula, listOperands } from './formula.ts';

const q = (value: string, qualifier: 'none' | 'more-than' | 'about' | 'at-least' | 'less-than' = 'none') => ({ value, qualifier });
const change = { kind: 'difference', from: 'a', to: 'b', precision: '2' } as const;
const percent = { kind: 'percentage-change', from: 'a', to: 'b', precision: '0' } as const;
const share = { kind: 'share', part: 'p', whole: 'w', precision: '0' } as const;

test('subtracts exactly where binary arithmetic would not', () => {
  expect(evaluateFormula(change, [q('0.42'), q('0.34')], false)).toEqual(q('-0.08'));
});

test('rounds a percentage change half up', () => {
  expect(evaluateFormula(percent, [q('0.42'), q('0.34')], false)).toEqual(q('-19'));
});

test('carries "more than" into a rise and keeps it true when rounding', () => {
  expect(evaluateFormula(percent, [q('70'), q('120', 'more-than')], false)).toEqual(q('71', 'more-than'));
  expect(evaluateFormula({ ...percent, precision: '1' }, [q('70'), q('120', 'more-than')], false)).toEqual(q('71.4', 'more-than'));
});

test('rounds an upper bound up', () => {
  expect(evaluateFormula(share, [q('3'), q('2', 'less-than')], false)).toEqual(q('67', 'less-than'));
});

test('refuses a share of two lower bounds unless the record says about', () => {
  const parts = [q('250000000', 'more-than'), q('80000000', 'more-than')];
  expect(evaluateFormula(share, parts, false)).toBe('undetermined');
  expect(evaluateFormula(share, parts, true)).toEqual(q('32', 'about'));
});

test('refuses a percentage of nothing', () => {
  expect(evaluateFormula(percent, [q('0'), q('5')], true)).toBe('not-positive');
  expect(evaluateFormula(share, [q('-1'), q('5')], false)).toBe('not-positive');
});

test('adds any number of figures', () => {
  const sum: Formula = { kind: 'sum', of: ['a', 'b', 'c'], precision: '1' };
  expect(evaluateFormula(sum, [q('0.1'), q('0.2'), q('3', 'at-least')], false)).toEqual(q('3.3', 'at-least'));
  expect(evaluateFormula(sum, [q('1', 'less-than'), q('2', 'more-than'), q('3')], false)).toBe('undetermined');
});

test('names the whole before the part, because the result shrinks with the whole', () => {
  expect(listOperands(share)).toEqual(['w', 'p']);
});
