import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('reads rows by the names of their columns, the mark at the beginning aside', () => {
  expect(parseCsv('\ufeffid,value\r\nvictims,3200\r\narrests,\r\n')).toEqual([{ id: 'victims', value: '3200' }, { id: 'arrests', value: '' }]);
});

test('reads commas, quotation marks and lines within a cell', () => {
  expect(parseCsv('id,label\r\na,"1,000 “x” ""y""\r\nz"\r\n')).toEqual([{ id: 'a', label: '1,000 “x” "y"\r\nz' }]);
});

test('gives nothing for an empty file', () => expect(parseCsv('')).toEqual([]));
