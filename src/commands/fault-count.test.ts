import { expect, test } from 'vitest';
import { formatOutcome } from './fault-count.ts';

test('says what was checked where nothing is wrong', () => {
  expect(formatOutcome.en(0, 7, 19)).toBe('No faults in 7 stories and 19 figures, in both languages.');
  expect(formatOutcome.th(0, 7, 19)).toBe('ไม่พบข้อผิดพลาดในข่าว 7 เรื่องและตัวเลข 19 รายการ ทั้งสองภาษา');
});

test('says how many faults are left, and that nothing is published', () => {
  expect([formatOutcome.en(1, 7, 19), formatOutcome.en(2, 7, 19)]).toEqual(['1 fault. Nothing is published until it is mended.', '2 faults. Nothing is published until they are mended.']);
  expect(formatOutcome.th(2, 7, 19)).toBe('พบข้อผิดพลาด 2 ข้อ จะยังไม่เผยแพร่จนกว่าจะแก้ครบ');
});
