import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { chartSeries } from './chart-series.ts';
import { chart, figure, manuscript, unit, words } from './manuscript-fixture.ts';

const manuscriptOf = (...series: string[]) => manuscript({ units: [unit('people'), unit('baht', 'money')], figures: [figure('a'), figure('b'), figure('cash', { unit: 'baht' })], charts: [chart('levels', series)] });
const faults = (...series: string[]): string[] => chartSeries(manuscriptOf(...series)).map(formatIssue);

test('is content with bars of one unit, each once', () => {
  expect(faults('a', 'b')).toEqual([]);
});

test('refuses a bar of another unit', () => {
  expect(faults('a', 'cash')).toEqual(['content/charts/levels.yaml:1:1  chart  "cash" counts in baht, and the first bar in people. Bars of two units cannot be compared: name figures of one unit, or make two charts.']);
});

test('refuses a figure that is a bar twice', () => {
  expect(faults('a', 'b', 'a')).toEqual(['content/charts/levels.yaml:1:1  chart  "a" is in this chart twice. Remove one, or name another figure.']);
});

test('leaves a figure that is not there to the check of ids', () => {
  expect(faults('a', 'lost')).toEqual([]);
});

test('says it in Thai', () => {
  expect(chartSeries(manuscriptOf('a', 'a')).map(formatIssueIn('th'))).toEqual(['content/charts/levels.yaml:1:1  chart  "a" อยู่ในแผนภูมินี้ซ้ำกัน ให้ลบออกหนึ่งแท่ง หรือเปลี่ยนเป็นตัวเลขอื่น']);
});

test('holds the description to the bars, in their order', () => {
  const described = (text: string, thai = text): string[] => chartSeries(manuscript({ figures: [figure('a'), figure('b')], charts: [chart('levels', ['a', 'b'], { description: words(text, thai) })] })).map(formatIssue);
  expect(described('From {figure:a} to {figure:b}.')).toEqual([]);
  expect(described('Bars without numbers.')).toEqual([]);
  expect(described('First {figure:b}, then {figure:a}.')).toEqual(Array(2).fill('content/charts/levels.yaml:1:1  chart  The description tells of b, a, and the bars are a, b. Make both the same, in the same order.'));
  expect(described('Only {figure:a}, which police put at {figure:b source=police}.')).toContainEqual(expect.stringContaining('The description tells of a, and the bars are a, b.'));
  expect(described('{figure:a}', 'ก')).toEqual([]);
});
