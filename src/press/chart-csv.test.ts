import { expect, test } from 'vitest';
import { findById } from '../domain/figure.ts';
import { renderChartCsv } from './chart-csv.ts';
import { report } from './chart-fixture.ts';

/** No cell of the fixture has a comma or a line's end but the amount as printed. */
const rows = (id: string): Record<string, string>[] => {
  const [names = '', ...lines] = renderChartCsv(report, findById(report.charts, id)).slice(1).trimEnd().split('\r\n');
  const cut = (line: string): string[] => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, ''));
  return lines.map((line) => Object.fromEntries(cut(names).map((name, index) => [name, cut(line)[index] ?? ''])));
};

test('has a row a bar, with the value in plain digits, and keys that are of no language', () => {
  expect(rows('seized').map(({ chart, figure, value, unit, qualifier, period, state }) => [chart, figure, value, unit, qualifier, period, state])).toEqual([
    ['seized', 'assets', '250000000', 'baht', 'more-than', '', 'single-source'],
    ['seized', 'cash', '80000000.5', 'baht', 'none', '2024-04', 'single-source'],
  ]);
});

test('has the words in both languages, and who states the number, where, and in what words', () => {
  expect(rows('seized')[0]).toMatchObject({
    label_th: 'ทรัพย์สิน', label_en: 'Assets', amount_th: 'กว่า 250 ล้านบาท', amount_en: 'more than 250 million baht', source: 'release', publisher_th: 'ไบแนนซ์', publisher_en: 'Binance',
    locator: 'P3', printed: 'กว่า 250 ล้านบาท', note_th: 'ไม่ควรหักลบกัน', note_en: 'Not to be subtracted.', withdrawn: '', page_en: 'https://report.example/en/charts/seized/',
  });
});

test('a number that is worked out has its formula, and the sources of its parts', () => {
  expect(rows('derived')[0]).toMatchObject({ formula: 'difference', operands: 'cash assets', source: 'release', locator: 'P3', printed: '80,000,000.5 บาท; กว่า 250 ล้านบาท' });
});

test('a withdrawn chart keeps its rows and says why, and has no number', () => {
  for (const row of rows('gone')) expect(row).toMatchObject({ state: 'withdrawn', withdrawn: '2026-11-23', note_en: 'It was wrong.', note_th: 'ไม่ถูกต้อง', value: '', qualifier: '', amount_th: '', amount_en: '', printed: '' });
});

test('nothing runs in a spreadsheet', () => {
  expect(rows('seized')[1]?.['label_en']).toBe("'=Cash");
});
