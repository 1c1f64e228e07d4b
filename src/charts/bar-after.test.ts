import { expect, test } from 'vitest';
import { barAfter } from './bar-after.ts';

test.each([['ArrowDown', 1, 2], ['ArrowRight', 1, 2], ['ArrowUp', 1, 0], ['ArrowLeft', 1, 0], ['Home', 2, 0], ['End', 0, 2]])('%s leads from bar %i to bar %i', (key, from, to) => {
  expect(barAfter(key, from, 3)).toBe(to);
});

test('the walk ends at the first bar and at the last', () => {
  expect([barAfter('ArrowUp', 0, 3), barAfter('ArrowDown', 2, 3)]).toEqual([0, 2]);
});

test.each(['ArrowDown', 'ArrowUp', 'Home'])('where no bar is marked, %s leads to the first', (key) => {
  expect(barAfter(key, undefined, 3)).toBe(0);
});

test.each(['Tab', 'Enter', ' ', 'PageDown', 'a', 'toString'])('the key "%s" is left to the browser', (key) => {
  expect(barAfter(key, 0, 3)).toBeUndefined();
});
