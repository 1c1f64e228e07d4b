import { expect, test } from 'vitest';
import { measureText } from './typeface.ts';

test.each(['0', '1', '8', '4'])('the digit %s is 0.6 em wide in every weight', (digit) => {
  for (const weight of [400, 600]) expect(measureText(`${weight} 100px Anuphan`, digit).width).toBeCloseTo(60, 1);
});

test('Thai is measured in Anuphan, marks without width of their own', () => {
  expect(measureText('400 100px Anuphan', 'ที่').width).toBeCloseTo(measureText('400 100px Anuphan', 'ท').width, 1);
});

test('a heavier text is wider', () => {
  expect(measureText('600 17px Anuphan', 'กว่า 250 ล้านบาท').width).toBeGreaterThan(measureText('400 17px Anuphan', 'กว่า 250 ล้านบาท').width);
});
