import { expect, test } from 'vitest';
import { toOtherLayout } from './layout.ts';

test.each([['wcooN', 'ไแนน์'], ['w[coo:N', 'ไบแนนซ์'], ['ยรเ', 'pig'], ['สนนา', 'look'], ['fb', 'ดิ'], ['Binance 3', 'ฺรืฟืแำ -']])('“%s” is “%s” on the other keyboard', (typed, meant) => {
  expect(toOtherLayout(typed)).toBe(meant);
});

test('it leads back', () => {
  expect(toOtherLayout(toOtherLayout('Chainalysis'))).toBe('Chainalysis');
});
