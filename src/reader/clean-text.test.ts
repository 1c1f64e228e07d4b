import { expect, test } from 'vitest';
import { findUnclean } from './clean-text.ts';

const found = (text: string) => findUnclean(text).map(({ offset, length, mend }) => [text.slice(offset, offset + length), mend]);

test.each([
  'น้ำใจ ที่นี่ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก\r\n', 'Binance’s “release” – 80\u00a0million, 5\u202f%, ½, ﬁ, é', '👩\u200d🌾 ❤️ 👍🏽', '# Heading\n\n- a\n  b', 'AT&T &amp; co; &#233; "\\u0e02 \\x41"', '',
])('takes %j as it is', (text) => {
  expect(findUnclean(text)).toEqual([]);
});

test.each([
  ['a zero-width space, as web pages have between Thai words', 'ไบ\u200bแนนซ์', '\u200b', ''], ['a word joiner', 'a\u2060b', '\u2060', ''], ['a byte order mark inside', 'a\ufeffb', '\ufeff', ''], ['a soft hyphen', 'assets\u00ad', '\u00ad', ''],
  ['a joiner between letters', 'ก\u200dข', '\u200d', ''], ['a joiner behind a picture', '👩\u200d a', '\u200d', ''], ['a tab between words', 'a\tb', '\t', ' '], ['a tab at the end of a line', 'a\t\r\nb', '\t', ''], ['NUL at the end of a file', 'a\n\u0000\u0000', '\u0000\u0000', ''],
  ['a letter in parts', 'cafe\u0301', 'e\u0301', 'é'], ['an angstrom sign', '\u212b', '\u212b', 'Å'], ['a tone before a vowel below', 'ก\u0e48\u0e38', 'ก\u0e48\u0e38', 'ก\u0e38\u0e48'],
])('finds %s, and mends it', (_name, text, sign, mend) => {
  expect(found(text)).toEqual([[sign, mend]]);
});

test.each([
  ['a tab at the head of a line', '\ta', '\t'], ['NUL in a word', 'a\u0000b', '\u0000'], ['a bell', 'a\u0007b', '\u0007'], ['a control sign of the upper half', 'a\u0085b', '\u0085'], ['an old end of line', 'a\rb', '\r'], ['a line separator', 'a\u2028b', '\u2028'],
  ['a turn to the left', 'a\u202e0023', '\u202e'], ['an isolate', 'a\u2067b', '\u2067'], ['a mark of direction', 'a\u200eb', '\u200e'], ['a filler', 'a\u3164b', '\u3164'], ['a tag', 'a\u{e0041}b', '\u{e0041}'],
  ['a lost letter', 'ก\ufffdา', '\ufffd'], ['a tone mark of an old font', 'ก\uf70aา', '\uf70a'], ['a sign that is none', 'a\uffffb', '\uffff'],
  ['a zero-width space by its number', 'a&#8203;b', '&#8203;'], ['the same by its other number', 'a&#x200B;b', '&#x200B;'], ['by its name', 'a&shy;b', '&shy;'], ['by its YAML code', '"a\\u200bb"', '\\u200b'], ['NUL by its code', '"a\\x00b"', '\\x00'], ['a number that is no sign', '&#9999999;', '&#9999999;'],
])('finds %s, and leaves it to the writer', (_name, text, sign) => {
  expect(found(text)).toEqual([[sign, undefined]]);
});

test('names the sign, and the edit, in both languages', () => {
  expect(findUnclean('a\u200bb')[0]?.message).toEqual({
    th: 'มีอักขระที่มองไม่เห็น (U+200B) ทำให้ค้นคำนี้ไม่พบ ให้แก้ หรือพิมพ์ npm run check -- --fix --lang th',
    en: 'A sign that nobody sees (U+200B) stands here, and search does not find the word. Correct it, or type: npm run check -- --fix',
  });
});

test('does not change what looks alike but is another sign: NFC, never NFKC', () => {
  for (const text of ['ｆｕｌｌ', '²', '…', '№', 'น้ำ']) expect(findUnclean(text)).toEqual([]);
});

test.each(['\t', '\u0000', '\u200b', 'e\u0301', '\r'])('judges a large file of nothing but %j in time', (sign) => {
  const start = Date.now();
  findUnclean(`${sign.repeat(60_000)}x`);
  expect(Date.now() - start).toBeLessThan(3000);
});
