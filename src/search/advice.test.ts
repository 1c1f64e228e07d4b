import { expect, test } from 'vitest';
import { loadReport } from '../reader/report.ts';
import { listAdvice } from './advice.ts';
import { toBook } from './book.ts';
import { findEntries } from './find.ts';
import { toSearchIndex } from './from-report.ts';

const book = toBook(toSearchIndex(loadReport(process.cwd())));

test.each([
  ['binanse', 'Binance'], ['ไบแนนท์', 'ไบแนนซ์'], ['chainalisis', 'Chainalysis'], ['Jakubchek', 'Jakubcek'], ['ริชาท เทง', 'เทง'], ['pig buchering', 'pig butchering'],
  ['w[coo:N', 'ไบแนนซ์'], ['ยึดทรัพย์ไบแนนซ์', 'ยึดทรัพย์ ไบแนนซ์'], ['award bitcoin', 'award'], ['3,300 people', 'more than 3,200 people'],
])('“%s” finds nothing, and “%s” is offered', (typed, offered) => {
  expect(findEntries(book, typed, 'en')).toEqual([]);
  expect(listAdvice(book, typed, 'en')).toContain(offered);
});

test('whatever is offered finds something', () => {
  for (const typed of ['binanse', '3,300', 'ตำรวดสากล', 'zzzz']) expect(listAdvice(book, typed, 'th').filter((each) => findEntries(book, each, 'th').length === 0)).toEqual([]);
});

test('nothing is offered for what is like nothing', () => {
  expect(listAdvice(book, 'qqqqqqqq', 'en')).toEqual([]);
});
