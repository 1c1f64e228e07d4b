import { expect, test } from 'vitest';
import type { Bar, BarChart } from './bar-chart.ts';
import { chartHeight, findRow, toBarLayout, toRowExtent } from './bar-layout.ts';

const bar = (value: string, text: string, bound: Bar['bound'] = 'exact', label = '2023'): Bar => ({ label, value, text, bound });
const chart = (...bars: Bar[]): BarChart => ({ id: 'trainings', lang: 'en', title: 'Trainings', description: 'Two bars.', bars });
const layout = (width: number, ...bars: Bar[]) => toBarLayout(chart(...bars), width, (_weight, _size, text) => text.length * 10);

test('amounts stand at the ends of the bars where there is room', () => {
  expect(layout(400, bar('70', '70'), bar('120', 'more than 120', 'lower'))).toMatchObject({
    amountPlace: 'bar-end',
    longest: 400 - 130 - 9 - 11,
    amountStarts: [(70 / 120) * 250 + 9, 250 + 11 + 9],
  });
});

test('amounts move behind the labels where the bars would shrink below half the width', () => {
  expect(layout(290, bar('70', '70'), bar('120', 'more than 120', 'lower'))).toMatchObject({
    amountPlace: 'label-line',
    longest: 290 - 11,
    amountStarts: [9 + 40 + 9, 9 + 40 + 9],
  });
});

test('a long amount at a short bar takes no room from the longest', () => {
  expect(layout(400, bar('100', '100'), bar('10', 'more than 10', 'lower')).longest).toBe(400 - 9 - 30);
});

test('texts that fit on no line are set smaller, all alike', () => {
  const { labelSize, amountSize } = layout(118, bar('120', 'more than 120', 'lower', '2022–2'), bar('1', '1', 'exact', '2'));
  expect([labelSize, amountSize]).toEqual([7.89, 8.94]);
});

test('a label too long for its line is set smaller and the amounts keep their size', () => {
  const { labelSize, amountSize } = layout(109, bar('5', '5', 'exact', 'A label of twenty ch'));
  expect([labelSize, amountSize]).toEqual([7.5, 17]);
});

test('bars of nothing but zeros have amounts all the same', () => {
  expect(layout(400, bar('0', '0'), bar('0', '0'))).toMatchObject({ amountPlace: 'bar-end', amountStarts: [9, 9] });
});

test('the height depends on the number of bars alone, so that no width makes the page jump', () => {
  expect([chartHeight(chart(bar('1', '1'))), chartHeight(chart(bar('1', '1'), bar('2', 'more than two, in a great many words')))]).toEqual([72, 134]);
});

test('what belongs to one bar touches nothing of the next', () => {
  const extents = [0, 1, 2].map(toRowExtent);
  expect(extents.map(({ top, bottom }) => [top, bottom])).toEqual([[1, 61], [63, 123], [125, 185]]);
});

test('every height of the canvas belongs to the bar nearest to it', () => {
  expect([-20, 0, 71, 72, 133, 200].map((y) => findRow(2, y))).toEqual([0, 0, 0, 1, 1, 1]);
});
