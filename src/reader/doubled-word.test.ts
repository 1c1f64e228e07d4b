import { expect, test } from 'vitest';
import type { WrittenText } from '../domain/report.ts';
import { doubledWords } from './doubled-word.ts';

const written = (text: string): WrittenText => ({ file: 'a.mdx', line: 1, column: 1, lang: 'en', text });
const found = (text: string): string[] => doubledWords([written(text)]).map(({ line, column, message }) => `${line}:${column} ${/^"([^"]*)"/.exec(message.en)?.[1] ?? ''}`);

test.each([
  ['the police said that the the assets', '1:26 the'], ['The the assets', '1:5 the'], ['assets of\nof the group', '2:1 of'], ['a report by by\u00a0police', '1:13 by'],
  ['ตำรวจและและอัยการ', '1:9 และ'], ['ยึดทรัพย์ใน ในปีก่อน', '1:13 ใน'], ['แหล่งข่าวระบุระบุว่า', '1:14 ระบุ'], ['ทรัพย์สินทรัพย์สินถูกยึด', '1:10 ทรัพย์สิน'],
])('finds the word that stands twice in %j', (text, place) => {
  expect(found(text)).toEqual([place]);
});

test.each([
  'He said that that was all.', 'The police had had no time.', 'It gave her her money.', 'very very', 'Phi Phi island, Sing Sing, Bora Bora', 'New York, New York', 'a tuk tuk', 'the then the', 'on-chain chain', 'over, over', 'It ended. It began.', 'so-called called',
  'ในที่ที่ปลอดภัย', 'ของของผู้เสียหาย', 'บริษัทบริษัทหนึ่ง', 'คนคนเดียว', 'ต่างๆ นานา', 'จะจะ', 'เรื่อย ๆ', 'รถซูซูกิและโกโก้', 'ไม่ได้ทำงานให้ไบแนนซ์ ไบแนนซ์เป็นผู้เขียน', 'จับกุมได้แล้ว แล้วจึงแถลง', 'ข้อมูลที่ที่ประชุมรับรอง', 'มากกว่าเดิม กว่าครึ่ง', '',
])('takes %j for what it is', (text) => {
  expect(found(text)).toEqual([]);
});

test('a large text of one word is judged in time', () => {
  const start = Date.now();
  doubledWords([written('กขคง'.repeat(15_000)), written('a'.repeat(60_000)), written('a '.repeat(30_000))]);
  expect(Date.now() - start).toBeLessThan(5000);
});
