import { expect, test } from 'vitest';
import { measureText } from './typeface.ts';
import type { Bar, BarChart } from './bar-chart.ts';
import { renderChartSvg } from './svg.ts';

const bar = (label: string, value: string, text: string, bound: Bar['bound'] = 'exact'): Bar => ({ label, value, text, bound });

const charts: BarChart[] = [
  {
    id: 'illicit-share', lang: 'th', title: 'สัดส่วนธุรกรรมผิดกฎหมายต่อปริมาณธุรกรรมสินทรัพย์ดิจิทัล',
    description: '0.42% ใน พ.ศ. 2565 และ 0.34% ใน พ.ศ. 2566 แท่งหลังสั้นกว่า',
    bars: [bar('พ.ศ. 2565', '0.42', '0.42%'), bar('พ.ศ. 2566', '0.34', '0.34%')],
  },
  {
    id: 'illicit-share', lang: 'en', title: 'Illicit share of crypto transaction volume',
    description: '0.42% in 2022 and 0.34% in 2023. The later bar is the shorter.',
    bars: [bar('2022', '0.42', '0.42%'), bar('2023', '0.34', '0.34%')],
  },
  {
    id: 'trainings', lang: 'th', title: 'เวิร์กช็อปและการฝึกอบรมรายปี',
    description: '70 รายการ ใน พ.ศ. 2565 และ กว่า 120 รายการ ใน พ.ศ. 2566 แท่งหลังยาวกว่าและปลายแหลม เพราะเป็นค่าขั้นต่ำ',
    bars: [bar('พ.ศ. 2565', '70', '70 รายการ'), bar('พ.ศ. 2566', '120', 'กว่า 120 รายการ', 'lower')],
  },
  {
    id: 'trainings', lang: 'en', title: 'Workshops and trainings by year',
    description: '70 in 2022 and more than 120 in 2023. The later bar ends in a point because its value is a minimum.',
    bars: [bar('2022', '70', '70 workshops and trainings'), bar('2023', '120', 'more than 120 workshops and trainings', 'lower')],
  },
  {
    id: 'the-purge-assets', lang: 'th', title: 'ทรัพย์สินที่ยึดได้ในปฏิบัติการ The Purge และเงินสดที่รวมอยู่ในนั้น',
    description: 'ทั้งหมดกว่า 250 ล้านบาท เป็นเงินสดกว่า 80 ล้านบาท ปลายแท่งแหลมทั้งคู่ เพราะเป็นค่าขั้นต่ำ',
    bars: [bar('ทรัพย์สินทั้งหมด', '250000000', 'กว่า 250 ล้านบาท', 'lower'), bar('ในจำนวนนี้เป็นเงินสด', '80000000', 'กว่า 80 ล้านบาท', 'lower')],
  },
  {
    id: 'the-purge-assets', lang: 'en', title: 'Assets seized in Operation The Purge, and the cash among them',
    description: 'More than 250 million baht in all, more than 80 million baht of it in cash. Both bars end in a point because the values are minimums.',
    bars: [bar('All assets seized', '250000000', 'more than 250 million baht', 'lower'), bar('Of which cash', '80000000', 'more than 80 million baht', 'lower')],
  },
];

const thai: BarChart = {
  id: 'thai', lang: 'th', title: 'ตัวอักษร', description: 'คำที่เคยพลาด',
  bars: [bar('น้ำใจ ที่นี่ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง', '5', 'จำคุกกว่า 5 ปี', 'lower'), bar('ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก', '3', 'ราว 3 ปี', 'rough')],
};

const trainings = charts[3] ?? thai;

/** The corners of each bar, without the zero line. */
const readBars = (svg: string): number[][][] =>
  [...svg.matchAll(/<path d="M([^"]+)Z"/g)].slice(1).map(([, path = '']) => path.split('L').map((point) => point.split(' ').map(Number)));

const readTexts = (svg: string): { start: number; size: string; weight: string; text: string }[] =>
  [...svg.matchAll(/<text x="([^"]+)"[^>]* font-size="([^"]+)" font-weight="([^"]+)">([^<]*)</g)]
    .map(([, start, size = '', weight = '', text = '']) => ({ start: Number(start), size, weight, text }));

test.each(charts)('$id in $lang is drawn as it was last looked at', async (chart) => {
  await expect(renderChartSvg(chart).replaceAll('><', '>\n<')).toMatchFileSnapshot(`./snapshots/${chart.id}.${chart.lang}.svg`);
});

