import { expect, test } from 'vitest';
import { listChartFiles } from '../press/chart-files.ts';
import { chartFiles } from './chart-files.ts';
import { report, toEdition } from './edition-fixture.ts';

const [chart] = report.charts;
if (!chart) throw new Error('The fixture has no chart.');
const right = Object.fromEntries((['th', 'en'] as const).flatMap((lang) => listChartFiles(report, chart, lang).map(({ href, body }) => [href.slice(1), body])));
const textOf = (file: string): string => Buffer.from(right[file] ?? []).toString('utf8');
const faults = (changes: Record<string, string | Uint8Array>): string[] => {
  const contents = { ...right, ...changes };
  return chartFiles(toEdition({}, new Map(Object.keys(contents).map((file) => [file, 'file'])), contents));
};

test('passes the files as they are rendered', () => expect(faults({})).toEqual([]));
test('names a number that is not the register’s', () => {
  expect(faults({ 'en/charts/levels.csv': textOf('en/charts/levels.csv').replace(',80,', ',81,') })).toEqual(['/en/charts/levels.csv has 81 as the value of "arrests"; the register has 80.']);
});
test('names a table that lacks a bar, and one that cannot be read', () => {
  const csv = textOf('th/charts/levels.csv');
  expect(faults({ 'th/charts/levels.csv': `${csv.split('\r\n').slice(0, 2).join('\r\n')}\r\n` })).toEqual(['/th/charts/levels.csv has 1 rows; the chart has 2 bars.', '/th/charts/levels.csv has nothing as the chart of "arrests"; the register has levels.']);
  expect(faults({ 'th/charts/levels.csv': csv.slice(1) })).toEqual(['/th/charts/levels.csv is no table: it lacks its mark at the beginning, or its last line has no end.']);
});
test('names a drawing without its size, and one with text that would need a font', () => {
  const svg = textOf('en/charts/levels.svg');
  expect(faults({ 'en/charts/levels.svg': svg.replace(' width="480"', '') })).toEqual(['/en/charts/levels.svg lacks its size, title, description or drawing.']);
  expect(faults({ 'en/charts/levels.svg': svg.replace('</svg>', '<text>80</text></svg>') })).toEqual(['/en/charts/levels.svg is not all outlines.']);
});
test('names a picture of another size', () => {
  const small = right['en/charts/levels.png'] ?? '';
  expect(faults({ 'en/charts/levels@2x.png': small })).toEqual([expect.stringMatching(/^\/en\/charts\/levels@2x\.png is 1200 by (\d+) pixels, and not 2400 by \d+\.$/)]);
  expect(faults({ 'en/charts/levels.png': right['en/charts/levels@2x.png'] ?? '' }).length).toBe(2);
});
test('names a large picture with less in it than in the small one', () => {
  expect(faults({ 'en/charts/levels@2x.png': Buffer.from(right['en/charts/levels@2x.png'] ?? []).subarray(0, 1000) })).toEqual(['/en/charts/levels@2x.png holds less than the picture of half its size.']);
});
