import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

test('reads quoted commas, quotation marks and ends of lines', () => {
  expect(parseCsv('\ufeffa,b\r\n"1, ""x""","2\n3"\r\n,4\r\n')).toEqual([{ a: '1, "x"', b: '2\n3' }, { a: '', b: '4' }]);
});

test.each([['a\r\n', 'lacks its mark'], ['\ufeffa\n', 'no end'], ['\ufeffa,b\r\n1\r\n', 'not of one length'], ['\ufeffa\r\nx"y\r\n', 'not quoted'], ['\ufeffa\r\n1\n2\r\n', 'not quoted']])('%j is refused', (text, why) => {
  expect(() => parseCsv(text)).toThrow(why);
});
