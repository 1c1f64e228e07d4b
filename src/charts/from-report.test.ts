import { expect, test } from 'vitest';
import { toBarLabel } from '../domain/bar-label.ts';
import { compileReport } from '../domain/compile.ts';
import { chart, figure, manuscript, unit, words } from '../domain/checks/manuscript-fixture.ts';
import { findById } from '../domain/figure.ts';
import type { Qualifier } from '../schema/figure.ts';
import { toBarChart } from './from-report.ts';

const report = compileReport(manuscript({
  units: [unit('trainings', 'count', ['training', 'trainings', 'รายการ']), unit('baht', 'money', ['baht', 'baht', 'บาท'])],
  figures: [
    figure('trainings-2022', { value: '70', unit: 'trainings', period: '2022' }), figure('trainings-2023', { value: '120', unit: 'trainings', qualifier: 'more-than', period: '2023' }),
    figure('cash', { value: '80000000', unit: 'baht', qualifier: 'more-than' }), figure('span', { period: '2022-03-01/2023-09-12', unit: 'trainings' }),
    ...(['at-least', 'less-than', 'about'] as const).map((qualifier: Qualifier) => figure(qualifier, { unit: 'trainings', qualifier })),
  ],
  charts: [
    chart('trainings', ['trainings-2022', 'trainings-2023'], { title: words('Since {date:2022}', 'ตั้งแต่ {date:2022}'), description: words('{figure:trainings-2022}, then {figure:trainings-2023}', 'จาก {figure:trainings-2022}') }),
    chart('cash', [], { series: [{ figure: 'cash', label: words('Of which cash, not {figure:trainings-2022}', 'เงินสดใน {date:2022}') }, { figure: 'cash' }, { figure: 'span' }] }),
    chart('bounds', ['trainings-2022', 'trainings-2023', 'at-least', 'less-than', 'about']),
  ],
}), () => 'b', 0);
const bars = (id: string, lang: 'th' | 'en') => toBarChart(report, findById(report.charts, id), lang);

test('draws the register’s own numbers, in each language’s words; what a count counts stands in the title', () => {
  expect(bars('trainings', 'en')).toEqual({
    id: 'trainings', lang: 'en', title: 'Since 2022', description: '70 trainings, then more than 120 trainings',
    bars: [{ label: '2022', value: '70', text: '70', bound: 'exact' }, { label: '2023', value: '120', text: 'more than 120', bound: 'lower' }],
  });
  expect(bars('trainings', 'th')).toEqual({
    id: 'trainings', lang: 'th', title: 'ตั้งแต่ พ.ศ. 2565 (ค.ศ. 2022)', description: 'จาก 70 รายการ',
    bars: [{ label: 'พ.ศ. 2565', value: '70', text: '70', bound: 'exact' }, { label: 'พ.ศ. 2566', value: '120', text: 'กว่า 120', bound: 'lower' }],
  });
});

test('keeps the value whole, the unit of money at the bar, and a year as short as it can be', () => {
  expect(bars('cash', 'th').bars[0]).toEqual({ label: 'เงินสดใน พ.ศ. 2565', value: '80000000', text: 'กว่า 80 ล้านบาท', bound: 'lower' });
});

test('shows at a bar the chart’s words, else the period, else that none is given', () => {
  expect(bars('cash', 'en').bars.map(({ label }) => label)).toEqual(['Of which cash, not 70 trainings', 'Not given', '1 March 2022 – 12 September 2023']);
  expect(toBarLabel(report, findById(report.charts, 'cash'), 1, 'th')).toBe('ไม่ระบุ');
});

test('tells lower and upper bounds and rough values from exact ones', () => {
  expect(bars('bounds', 'en').bars.map(({ bound }) => bound)).toEqual(['exact', 'lower', 'lower', 'upper', 'rough']);
});

test('takes another id where a page shows a chart twice', () => {
  expect(toBarChart(report, findById(report.charts, 'trainings'), 'en', 'second').id).toBe('second');
});
