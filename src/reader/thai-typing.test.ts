import { expect, test } from 'vitest';
import { findMistyped } from './thai-typing.ts';

const found = (text: string) => findMistyped(text).map(({ offset, length, mend }) => [text.slice(offset, offset + length), mend]);

test.each([
  'น้ำใจ ที่นี่ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก', 'เกาะ เพาะ เจ้าหน้าที่ แก้ โต๊ะ ก๋วยเตี๋ยว สิทธิ์ พันธุ์ ศิลป์ เล่นๆ ค่าคร่าว ๆ ฤๅษี ฤดู ก็ ก็ได้ เป็น สหรัฐฯ น้ำ ซ้ำ ค่ำ จำ ๆ', 'ตฺวา สํ พุทฺธํ กุํ อึ้ง เอ๊ะ จ้ะ ค่ะ นะ', 'สระ ◌ิ และ ◌่ กับ ◌ะ', 'a plain text, 3 lines\n- b',
])('takes %s as it is', (text) => {
  expect(findMistyped(text)).toEqual([]);
});

test.each([
  ['two sara e for sara ae', 'เเละ', 'เเ', 'แ'], ['a sara am in two signs', 'จ\u0e4d\u0e32คุก', 'จ\u0e4d\u0e32', 'จำ'],
  ['the same with the tone before', 'น\u0e49\u0e4d\u0e32ใจ', 'น\u0e49\u0e4d\u0e32', 'น้ำ'], ['with the tone between', 'น\u0e4d\u0e49\u0e32ใจ', 'น\u0e4d\u0e49\u0e32', 'น้ำ'], ['a tone behind sara am', 'น\u0e33\u0e49ใจ', 'น\u0e33\u0e49', 'น้ำ'],
  ['a tone behind sara aa', 'ก\u0e32\u0e48', 'ก\u0e32\u0e48', 'ก่า'], ['a tone behind sara a', 'ค\u0e30\u0e48', 'ค\u0e30\u0e48', 'ค่ะ'],
  ['a tone before sara i', 'ท\u0e48\u0e35', 'ท\u0e48\u0e35', 'ที่'], ['a tone before sara uu', 'ผ\u0e49\u0e39', 'ผ\u0e49\u0e39', 'ผู้'], ['a tone before mai han akat', 'ฝ\u0e48\u0e31ง', 'ฝ\u0e48\u0e31', 'ฝั่'], ['a thanthakhat before its vowel', 'สิทธ\u0e4c\u0e34', 'ธ\u0e4c\u0e34', 'ธิ์'],
  ['a tone twice', 'ที\u0e48\u0e48', '\u0e48\u0e48', '\u0e48'], ['a vowel twice', 'ก\u0e34\u0e34น', 'ก\u0e34\u0e34', 'กิ'], ['a vowel twice behind its letter', 'มาา', 'าา', 'า'], ['a vowel twice before its letter', 'ไไป', 'ไไ', 'ไ'],
])('finds %s, and knows what it is', (_name, text, typed, mend) => {
  expect(found(text)).toEqual([[typed, mend]]);
});

test.each([
  ['two tones on a letter', 'ก\u0e48\u0e49า', 'ก\u0e48\u0e49'], ['two vowels on a letter', 'ก\u0e34\u0e35น', 'ก\u0e34\u0e35'], ['a tone without a letter', 'คำ \u0e48 คำ', '\u0e48'], ['a vowel at the head of a line', '\u0e31น', '\u0e31'], ['a tone on a Latin letter', 'a\u0e49', '\u0e49'],
  ['a tone on a vowel before its letter', 'เ\u0e49ก', '\u0e49'], ['a vowel that lost its letter', 'คำ าก', 'า'], ['a mark cut off by bold type', 'ก**\u0e48**า', '\u0e48'], ['the key beside', 'มๅก', 'ๅ'],
])('finds %s, and leaves it to the writer', (_name, text, typed) => {
  expect(found(text)[0]).toEqual([typed, undefined]);
});

test('shows what was typed and what it should be', () => {
  expect(findMistyped('เเละ')[0]?.message).toEqual({
    th: '"เเ" พิมพ์ไม่ถูกลำดับหรือพิมพ์ซ้ำ ที่ถูกคือ "แ" ให้แก้ หรือพิมพ์ npm run check -- --fix --lang th',
    en: '"เเ" is typed in a wrong order or twice: it is "แ". Correct it, or type: npm run check -- --fix',
  });
});

test.each(['\u0e48', 'เ', 'ก\u0e48', '\u0e33\u0e48', 'ก\u0e34\u0e34'])('judges a large file of nothing but %j in time', (sign) => {
  const start = Date.now();
  findMistyped(`ก${sign.repeat(60_000)}x`);
  expect(Date.now() - start).toBeLessThan(3000);
});
