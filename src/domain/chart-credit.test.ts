import { expect, test } from 'vitest';
import { formatChartCredit } from './chart-credit.ts';
import { chart, figure, manuscript, row, settings, source, unit, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { findById } from './figure.ts';

const police = source('police', 'independent', words('The police', 'ตำรวจ'));
const report = compileReport(manuscript({
  settings: settings({}, { name: words('Joint Report', 'รายงานร่วม') }), units: [unit('people')],
  sources: [{ ...police, data: { ...police.data, published: '2024-04-18' } }, { ...source('release', 'primary'), data: { ...source('release', 'primary').data, title: words('The release', 'ข่าวแจก') } }],
  figures: [
    figure('victims', { evidence: [row('states', 'release', { locator: 'P13' }), row('differs', 'police', { locator: 'P9' })] }),
    figure('arrests', { evidence: [row('states', 'release', { locator: 'P3' })] }),
    figure('cases', { evidence: [row('states', 'police')] }),
    figure('change', { formula: { kind: 'difference', from: 'arrests', to: 'victims', precision: '0' } }),
  ],
  charts: [chart('levels', ['victims', 'arrests']), chart('mixed', ['arrests', 'cases']), chart('changes', ['change'])],
}), () => 'b', 0);
const credit = (id: string, lang: 'th' | 'en'): string => formatChartCredit(report, findById(report.charts, id), lang);

test('names who states the numbers, each once, and every paragraph in order', () => {
  expect(credit('levels', 'en')).toBe('Source: The release, paragraphs 3, 13, via Joint Report');
  expect(credit('levels', 'th')).toBe('ที่มา: ข่าวแจก ย่อหน้าที่ 3, 13 เรียบเรียงโดยรายงานร่วม');
});

test('names other sources by who published them, and when', () => {
  expect(credit('mixed', 'en')).toBe('Source: The release, paragraph 3; The police, 18 April 2024, via Joint Report');
  expect(credit('mixed', 'th')).toBe('ที่มา: ข่าวแจก ย่อหน้าที่ 3; ตำรวจ 18 เมษายน 2567 เรียบเรียงโดยรายงานร่วม');
});

test('says who worked out what no source states', () => {
  expect(credit('changes', 'en')).toBe('Source: The release, paragraphs 3, 13; worked out by Joint Report');
});
