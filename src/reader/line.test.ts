import { expect, test } from 'vitest';
import { findPlaceIn } from './line.ts';

test('counts lines and columns from 1, on Thai lines and with CRLF', () => {
  const at = findPlaceIn('a.yaml', 'ผู้รู้ x\r\n\ny');
  expect([0, 7, 9, 10, 11].map((offset) => at(offset)).map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:8', '1:10', '2:1', '3:1']);
});

test('a text without an end of line is one line', () => {
  expect(findPlaceIn('a.yaml', '')(0)).toEqual({ file: 'a.yaml', line: 1, column: 1 });
});
