import { expect, test } from 'vitest';
import { figureIn } from './checks/manuscript-fixture.ts';
import { findFirsts } from './first-mention.ts';
import type { Reference } from './reference.ts';

const date = (value: string): Reference => ({ kind: 'date', value });
const term = (id: string): Reference => ({ kind: 'term', id });
/** Where in the text the first mentions stand. */
const placesOf = (references: Reference[]): number[] => {
  const firsts = findFirsts(references);
  return references.flatMap((reference, index) => (firsts.has(reference) ? [index] : []));
};

test('a year is mentioned first once, however exact the dates are that have it', () => {
  expect(placesOf([date('2023-08-17'), date('2023'), date('2024-05'), date('2023-09'), date('2024-05')])).toEqual([0, 2]);
});

test('a day of an unknown year makes no year known', () => {
  expect(placesOf([date('--09-18'), date('2023-09-18')])).toEqual([1]);
});

test('a term is mentioned first once, and is not taken for a year', () => {
  expect(placesOf([term('scam'), date('2023'), term('scam'), term('chain')])).toEqual([0, 1, 3]);
});

test('nothing else has a first mention here', () => {
  expect(placesOf([figureIn('cash'), { kind: 'person', id: 'lee' }, { kind: 'source', id: 'police' }])).toEqual([]);
});
