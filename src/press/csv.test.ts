import { expect, test } from 'vitest';
import { renderCsv } from './csv.ts';

test('begins with the mark by which Excel knows Thai, and ends its lines as RFC 4180 has it', () => {
  expect(renderCsv([['a', 'b'], ['กว่า 70', '2']])).toBe('\ufeffa,b\r\nกว่า 70,2\r\n');
});

test('quotes commas, quotation marks and ends of lines', () => {
  expect(renderCsv([['a, "b"', 'c\nd']])).toBe('\ufeff"a, ""b""","c\nd"\r\n');
});

test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '−'])('nothing runs in a spreadsheet: %j', (text) => {
  expect(renderCsv([[text]]).slice(1).replace(/^"/, '')).toMatch(/^['−]/);
});

test('a number below zero stays a number', () => {
  expect(renderCsv([['-0.08', '-19']])).toBe('\ufeff-0.08,-19\r\n');
});
