import { expect, test } from 'vitest';
import { splitRuns, toTermPattern } from './words.ts';

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

test('leaves a text alone where no term is listed', () => {
  expect(splitRuns('a b', toTermPattern([]))).toEqual([{ text: 'a b', whole: false }]);
});
