import { expect, test } from 'vitest';
import { formatAmount, formatDecimal, toAmount, type AmountForm, type QualifierWord, type UnitForms } from './amount.ts';
import type { Lang } from './lang.ts';

const BAHT: UnitForms = { kind: 'money', th: 'บาท', en: { one: 'baht', other: 'baht' } };
const DOLLARS: UnitForms = { kind: 'money', th: 'ดอลลาร์สหรัฐ', en: { one: 'US dollar', other: 'US dollars' } };
const ACCOUNTS: UnitForms = { kind: 'count', th: 'บัญชี', en: { one: 'account', other: 'accounts' } };
const PERCENT: UnitForms = { kind: 'percent', th: '%', en: { one: '%', other: '%' } };
const POINTS: UnitForms = { kind: 'percentage-point', th: 'จุดร้อยละ', en: { one: 'percentage point', other: 'percentage points' } };

const say = (value: string, unit: UnitForms, qualifier: QualifierWord, lang: Lang, form?: AmountForm): string =>
  formatAmount(toAmount(value, unit, qualifier, lang, form), lang);

test('prints the seized sum as each language says it', () => {
  expect(say('10000000000', BAHT, 'more-than', 'en')).toBe('more than 10 billion baht');
  expect(say('10000000000', BAHT, 'more-than', 'th')).toBe('กว่า 10,000 ล้านบาท');
});

test('keeps Thai money in millions so that sums side by side compare', () => {
  expect(say('1500000000', BAHT, 'more-than', 'th')).toBe('กว่า 1,500 ล้านบาท');
  expect(say('6000000', DOLLARS, 'more-than', 'th')).toBe('กว่า 6 ล้านดอลลาร์สหรัฐ');
  expect(say('51600000', DOLLARS, 'none', 'en')).toBe('51.6 million US dollars');
});

test('prints every digit of a sum that millions would round', () => {
  expect(say('1234567', BAHT, 'none', 'en')).toBe('1,234,567 baht');
  expect(say('999999', BAHT, 'none', 'th')).toBe('999,999 บาท');
});

test('never scales a count', () => {
  expect(say('2000000', ACCOUNTS, 'none', 'en')).toBe('2,000,000 accounts');
});

test('takes the singular after exactly 1 and after nothing else', () => {
  expect(say('1', ACCOUNTS, 'none', 'en')).toBe('1 account');
  expect(say('0', ACCOUNTS, 'none', 'en')).toBe('0 accounts');
  expect(say('1.5', ACCOUNTS, 'none', 'en')).toBe('1.5 accounts');
  expect(say('1', ACCOUNTS, 'none', 'th')).toBe('1 บัญชี');
});

test('sets percent close to its number, in every form', () => {
  expect(say('0.42', PERCENT, 'none', 'th')).toBe('0.42%');
  expect(say('71', PERCENT, 'more-than', 'en', 'number')).toBe('more than 71%');
});

test('never drops the qualifier with the unit', () => {
  expect(say('120', ACCOUNTS, 'more-than', 'en', 'number')).toBe('more than 120');
  expect(say('80000000', BAHT, 'at-least', 'th', 'number')).toBe('อย่างน้อย 80 ล้าน');
});

test('drops the minus sign only where a word already says the direction', () => {
  expect(say('-0.08', POINTS, 'none', 'en')).toBe('−0.08 percentage points');
  expect(say('-0.08', POINTS, 'none', 'th', 'size')).toBe('0.08 จุดร้อยละ');
});

test('groups whole digits and leaves the fraction alone', () => {
  expect(formatDecimal('1234567.12345')).toBe('1,234,567.12345');
  expect(formatDecimal('-1000')).toBe('−1,000');
  expect(formatDecimal('12345678901234567890')).toBe('12,345,678,901,234,567,890');
});
