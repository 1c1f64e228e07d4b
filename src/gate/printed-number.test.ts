import { expect, test } from 'vitest';
import { listPrinted, parsePrinted } from './printed-number.ts';

test.each([['more than 10 billion baht', '10000000000'], ['กว่า 250 ล้านบาท', '250000000'], ['0.34%', '0.34'], ['3,200 people', '3200'], ['51.6 million US dollars', '51600000']])('reads %j as %s', (words, number) => {
  expect(parsePrinted(words)?.toFixed()).toBe(number);
});

test('finds no number in words alone', () => expect(parsePrinted('a billion')).toBeUndefined());

test('lists every number of a text once, dates too', () => {
  expect([...listPrinted('On 17 August 2023, 1.5 billion; then 3,200 and 1,500,000,000.')]).toEqual(['17', '2023', '1500000000', '3200']);
});
