import { expect, test } from 'vitest';
import { toLength } from './bar-chart.ts';
import type { Bar } from './bar-chart.ts';

const bar = (value: string): Bar => ({ label: '2023', value, text: value, bound: 'exact' });

test('a bar is as long as its value says', () => {
  expect(['0', '0.42', '10000000000'].map((value) => toLength(bar(value)))).toEqual([0, 0.42, 10_000_000_000]);
});

test.each(['-19', '', 'กว่า 120', 'Infinity'])('a value that has no length from zero is refused: "%s"', (value) => {
  expect(() => toLength(bar(value))).toThrow(`The bar "2023" has the value "${value}". Bars start at zero: give a number that is zero or more.`);
});
