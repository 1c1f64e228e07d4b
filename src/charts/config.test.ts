import { expect, test } from 'vitest';
import { toChartConfig } from './config.ts';
import { svgTheme } from './theme.ts';

const config = toChartConfig({
  bars: [
    { label: '2022', value: '70', text: '70', bound: 'exact' },
    { label: '2023', value: '120', text: 'more than 120', bound: 'lower' },
  ],
}, svgTheme, { amountPlace: 'bar-end', longest: 250, amountStarts: [155, 270], labelSize: 15, amountSize: 17 });

test('bars lie, start at zero and do not move', () => {
  expect(config.options).toMatchObject({ indexAxis: 'y', animation: false, scales: { x: { beginAtZero: true } } });
});

test('labels and lengths are the chart’s own', () => {
  expect(config.data.labels).toEqual(['2022', '2023']);
  expect(config.data.datasets.map(({ data }) => data)).toEqual([[70, 120]]);
});

test('neither scale draws ticks or gridlines', () => {
  expect(config.options?.scales).toMatchObject({ x: { display: false }, y: { display: false } });
});

test('nothing in it is for the build alone, so that the browser can share it', () => {
  expect(Object.keys(config.options ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(responsive|devicePixelRatio|events)$/)]));
});
