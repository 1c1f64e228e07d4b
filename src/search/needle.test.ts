import { expect, test } from 'vitest';
import { findNeedle, toNeedle, toWhole } from './needle.ts';

test.each([
  ['arrest', 'rearrest arrests arrested', [9, 17]], ['ed', 'the ed edited', [4]], ['สอท', 'บชสอทสอท', [2, 5]], ['binance', 'ของbinance', [3]], ['พัน', 'สัมพันธ์', [3]],
])('%s is met in “%s” at %o', (typed, text, found) => expect(findNeedle(text, toNeedle(typed))).toEqual(found));

test.each([['5', '5 15 5.1 50 1.5 5', [0, 16]], ['0.42', '0.42 10.42 0.421', [0]], ['2566', 'พศ2566 25661', [2]]])('a number is met whole: %s in “%s” at %o', (typed, text, found) => {
  expect(findNeedle(text, toWhole(typed, []))).toEqual(found);
});

test('a name does not count within a longer one', () => {
  expect(findNeedle('สำนักงานตำรวจแห่งชาติเกาหลี สำนักงานตำรวจแห่งชาติ', toWhole('สำนักงานตำรวจแห่งชาติ', ['สำนักงานตำรวจแห่งชาติเกาหลี']))).toEqual([28]);
});
