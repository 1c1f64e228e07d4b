import { expect, test } from 'vitest';
import { formatFixed, multiply, parseFixed } from './fixed-point.ts';

test.each(['0', '3200', '-19', '0.42', '-0.08', '10000000000', '39.6'])('%s is the same when it comes back', (decimal) => {
  expect(formatFixed(parseFixed(decimal))).toBe(decimal);
});

test('zeros that say nothing are dropped, those of a whole number are not', () => {
  expect(['0.420', '1500.0', '100', '007'].map((decimal) => formatFixed(parseFixed(decimal)))).toEqual(['0.42', '1500', '100', '7']);
});

test('a product is exact where floating point is not', () => {
  expect(formatFixed(multiply(parseFixed('1.1'), parseFixed('1000000000')))).toBe('1100000000');
  expect(formatFixed(multiply(parseFixed('0.07'), parseFixed('-100')))).toBe('-7');
});
