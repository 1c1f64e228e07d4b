import { expect, test } from 'vitest';
import { qualifierSchema, type Qualifier } from '../schema/figure.ts';
import { GROWS_WITH_BOTH, SHRINKS_THEN_GROWS, type Outcome } from './qualifier.ts';

interface Interval { low: number; lowOpen: boolean; high: number; highOpen: boolean }
const BOUNDS: Record<Exclude<Qualifier, 'about'>, (value: number) => Interval> = {
  none: (value) => ({ low: value, lowOpen: false, high: value, highOpen: false }),
  'more-than': (value) => ({ low: value, lowOpen: true, high: Infinity, highOpen: true }),
  'at-least': (value) => ({ low: value, lowOpen: false, high: Infinity, highOpen: true }),
  'less-than': (value) => ({ low: -Infinity, lowOpen: true, high: value, highOpen: true }),
};

const nameOf = (bounds: Interval): Outcome => {
  if (bounds.low === bounds.high && !bounds.lowOpen && !bounds.highOpen) return 'none';
  if (bounds.high === Infinity && bounds.low > -Infinity) return bounds.lowOpen ? 'more-than' : 'at-least';
  return bounds.low === -Infinity && bounds.high < Infinity && bounds.highOpen ? 'less-than' : 'undetermined';
};

const add = (a: Interval, b: Interval): Interval =>
  ({ low: a.low + b.low, lowOpen: a.lowOpen || b.lowOpen, high: a.high + b.high, highOpen: a.highOpen || b.highOpen });
const negate = (a: Interval): Interval => ({ low: -a.high, lowOpen: a.highOpen, high: -a.low, highOpen: a.lowOpen });

const QUALIFIERS = qualifierSchema.options;
const pairs = QUALIFIERS.flatMap((first) => QUALIFIERS.map((second) => [first, second] as const));

test.each(pairs)('difference of %s and %s follows from interval arithmetic', (first, second) => {
  const outcome = SHRINKS_THEN_GROWS[first][second];
  if (first === 'about' || second === 'about') return expect(outcome).toBe([first, second].every((part) => part === 'about' || part === 'none') ? 'about' : 'undetermined');
  expect(outcome).toBe(nameOf(add(BOUNDS[second](120), negate(BOUNDS[first](70)))));
});

test.each(pairs)('sum of %s and %s follows from interval arithmetic', (first, second) => {
  const outcome = GROWS_WITH_BOTH[first][second];
  if (first === 'about' || second === 'about') return expect(outcome).toBe([first, second].every((part) => part === 'about' || part === 'none') ? 'about' : 'undetermined');
  expect(outcome).toBe(nameOf(add(BOUNDS[first](120), BOUNDS[second](70))));
});
