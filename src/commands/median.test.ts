import { expect, test } from 'vitest';
import { toMedian } from './median.ts';

test('is the middle number, in whatever order they come', () => {
  expect(toMedian([30, 1, 2, 1000, 3])).toBe(3);
});

test('is one of the numbers where two are in the middle: the lower', () => {
  expect(toMedian([4, 1, 2, 3])).toBe(2);
});

test('does not change the list', () => {
  const numbers = [2, 1];
  toMedian(numbers);
  expect(numbers).toEqual([2, 1]);
});

test('of nothing there is none', () => {
  expect(toMedian([])).toBeNaN();
});
