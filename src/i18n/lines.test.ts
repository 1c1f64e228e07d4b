import { expect, test } from 'vitest';
import { toEvenLines, toLines } from './lines.ts';
import { splitRuns, toTermPattern } from './words.ts';

/** Letters are one wide and marks nothing, as in type. */
const width = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
const free = (text: string, ...terms: string[]) => splitRuns(text, toTermPattern(terms));

test('fills each line with whole words, and leaves no blank at its end', () => {
  expect(toLines(free('Accounts differ on assets seized'), 'en', 16, width)).toEqual(['Accounts differ', 'on assets seized']);
});

test('breaks Thai between words, where no space is', () => {
  expect(toLines(free('แหล่งข่าวระบุว่ายึดทรัพย์สิน'), 'th', 12, width)).toEqual(['แหล่งข่าวระบุว่า', 'ยึดทรัพย์สิน']);
});

test('never breaks a term, though a segmenter takes it for two words', () => {
  for (let room = 8; room < 20; room += 1) expect(toLines(free('ข่าวของไบแนนซ์ระบุ', 'ไบแนนซ์'), 'th', room, width).some((line) => line.includes('ไบแนนซ์'))).toBe(true);
});

test('never breaks an amount or a date, which has spaces', () => {
  expect(toLines([{ text: 'ยึดได้', whole: false }, { text: 'กว่า 250 ล้านบาท', whole: true }, { text: 'ในคดีนี้', whole: false }], 'th', 14, width)).toEqual(['ยึดได้', 'กว่า 250 ล้านบาท', 'ในคดีนี้']);
});

test.each([
  ['a closing mark with the word before', 'คำว่า “กว่า” ไม่ตรงกัน', /^[”)]/],
  ['ๆ with the word that it repeats, whether set apart or not', 'แหล่งต่าง ๆ ระบุต่างๆ กัน', /^ๆ/],
  ['ฯ with what it shortens', 'สหรัฐฯ ระบุว่ากรุงเทพฯ', /^ฯ/],
  ['a percent sign, comma and full stop', 'It fell to 34%, they say. It rose.', /^[%,.]/],
])('keeps %s', (_what, text, opening) => {
  for (let room = 8; room < 30; room += 1) expect(toLines(free(text), /[a-z]/.test(text) ? 'en' : 'th', room, width).filter((line) => opening.test(line))).toEqual([]);
});

test('keeps an opening mark with the word after', () => {
  for (let room = 8; room < 30; room += 1) expect(toLines(free('ใช้คำว่า“กว่า”และ(ราว)ไม่ตรงกัน'), 'th', room, width).filter((line) => /[“(]$/.test(line))).toEqual([]);
});

test('breaks Latin words at spaces alone', () => {
  expect(toLines(free('on-chain data'), 'en', 8, width)).toEqual(['on-chain', 'data']);
});

test('what is wider than a line breaks at its spaces, else between words, else between letters, and loses none', () => {
  expect(toLines([{ text: 'สำนักงานตำรวจแห่งชาติ', whole: true }], 'th', 10, width)).toEqual(['สำนักงานตำรวจ', 'แห่งชาติ']);
  expect(toLines([{ text: 'more than 120 workshops', whole: true }], 'en', 13, width)).toEqual(['more than 120', 'workshops']);
  const lines = toLines(free('report.example/น้ำที่/'), 'th', 6, width);
  expect(lines.every((line) => width(line) <= 6)).toBe(true);
  expect(lines.join('')).toBe('report.example/น้ำที่/');
});

test('no text gives no line', () => {
  expect(toLines([], 'th', 10, width)).toEqual([]);
});

test('a heading’s lines are as alike as they can be, and no more than there must be', () => {
  expect(toLines(free('Accounts differ on assets seized by police'), 'en', 32, width)).toEqual(['Accounts differ on assets seized', 'by police']);
  expect(toEvenLines(free('Accounts differ on assets seized by police'), 'en', 32, width)).toEqual(['Accounts differ on', 'assets seized by police']);
});

test('a Thai heading breaks between phrases where it needs no further line for it, else between words', () => {
  expect(toEvenLines(free('ยอดยึดทรัพย์ที่ไบแนนซ์ระบุ ตรงกับที่อื่น', 'ไบแนนซ์'), 'th', 24, width)).toEqual(['ยอดยึดทรัพย์ที่ไบแนนซ์ระบุ', 'ตรงกับที่อื่น']);
  expect(toEvenLines(free('ตรงกับ ยอดยึดทรัพย์ที่ไบแนนซ์ระบุ', 'ไบแนนซ์'), 'th', 18, width)).toEqual(['ตรงกับ ยอดยึด', 'ทรัพย์ที่ไบแนนซ์ระบุ']);
});