test.each(charts)('$id in $lang has bars from zero, as long as their values', (chart) => {
  const bars = readBars(renderChartSvg(chart));
  expect(bars.map((corners) => [corners[0]?.[0], corners.at(-1)?.[0]])).toEqual(chart.bars.map(() => [0, 0]));
  const perUnit = bars.map((corners, index) => (corners[1]?.[0] ?? 0) / Number(chart.bars[index]?.value));
  // The drawing has two decimals of a pixel.
  expect(perUnit.map((length) => length / (perUnit[0] ?? 1))).toEqual(perUnit.map(() => expect.closeTo(1, 3)));
});

test('a lower bound ends in a point past its value, an exact amount does not', () => {
  const [exact = [], lower = []] = readBars(renderChartSvg(trainings));
  expect(exact).toHaveLength(4);
  expect(lower).toHaveLength(5);
  expect(lower[2]?.[0]).toBeGreaterThan(lower[1]?.[0] ?? Infinity);
});

test('prints each label and amount once and no other text: no legend, no scale', () => {
  const texts = readTexts(renderChartSvg(trainings)).map(({ text }) => text);
  expect(texts).toEqual(['2022', '70 workshops and trainings', '2023', 'more than 120 workshops and trainings']);
});

test('keeps Thai words whole', () => {
  const texts = readTexts(renderChartSvg(thai)).map(({ text }) => text);
  expect(texts).toEqual(thai.bars.flatMap((each) => [each.label, each.text]));
});

test.each([284, 320, 360, 640])('keeps bars and words inside a width of %i', (width) => {
  for (const chart of [...charts, thai]) {
    const svg = renderChartSvg(chart, width);
    const textEnds = readTexts(svg).map(({ start, size, weight, text }) => start + measureText(`${weight} ${size}px Anuphan`, text).width);
    const barEnds = readBars(svg).flat().map(([x = 0]) => x);
    expect(Math.max(...textEnds, ...barEnds)).toBeLessThanOrEqual(width);
  }
});

test.each([284, 320, 360, 640])('lays no amount over a bar or a label at a width of %i', (width) => {
  for (const chart of [...charts, thai]) {
    const svg = renderChartSvg(chart, width);
    const [bars, texts] = [readBars(svg), readTexts(svg)];
    for (const [index, corners] of bars.entries()) {
      const [label, amount] = texts.slice(index * 2, index * 2 + 2);
      if (!label || !amount) throw new Error(`Bar ${index} of ${chart.id} has no text.`);
      const labelEnd = label.start + measureText(`${label.weight} ${label.size}px Anuphan`, label.text).width;
      const barEnd = Math.max(...corners.map(([x = 0]) => x));
      expect(amount.start > labelEnd || amount.start > barEnd).toBe(true);
    }
  }
});

test('is named and described for a person who cannot see it', () => {
  const svg = renderChartSvg(trainings);
  expect(svg).toContain('role="img" aria-labelledby="trainings-title trainings-desc" lang="en"');
  expect(svg).toContain('<title id="trainings-title">Workshops and trainings by year</title>');
  expect(svg).toContain('<desc id="trainings-desc">70 in 2022 and more than 120 in 2023. The later bar ends');
});

test('says how it was laid out, so that it can be drawn over without being measured anew', () => {
  const [, layout = ''] = /data-layout="([^"]+)"/.exec(renderChartSvg(trainings)) ?? [];
  const { amountStarts, longest } = JSON.parse(layout.replaceAll('&quot;', '"')) as { amountStarts: number[]; longest: number };
  const amounts = readTexts(renderChartSvg(trainings)).filter((_, index) => index % 2 === 1);
  expect(amounts.map(({ start }) => start)).toEqual(amountStarts.map((start) => expect.closeTo(start, 2)));
  expect(readBars(renderChartSvg(trainings))[1]?.[1]?.[0]).toBe(longest);
});

test('escapes title, description, labels and amounts', () => {
  const svg = renderChartSvg({
    ...trainings, title: 'A & "B"', description: '<script>alert(1)</script>', bars: [bar('<b>', '1', '1 & 2')],
  });
  expect(svg).toContain('>A &amp; &quot;B&quot;</title>');
  expect(svg).toContain('>&lt;script&gt;alert(1)&lt;/script&gt;</desc>');
  expect(readTexts(svg).map(({ text }) => text)).toEqual(['&lt;b&gt;', '1 &amp; 2']);
});

test.each(charts)('$id in $lang is the same at every rendering', (chart) => {
  expect(renderChartSvg(chart)).toBe(renderChartSvg(chart));
});

test.each(charts)('$id in $lang passes a policy that allows nothing inline', (chart) => {
  expect(renderChartSvg(chart)).not.toMatch(/<style|<script|\s(style|on\w+|font-family)=/i);
});

test('refuses a value below zero, and says what to write', () => {
  expect(() => renderChartSvg({ ...trainings, bars: [bar('2023', '-19', '−19%')] }))
    .toThrow('The bar "2023" has the value "-19". Bars start at zero: give a number that is zero or more.');
});
