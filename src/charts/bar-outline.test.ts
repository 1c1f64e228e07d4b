import { expect, test } from 'vitest';
import { barOutline } from './bar-outline.ts';

const box = { left: 0, right: 100, top: 0, bottom: 20 };

test('an exact bar ends straight at its value', () => {
  expect(barOutline('exact', box)).toEqual([[0, 0], [100, 0], [100, 20], [0, 20]]);
});

test('a lower bound runs on past its value into a point', () => {
  expect(barOutline('lower', box)).toEqual([[0, 0], [100, 0], [110, 10], [100, 20], [0, 20]]);
});

test('an upper bound is notched, its corners at the value', () => {
  expect(barOutline('upper', box)).toEqual([[0, 0], [100, 0], [90, 10], [100, 20], [0, 20]]);
});

test('a rough amount has a torn end that swings evenly about its value', () => {
  const edge = barOutline('rough', box).slice(1, -1).map(([x]) => x - 100);
  expect(edge).toHaveLength(7);
  expect(new Set(edge.map(Math.abs)).size).toBe(1);
  expect(edge.map(Math.sign)).toEqual([-1, 1, -1, 1, -1, 1, -1]);
});

test.each(['upper', 'rough'] as const)('the end of a tiny bar, %s, is never cut to below zero', (bound) => {
  const outline = barOutline(bound, { ...box, right: 1 });
  expect(Math.min(...outline.map(([x]) => x))).toBe(0);
});
