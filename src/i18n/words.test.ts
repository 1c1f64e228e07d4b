import { expect, test } from 'vitest';
import { splitRuns, toTermPattern, toWholeClass } from './words.ts';

test('keeps a listed Thai word whole and leaves the rest to break', () => {
  expect(splitRuns('ข่าวของไบแนนซ์ระบุว่า', toTermPattern(['ไบแนนซ์']))).toEqual([
    { text: 'ข่าวของ', whole: false }, { text: 'ไบแนนซ์', whole: true }, { text: 'ระบุว่า', whole: false },
  ]);
});

test('prefers the longest of the terms that begin alike', () => {
  expect(splitRuns('Trust No One', toTermPattern(['Trust', 'Trust No One']))).toEqual([{ text: 'Trust No One', whole: true }]);
});

test('reads the signs of a term as letters', () => {
  expect(splitRuns('บก.สอท.1 และ บกXสอท', toTermPattern(['บก.สอท.1']))).toEqual([{ text: 'บก.สอท.1', whole: true }, { text: ' และ บกXสอท', whole: false }]);
});

test('never lets a line begin with the sign of repetition', () => {
  expect(splitRuns('ต่าง ๆ ของไบแนนซ์', toTermPattern(['ไบแนนซ์']))).toEqual([{ text: 'ต่าง\u00a0ๆ ของ', whole: false }, { text: 'ไบแนนซ์', whole: true }]);
});

test('keeps with a term the marks around it', () => {
  const runsOf = (text: string): string[] => splitRuns(text, toTermPattern(['สำนักงานตำรวจแห่งชาติ', 'ไบแนนซ์'])).map((run) => run.text);
  expect(runsOf('เรียก (“สำนักงานตำรวจแห่งชาติ”) และ')).toEqual(['เรียก ', '(“สำนักงานตำรวจแห่งชาติ”)', ' และ']);
  expect(runsOf('“สำนักงานตำรวจแห่งชาติ”สำนักงานตำรวจแห่งชาติ')).toEqual(['“สำนักงานตำรวจแห่งชาติ”', 'สำนักงานตำรวจแห่งชาติ']);
  expect(runsOf('ไบแนนซ์, (ไบแนนซ์)')).toEqual(['ไบแนนซ์,', ' ', '(ไบแนนซ์)']);
});

test.each([
  ['nb', 'ไบแนนซ์'], ['whole', 'สำนักงานตำรวจแห่งชาติ'], ['whole', 'หน่วยงานกำกับดูแลอาชญากรรมทางการเงิน'], ['long', 'หน่วยสืบสวนเพื่อความมั่นคงแห่งมาตุภูมิสหรัฐฯ'], ['long', 'กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี'],
])('sets as %s a name of the length of %s', (kind, name) => expect(toWholeClass(name)).toBe(kind));

test('leaves a text alone where no term is listed', () => {
  expect(splitRuns('a b', toTermPattern([]))).toEqual([{ text: 'a b', whole: false }]);
});
