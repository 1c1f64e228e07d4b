import { Decimal } from 'decimal.js';
import type { Formula, Qualifier } from '../schema/figure.ts';
import { GROWS_WITH_BOTH, SHRINKS_THEN_GROWS, type Outcome } from './qualifier.ts';

const Exact = Decimal.clone({ precision: 60 });

/** A number as the register holds it: a decimal string and what the source prints before it. */
export interface Quantity { value: string; qualifier: Qualifier }

/** The figures a formula is worked out from, in the order its result is computed. */
export const listOperands = (formula: Formula): string[] =>
  formula.kind === 'sum' ? formula.of : formula.kind === 'share' ? [formula.whole, formula.part] : [formula.from, formula.to];

const combine = (formula: Formula, qualifiers: Qualifier[]): Outcome =>
  formula.kind === 'sum'
    ? qualifiers.reduce<Outcome>((sum, next) => (sum === 'undetermined' ? sum : GROWS_WITH_BOTH[sum][next]), 'none')
    : SHRINKS_THEN_GROWS[qualifiers[0] ?? 'none'][qualifiers[1] ?? 'none'];

const calculate = (kind: Formula['kind'], parts: Decimal[]): Decimal => {
  const [first = new Exact(0), second = new Exact(0)] = parts;
  if (kind === 'sum') return parts.reduce((sum, part) => sum.plus(part), new Exact(0));
  if (kind === 'difference') return second.minus(first);
  const percent = second.div(first).times(100);
  return kind === 'share' ? percent : percent.minus(100);
};

/** A bound must stay true when it is rounded: "more than 71.4" may be said as "more than 71", never as "more than 72". */
const ROUNDING: Record<Qualifier, Decimal.Rounding> = {
  none: Decimal.ROUND_HALF_UP, about: Decimal.ROUND_HALF_UP,
  'more-than': Decimal.ROUND_FLOOR, 'at-least': Decimal.ROUND_FLOOR, 'less-than': Decimal.ROUND_CEIL,
};

export type FormulaFault = 'undetermined' | 'not-positive';

/**
 * Works a formula out over its operands, given in the order of `listOperands`.
 * `not-positive`: a percentage of something that is not above zero. `undetermined`: the bounds fix no qualifier and `rough` is false.
 * `rough` says that the record gives the result as `about`, with a reason.
 */
export const evaluateFormula = (formula: Formula, operands: Quantity[], rough: boolean): Quantity | FormulaFault => {
  const parts = operands.map(({ value }) => new Exact(value));
  if ((formula.kind === 'share' || formula.kind === 'percentage-change') && !parts[0]?.gt(0)) return 'not-positive';
  const outcome = combine(formula, operands.map(({ qualifier }) => qualifier));
  if (outcome === 'undetermined' && !rough) return 'undetermined';
  const qualifier = rough || outcome === 'undetermined' ? 'about' : outcome;
  const places = Number(formula.precision);
  return { value: calculate(formula.kind, parts).toDecimalPlaces(places, ROUNDING[qualifier]).toFixed(), qualifier };
};
