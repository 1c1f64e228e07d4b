import { expect, test } from 'vitest';
import type { Qualifier } from '../../schema/figure.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { figure, manuscript, row, unit } from './manuscript-fixture.ts';
import { printedText } from './printed-text.ts';

const units = [unit('people'), unit('accounts', 'count', ['account', 'accounts', 'บัญชี']), unit('baht', 'money', ['baht', 'baht', 'บาท']), unit('us-dollars', 'money', ['US dollar', 'US dollars', 'ดอลลาร์สหรัฐ']), unit('rupees', 'money', ['rupee', 'rupees', 'รูปี']), unit('percent', 'percent', ['%', '%', '%'])];
const manuscriptOf = (text: string, value: string | undefined, qualifier: Qualifier, name = 'people') =>
  manuscript({ units, figures: [figure('a', { evidence: [row('context', 'police', { printed: { text, value, unit: name, qualifier } })] }, { 'evidence.0.printed.text': 11, 'evidence.0.printed.value': 12, 'evidence.0.printed.unit': 13, 'evidence.0.printed.qualifier': 14 })] });
const faults = (...row: Parameters<typeof manuscriptOf>): string[] => printedText(manuscriptOf(...row)).map(formatIssue);

test.each<[string, string, Qualifier, string]>([
  ['กว่าหมื่นล้านบาท', '10000000000', 'more-than', 'baht'], ['กว่า 3,200 ราย', '3200', 'more-than', 'people'], ['กว่าพันคน', '1000', 'more-than', 'people'], ['5 ราย', '5', 'none', 'people'], ['อย่างน้อย 80 ล้านบาท', '80000000', 'at-least', 'baht'],
  ['ไม่ต่ำกว่า 80 ล้านบาท', '80000000', 'at-least', 'baht'], ['ไม่ถึง ๕๐๐ บัญชี', '500', 'less-than', 'accounts'], ['ประมาณ 1.9 พันล้านบาท', '1900000000', 'about', 'baht'],
  ['approximately 10 billion baht', '10000000000', 'about', 'baht'], ['approximately THB10 billion', '10000000000', 'about', 'baht'], ['US$51.6 million', '51600000', 'none', 'us-dollars'], ['90 crore rupees', '900000000', 'none', 'rupees'],
  ['over 3,200 victims have filed for compensation', '3200', 'more-than', 'people'], ['five key members', '5', 'none', 'people'], ['0.42%', '0.42', 'none', 'percent'], ['an estimated 0.42%', '0.42', 'none', 'percent'], ['nearly a dozen', '12', 'less-than', 'people'], ['no fewer than seventy', '70', 'at-least', 'people'],
  ['80 กว่าล้านบาท', '80000000', 'more-than', 'baht'], ['สิบกว่าล้านบาท', '10000000', 'more-than', 'baht'], ['80 ล้านบาทกว่า', '80000000', 'more-than', 'baht'], ['ไม่เกิน 80 ล้านบาท', '80000000', 'less-than', 'baht'], ['up to $6 million', '6000000', 'less-than', 'us-dollars'], ['over 1.9 billion baht (US$51.6 million)', '1900000000', 'more-than', 'baht'],
])('reads %s as it is meant', (text, value, qualifier, name) => {
  expect(faults(text, value, qualifier, name)).toEqual([]);
});

test('hears a digit that was changed, in the words or in the value', () => {
  const fault = (text: string, said: string, value: string) => [`content/figures/a.yaml:12:1  printed-text  "${text}" says ${said}, and "value" is ${value}. Hold both against the source and correct the one that is wrong.`];
  expect(faults('กว่า 3,200 ราย', '3300', 'more-than')).toEqual(fault('กว่า 3,200 ราย', '3200', '3300'));
  expect(faults('กว่าพันล้านบาท', '10000000000', 'more-than', 'baht')).toEqual(fault('กว่าพันล้านบาท', '1000000000', '10000000000'));
  expect(faults('US$51.6 million', '51600', 'none', 'us-dollars')).toEqual(fault('US$51.6 million', '51600000', '51600'));
});

test('hears a qualifier that is not the source’s', () => {
  expect(faults('กว่า 3,200 ราย', '3200', 'none')).toEqual(['content/figures/a.yaml:14:1  printed-text  "กว่า 3,200 ราย" says "more-than", and "qualifier" is "none". Hold both against the source and correct the one that is wrong.']);
  expect(faults('3,200 people', '3200', 'more-than')).toEqual([expect.stringContaining('says "none", and "qualifier" is "more-than"')]);
  expect(faults('at least 3,200', '3200', 'more-than')).toEqual([expect.stringContaining('says "at-least"')]);
});

test('does not read "not more than" as more', () => {
  for (const text of ['ไม่เกิน 3,200 ราย', 'ไม่มากกว่า 3,200 ราย', 'not more than 3,200 people', 'no more than 3,200']) expect(faults(text, '3200', 'more-than')).toEqual([expect.stringContaining('says "less-than"')]);
});

test('hears another currency, by its sign or a shorter word', () => {
  for (const text of ['80 ล้านดอลลาร์', '$80 million', 'USD 80m', '80 ล้านเหรียญ', '₹80 million']) expect(faults(text, '80000000', 'none', 'baht')).toEqual([expect.stringContaining('is not in baht')]);
});

test('wants a row for each end of a range', () => {
  for (const text of ['80 ถึง 90 ล้านบาท', '80 ล้านบาท ถึง 90 ล้านบาท', '80 to 90 million baht', 'eighty or ninety baht']) expect(faults(text, '80', 'none', 'baht')).toEqual([expect.stringContaining('gives a range, and a row holds one number')]);
});

test('hears a unit that is not the source’s', () => {
  expect(faults('US$6 million', '6000000', 'none', 'people')).toEqual(['content/figures/a.yaml:13:1  printed-text  "US$6 million" is not in people. Write the unit that the source prints.']);
  expect(faults('กว่า 80 ล้านบาท', '80000000', 'more-than', 'us-dollars')).toEqual([expect.stringContaining('is not in us-dollars. Write the unit that the source prints, like: unit: baht.')]);
  expect(faults('0.42', '0.42', 'none', 'percent')).toEqual([]);
});

test('wants the number that the words have, and words that have a number', () => {
  expect(faults('กว่า 42 บัญชี', undefined, 'more-than', 'accounts')).toEqual([expect.stringContaining('content/figures/a.yaml:11:1  printed-text  "กว่า 42 บัญชี" has a number, and the row has no "value". Write: value: 42.')]);
  expect(faults('many people', '42', 'none')).toEqual([expect.stringContaining('No number can be read in "many people", and "value" is 42.')]);
  expect(printedText(manuscript({ figures: [figure('a')] }))).toEqual([]);
});

test('says it in Thai', () => {
  expect(printedText(manuscriptOf('กว่า 3,200 ราย', '3300', 'more-than')).map(formatIssueIn('th'))).toEqual(['content/figures/a.yaml:12:1  printed-text  "กว่า 3,200 ราย" หมายถึง 3200 แต่ช่อง "value" เป็น 3300 ให้ตรวจกับแหล่งข้อมูลแล้วแก้ตัวที่ผิด']);
});
