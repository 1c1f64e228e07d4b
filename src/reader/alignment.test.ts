import { isScalar, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { alignScalar, alignWords } from './alignment.ts';

/** Every way in which a text is written, and the word that is looked for in it. */
test.each([
  ['on one line', 'ผู้รู้ one needle two'],
  ['on several lines', 'one two\n  three needle\n  four'],
  ['folded', '>-\n  ผู้รู้ one\n  two needle\n\n  three'],
  ['folded, with an indent of its own', '>2\n    one\n  needle'],
  ['line by line', '|\n  one\n    needle\n  two'],
  ['in double quotation marks', '"one \\u0e02\\"\\n needle"'],
  ['in double quotation marks, folded', '"one two\n  \\\n  three needle"'],
  ['in double quotation marks, with a sign beyond the first plane', '"\\U0001F600 needle"'],
  ['in single quotation marks', "'it''s a needle'"],
  ['in single quotation marks, folded', "'it''s\n\n  a needle'"],
  ['with CRLF', '>-\r\n  one\r\n  two needle'],
])('finds the place of a word in a YAML text %s', (_name, source) => {
  const contents = parseDocument(`a: ${source}\n`, { schema: 'failsafe' }).get('a', true);
  const value = isScalar(contents) ? String(contents.value) : '';
  expect(alignScalar(source, value, value.indexOf('needle'))).toBe(source.indexOf('needle'));
});

test('a space in a YAML text stands behind the word before it', () => {
  expect(alignScalar('one\n  two', 'one two', 3)).toBe(3);
});

test.each([
  ['a quotation', 'one\n> two needle', 'one\ntwo needle'],
  ['a list', 'one\n  two needle', 'one\ntwo needle'],
  ['escapes', 'one\\* \\# needle', 'one* # needle'],
  ['entities', '&#51;&amp;&lt; &copy; needle', '3&< © needle'],
  ['signs beyond the first plane', '😀&#x1F600; needle', '😀😀 needle'],
  ['CRLF', 'one \r\ntwo needle', 'one\ntwo needle'],
  ['an ampersand that is no entity', 'a & b; needle', 'a & b; needle'],
])('finds the place of a word in a body behind %s', (_name, source, value) => {
  expect(alignWords(source, value, value.indexOf('needle'))).toBe(source.indexOf('needle'));
});
