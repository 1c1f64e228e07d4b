import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNumbers } from './typed-number.ts';

/** Sentences with a number each, and what it is worth; "-" where it is no number to reckon with. */
const counted = (['th', 'en'] as const).flatMap((lang) => readFileSync(join(import.meta.dirname, `checks/counted.${lang}.txt`), 'utf8').trim().split('\n').map((line) => line.split('\t') as [string, string]));

test.each(counted.filter(([, value]) => value !== '-' && value !== '2566'))('in %j reads %s', (sentence, value) => {
  expect(findNumbers(sentence).map((number) => number.value?.toFixed())).toContain(value);
});

test.each(counted.filter(([, value]) => value === '-'))('in %j finds a quantity that names no figure by itself', (sentence) => {
  expect(findNumbers(sentence)).not.toEqual([]);
});

test.each([
  ['two hundred thousand and five', '200005'], ['three hundred and fifty million', '350000000'], ['one million two hundred thousand', '1200000'], ['twelve hundred', '1200'],
  ['สองแสนสามหมื่นล้านบาท', '230000000000'], ['หนึ่งล้านสองแสน', '1200000'], ['ล้านล้านบาท', '1000000000000'], ['สามร้อยเอ็ด', '301'], ['1.9 หมื่นล้าน', '19000000000'],
])('reckons %s as %s', (text, value) => {
  expect(findNumbers(text).map((number) => number.value?.toFixed())).toEqual([value]);
});

test.each(['five six', 'twenty twenty', 'several hundred', '5–6', '24/7', '½'])('does not guess what %s is worth', (text) => {
  expect(findNumbers(text).map(({ value }) => value)).toEqual([undefined]);
});

test('tells percent and money by the words beside a number', () => {
  expect(findNumbers('five percent, 5 per cent, ร้อยละห้า, ห้าเปอร์เซ็นต์, 5%').map(({ sign }) => sign)).toEqual(Array(5).fill('percent'));
  expect(findNumbers('five baht, US$5, ห้าบาท').map(({ sign }) => sign)).toEqual(['money', 'money', 'money']);
  expect(findNumbers('five people').map(({ sign }) => sign)).toEqual([undefined]);
});

test('leaves words of percent and money alone that count nothing', () => {
  expect(findNumbers('a change in percent, sums in baht, คิดเป็นเปอร์เซ็นต์ของค่าเดิม จุดร้อยละ')).toEqual([]);
});
