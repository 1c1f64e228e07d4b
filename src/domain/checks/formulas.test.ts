import { expect, test } from 'vitest';
import type { FigureRecord } from '../../schema/figure.ts';
import { formatIssue } from '../issue.ts';
import { formulas, toWorkOut } from './formulas.ts';
import { figure, manuscript, words } from './manuscript-fixture.ts';

const difference = (from: string, to: string): Partial<FigureRecord> => ({ formula: { kind: 'difference', from, to, precision: '0' } });
const share = (part: string, whole: string, qualifier?: 'about'): Partial<FigureRecord> => ({ formula: { kind: 'share', part, whole, precision: '0', ...(qualifier && { why: words('a') }) }, ...(qualifier && { qualifier }) });
const figures = [
  figure('before', { value: '70' }), figure('after', { value: '120', qualifier: 'more-than' }),
  figure('rise', difference('before', 'after')), figure('twice', { formula: { kind: 'sum', of: ['rise', 'rise'], precision: '0' } }),
  figure('total', { value: '250', qualifier: 'more-than' }), figure('nothing', { value: '0' }),
];
const faults = (...more: ReturnType<typeof figure>[]): string[] => formulas(manuscript({ figures: [...figures, ...more] })).map(formatIssue);

test('works a figure out through the figures it rests on', () => {
  expect(toWorkOut({ figures })('rise')).toEqual({ value: '50', qualifier: 'more-than' });
  expect(toWorkOut({ figures })('twice')).toEqual({ value: '100', qualifier: 'more-than' });
  expect(toWorkOut({ figures })('before')).toEqual({ value: '70', qualifier: 'none' });
  expect(toWorkOut({ figures })('no-such-figure')).toBe('unknown');
});

test('is content with formulas that give one value', () => {
  expect(faults(figure('rough', share('after', 'total', 'about')))).toEqual([]);
});

test('refuses a formula that leads back to itself, however far round', () => {
  const message = 'The formula leads back to this figure. Name figures that do not rest on it.';
  expect(faults(figure('self', difference('self', 'after'), { formula: 6 }))).toEqual([`content/figures/self.yaml:6:1  formula  ${message}`]);
  expect(faults(figure('a', difference('b', 'after')), figure('b', difference('before', 'a')))).toEqual([`content/figures/a.yaml:1:1  formula  ${message}`, `content/figures/b.yaml:1:1  formula  ${message}`]);
});

test('refuses a result that its bounds do not fix', () => {
  expect(faults(figure('open', share('after', 'total'), { formula: 5 }))).toEqual([
    'content/figures/open.yaml:5:1  formula  The bounds of the parts do not fix the result. Write "qualifier: about" and a "why" in the formula, or remove the figure.',
  ]);
});

test('refuses to divide by nothing', () => {
  expect(faults(figure('void', share('after', 'nothing', 'about')))).toEqual(['content/figures/void.yaml:1:1  formula  The formula divides by a figure that is not above zero. Name another.']);
});

test('leaves a figure that is not there to the check of ids', () => {
  expect(faults(figure('lost', difference('before', 'no-such-figure')))).toEqual([]);
});
