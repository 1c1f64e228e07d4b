import { expect, test } from 'vitest';
import { decimalSchema, idSchema, localizedSchema, textSchema } from './text.ts';

test.each(['0', '5', '3200', '10000000000', '0.42', '-0.08', '0.420', '123456789012345678901234567890'])('%s is a number', (text) => {
  expect(decimalSchema.parse(text)).toBe(text);
});

test.each([
  '3,200', '3 200', '3\u00a0200', '3_200', '3.200.000', '0,42', '.42', '5.', '05', '00', '+5', '−0.08', '- 5', '1e5', '0x10', '๓๒๐๐', '３２００', '٣', '0.42%', '฿5', '$6', '5 people', '10 million', 'กว่า 5', 'ten', 'NaN', '.nan', 'Infinity', '~', '', ' 5', '5 ', '5\n',
])('%j is not', (text) => {
  expect(decimalSchema.safeParse(text).error?.issues[0]?.message).toBe('decimal');
});

test.each(['-0', '-0.0', '-0.00'])('%j is no number below zero', (text) => {
  expect(decimalSchema.safeParse(text).error?.issues[0]?.message).toBe('below-zero');
});

test.each(['a', 'trust-no-one', 'requests-2023', 'iscr2023'])('%s is an id', (text) => {
  expect(idSchema.parse(text)).toBe(text);
});

test.each(['', 'A', 'Trust-No-One', 'trust_no_one', 'trust no one', 'trust--no', '-trust', 'trust-', '2023-requests', 'ทรัสต์', 'trust.no', 'trust/no', '../trust', 'tru\u200bst'])('%j is not: it would be an address', (text) => {
  expect(idSchema.safeParse(text).error?.issues[0]?.message).toBe('id');
});

test('a text has words in it', () => {
  expect(textSchema.parse(' ก ')).toBe(' ก ');
  for (const blank of ['', ' ', '\n\t', '\u00a0']) expect(textSchema.safeParse(blank).error?.issues[0]?.message).toBe('empty-text');
});

test('a localized text has both languages and no third', () => {
  expect(localizedSchema.safeParse({ th: 'ก', en: 'a' }).success).toBe(true);
  for (const lacking of [{ th: 'ก' }, { en: 'a' }, { th: 'ก', en: '' }, { th: 'ก', en: 'a', de: 'b' }, 'a']) expect(localizedSchema.safeParse(lacking).success).toBe(false);
});
