import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces, mendTyping, toKey } from './fold.ts';

const alike = (a: string, b: string): void => expect(fold(a)).toBe(fold(b));

describe('alike to a reader', () => {
  test.each([
    ['บช.สอท.', 'บชสอท'], ['พ.ต.ท. เกริกไกร', 'พตท.เกริกไกร'], ['บก.สอท.1', 'บกสอท1'], ['พ.ศ. 2566', 'พศ ๒๕๖๖'],
    ['3,200', '3200'], ['๓,๒๐๐', '3200'], ['๐.๔๒', '0.42'], ['U.S.', 'us'],
    ['Pig-Butchering', 'pig butchering'], ['Binance’s release', 'binance release'], ["Binance's", 'BINANCE'], ['สหรัฐฯ', 'สหรัฐ'],
    ['นายซูพยอง ลี', 'นายซูพยองลี'], ['“ตอบรับ”', 'ตอบรับ'], ['ไบ\u200bแนนซ์', 'ไบแนนซ์'], ['E–Nugget', 'e nugget'],
  ])('%s and %s', alike);
});

test('words of Latin letters stay apart, and so do numbers', () => {
  expect(fold('fa.news, techoffside.com')).toBe('fa news techoffside com');
  expect(fold('0.42, 0.34')).toBe('0.42 0.34');
  expect(fold('5,6,7')).toBe('5 6 7');
  expect(fold('ISCR 2023.')).toBe('iscr 2023');
});

test('each letter knows where it was read', () => {
  const text = 'โดย บช.สอท. กับ U.S. Homeland';
  const { text: folded, at } = foldWithPlaces(text);
  expect(at.length).toBe(folded.length);
  expect(text[at[folded.indexOf('สอท')] ?? 0]).toBe('ส');
  expect(text.slice(at[folded.indexOf('homeland')])).toBe('Homeland');
});

test('the letters of a name are the same however it is spaced', () => {
  expect(new Set(['E-Nugget', 'enugget', 'E Nugget', 'e–nugget'].map(toKey)).size).toBe(1);
});

test.each([['เเก๊ง', 'แก๊ง'], ['นํ้าใจ', 'น้ำใจ'], ['น้ํา', 'น้ำ'], ['ท\u0e48\u0e35', 'ที่'], ['ที่่', 'ที่'], ['ผู้้', 'ผู้']])('%s is mended to %s', (typed, meant) => {
  expect(mendTyping(typed)).toBe(meant);
});

test.each('น้ำใจ ที่นี่ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก'.split(' '))('%s is right as it is', (word) => {
  expect(mendTyping(word)).toBe(word);
});
