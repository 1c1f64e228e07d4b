import { expect, test } from 'vitest';
import { toDigits } from './digits.ts';
import type { Unit } from './report.ts';

const baht: Unit = { id: 'baht', kind: 'money', th: 'บาท', en: { one: 'baht', other: 'baht' } };
const people: Unit = { id: 'people', kind: 'count', th: 'ราย', en: { one: 'person', other: 'people' } };
const split = (value: string, unit = baht) => toDigits({ value, unit, qualifier: 'none' });

test('tells the printed digits from the zeros that stand for a word', () => {
  expect(split('10000000000')).toEqual({ printed: '10', zeros: ',000,000,000' });
  expect(split('1500000000')).toEqual({ printed: '1,5', zeros: '00,000,000' });
  expect(split('250000000')).toEqual({ printed: '250', zeros: ',000,000' });
  expect(split('6000000')).toEqual({ printed: '6', zeros: ',000,000' });
});

test('leaves alone what is printed in full', () => {
  expect(split('1234567')).toBeUndefined();
  expect(split('58000', people)).toBeUndefined();
  expect(split('999')).toBeUndefined();
});
