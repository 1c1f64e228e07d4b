import { expect, test } from 'vitest';
import { toLine } from './line.ts';

test('an amount is shown in its words and known by its value', () => {
  const { text, amounts } = toLine('worth {10000000000|more than 10 billion baht}, by {-19|19%}.');
  expect(text).toBe('worth more than 10 billion baht, by 19%.');
  expect(amounts.map(({ value, start, end, words }) => [value, text.slice(start, end), words])).toEqual([['10000000000', 'more than 10 billion baht', 'more than 10 billion baht'], ['19', '19%', '19']]);
});

test('its words are compared, its digits are not; other digits are', () => {
  expect(toLine('มูลค่า{10000000000|กว่า 10,000 ล้านบาท} ใน พ.ศ. 2566').folded).toBe('มูลค่ากว่าล้านบาทในพศ2566');
});
