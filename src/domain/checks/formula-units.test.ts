import { expect, test } from 'vitest';
import type { Formula } from '../../schema/figure.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { formulaUnits } from './formula-units.ts';
import { figure, manuscript, unit } from './manuscript-fixture.ts';

const parts = { units: [unit('people'), unit('baht', 'money'), unit('percent', 'percent'), unit('points', 'percentage-point')] };
const operands = [figure('a'), figure('b'), figure('cash', { unit: 'baht' }), figure('x', { unit: 'percent' }), figure('y', { unit: 'percent' })];
const difference = (from: string, to: string): Formula => ({ kind: 'difference', from, to, precision: '0' });
const manuscriptOf = (formula: Formula, name: string) => manuscript({ ...parts, figures: [...operands, figure('result', { formula, unit: name }, { unit: 3, formula: 5 })] });
const faults = (formula: Formula, name: string): string[] => formulaUnits(manuscriptOf(formula, name)).map(formatIssue);

test('refuses numbers of two units', () => {
  expect(faults(difference('a', 'cash'), 'people')).toEqual(['content/figures/result.yaml:5:1  units  "a" counts in people and "cash" in baht. Numbers of two units give no difference: name figures of one unit.']);
  expect(faults({ kind: 'sum', of: ['a', 'b', 'cash'], precision: '0' }, 'people')).toHaveLength(1);
  expect(faults({ kind: 'share', part: 'cash', whole: 'a', precision: '0' }, 'percent')).toHaveLength(1);
});

test.each<[Formula, string, string]>([
  [difference('a', 'b'), 'people', 'baht'], [difference('x', 'y'), 'points', 'percent'], [{ kind: 'sum', of: ['a', 'b'], precision: '0' }, 'people', 'percent'],
  [{ kind: 'share', part: 'a', whole: 'b', precision: '0' }, 'percent', 'people'], [{ kind: 'percentage-change', from: 'a', to: 'b', precision: '0' }, 'percent', 'points'],
])('the result of %j is in %s', (formula, right, wrong) => {
  expect(faults(formula, right)).toEqual([]);
  expect(faults(formula, wrong)).toEqual([`content/figures/result.yaml:3:1  units  The result of this ${formula.kind} is not in ${wrong}. Write: unit: ${right}.`]);
});

test('refuses a unit that holds part of the number', () => {
  const odd = manuscript({ units: [unit('thousands', 'count', ['thousand people', 'thousand people', 'พันคน'])] });
  expect(formulaUnits(odd).map(formatIssue)[0]).toBe('content/units/thousands.yaml:1:1  units  "พัน" is part of the number, and not of its unit. Write the whole number in "value", and the unit without it.');
  expect(formulaUnits(odd)).toHaveLength(3);
  expect(formulaUnits(manuscript({ units: [unit('percent', 'percent', ['%', '%', '%']), unit('points', 'percentage-point', ['percentage point', 'percentage points', 'จุดร้อยละ'])] }))).toEqual([]);
});

test('leaves figures and units that are not there to the check of ids', () => {
  expect(faults(difference('a', 'lost'), 'people')).toEqual([]);
  expect(faults(difference('a', 'b'), 'lost')).toEqual([]);
});

test('says it in Thai', () => {
  expect(formulaUnits(manuscriptOf(difference('x', 'y'), 'percent')).map(formatIssueIn('th'))).toEqual(['content/figures/result.yaml:3:1  units  ผลของสูตร difference นี้ไม่ได้มีหน่วยเป็น percent ให้เขียนว่า unit: points']);
});
