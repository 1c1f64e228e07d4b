import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { numbers } from './numbers.ts';

const HOME = '/en/';
const faults = (body: string, address = HOME): string[] => numbers(toEdition({ [address]: page(body) }));
const number = (words: string, value = '3200', attributes = ''): string => `<p><data value="${value}" data-figure="victims" ${attributes}>${words}</data></p>`;

test.each(['more than <b>3,200 people</b>', '3,200', 'กว่า 3,200 ราย'])('passes a number as the register has it: %s', (words) => expect(faults(number(words))).toEqual([]));

test('names a value that differs from the register, or is missing', () => {
  expect(faults(number('3,200', '3201'))).toEqual(['/en/ has 3201 for "victims"; the register has 3200.']);
  expect(faults('<data data-figure="victims">3,200</data>')).toEqual(['/en/ has nothing for "victims"; the register has 3200.']);
});

test.each(['3,201', '320', '3.2', '3,200 million', 'three thousand', ''])('names words that print another number than the register: %j', (words) => {
  expect(faults(number(words))).toEqual([`/en/ prints “${words}” for "victims"; the register has 3200.`]);
});

test('names a figure that the register has not, and does not fail over it', () => {
  expect(faults('<data value="1" data-figure="lost">1</data>')).toEqual(['/en/ has a number of "lost", which the register has not.']);
  expect(faults(number('1', '1', 'data-source="lost"'))).toEqual(['/en/ has a number of "victims" from "lost", which the register has not.']);
});

test('holds what a source printed against its own row, and its quotation against its words', () => {
  const ROW = 'data-source="police" data-row="damage"';
  expect(faults(number('0.5', '0.5', ROW))).toEqual([]);
  expect(faults(number('3,200', '3200', ROW))).toEqual(['/en/ has 3200 for "victims"; the register has 0.5.']);
  expect(faults(number('<q>“over three thousand”</q>', '3200', 'data-source="police"'))).toEqual([]);
  expect(faults(number('<q>“over four thousand”</q>', '3200', 'data-source="police"'))).toEqual(['/en/ quotes ““over four thousand”” for "victims"; the register does not.']);
});

test('looks at every number of every page, and at what it keeps in templates for its script', () => {
  const wrong = `${number('1', '1')}<div><b>${number('2', '2')}</b></div><template>${number('3', '3')}</template>`;
  expect(faults(wrong, '/404.html')).toEqual(['1', '2', '3'].map((value) => `/404.html has ${value} for "victims"; the register has 3200.`));
});

test('leaves data that is no figure alone', () => expect(faults('<data value="7">seven</data>')).toEqual([]));
