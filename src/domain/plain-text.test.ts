import { expect, test } from 'vitest';
import { figure, row, unit } from './checks/manuscript-fixture.ts';
import { toPlainText, toWords } from './plain-text.ts';

const cash = figure('cash', { unit: 'baht', evidence: [row('differs', 'police', { row: 'seized', printed: { value: '1500000000', qualifier: 'none' } })] });
const report = {
  figures: [{ ...cash.data, id: 'cash', value: '80000000', qualifier: 'more-than' as const }],
  units: [unit('baht', 'money', ['baht', 'baht', 'บาท'])].map(({ id, data }) => ({ ...data, id })),
};

test('puts figures and dates into a text, as each language says them', () => {
  expect(toPlainText(report, 'Seized: {figure:cash}, on {date:2023-09-18}.', 'en')).toBe('Seized: more than 80 million baht, on 18 September 2023.');
  expect(toPlainText(report, 'ยึดได้ {figure:cash} เมื่อ {date:2024-05}', 'th')).toBe('ยึดได้ กว่า 80 ล้านบาท เมื่อ พฤษภาคม 2567');
});

test('prints a figure without its unit, and what a source printed of it', () => {
  expect(toPlainText(report, '{figure:cash form=number}', 'en')).toBe('more than 80 million');
  expect(toPlainText(report, '{figure:cash source=police row=seized}', 'en')).toBe('1.5 billion baht');
});

test('leaves other words as they are', () => {
  expect(toPlainText(report, 'น้ำใจ & <b>', 'th')).toBe('น้ำใจ & <b>');
});

test('a thing that is no number has no words here', () => {
  expect(toWords(report, { kind: 'term', id: 'flood' }, 'en')).toBe('');
});
