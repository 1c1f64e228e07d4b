import { expect, test } from 'vitest';
import { renderChartAlone } from './chart-wait.ts';

const CHART = '<figure class="plate-chart"><div class="walk" hidden></div></figure>';
const SCRIPT = '<script type="module" src="/_astro/start.js"></script>';

test('of a page there stays its first chart, with the style sheet and the script', () => {
  const page = `<!doctype html><html lang="th"><head><style>p{margin:0}</style></head><body><p>ข้อความ</p>${CHART}<figure class="plate-chart">2</figure>${SCRIPT}</body></html>`;
  const alone = renderChartAlone(page);
  expect([CHART, SCRIPT, '<style>p{margin:0}</style>', '<html lang="th">'].map((part) => alone.includes(part))).toEqual([true, true, true, true]);
  expect(alone).not.toMatch(/ข้อความ|>2</);
});

test('a page without a chart is refused', () => {
  expect(() => renderChartAlone('<html><style></style></html>')).toThrow('nothing like');
});
