import type { ChartArea, Plugin } from 'chart.js';
import type { Bar, Bars } from './bar-chart.ts';
import { sizes, weights } from './bar-layout.ts';
import type { BarLayout } from './bar-layout.ts';
import { barOutline } from './bar-outline.ts';
import type { Box, Point } from './bar-outline.ts';
import { toFont } from './theme.ts';
import type { ChartTheme } from './theme.ts';

/** Draws the zero line, bars, labels and amounts. Chart.js's own bars are a third of a pixel too wide and know straight ends only. */
export const barMarks = (chart: Bars, theme: ChartTheme, layout: BarLayout): Plugin<'bar'> => ({
  id: 'bar-marks',
  beforeDatasetDraw: (canvas, { meta }) => {
    const fonts = { label: toFont(theme, weights.label, layout.labelSize), amount: toFont(theme, weights.amount, layout.amountSize) };
    canvas.ctx.fillStyle = theme.ink;
    fillOutline(canvas.ctx, zeroLine(canvas.chartArea));
    for (const [index, { x, y }] of meta.data.entries()) {
      const bar = chart.bars[index];
      const box = { left: canvas.chartArea.left, right: x, top: y - sizes.bar / 2, bottom: y + sizes.bar / 2 };
      if (bar) drawRow(canvas.ctx, bar, box, fonts, toAmountPoint(layout, box, index));
    }
    return false;
  },
});

/** From the first label's top to a little below the last bar. */
const zeroLine = ({ left, top, bottom }: ChartArea): Point[] =>
  barOutline('exact', { left, right: left + 1, top, bottom: bottom - (sizes.row - sizes.bar) / 2 + sizes.gap });

const labelLine = ({ top }: Box): number => top - sizes.gap;

const toAmountPoint = ({ amountPlace, amountStarts }: BarLayout, box: Box, index: number): Point =>
  [box.left + (amountStarts[index] ?? 0), amountPlace === 'label-line' ? labelLine(box) : (box.top + box.bottom + capHeight(sizes.amount)) / 2];

const drawRow = (context: CanvasRenderingContext2D, bar: Bar, box: Box, fonts: { label: string; amount: string }, amountPoint: Point): void => {
  fillOutline(context, barOutline(bar.bound, box));
  write(context, fonts.label, bar.label, [box.left + sizes.gap, labelLine(box)]);
  write(context, fonts.amount, bar.text, amountPoint);
};

const capHeight = (size: number): number => size * 0.7;

const fillOutline = (context: CanvasRenderingContext2D, outline: Point[]): void => {
  context.beginPath();
  for (const [x, y] of outline) context.lineTo(x, y);
  context.closePath();
  context.fill();
};

const write = (context: CanvasRenderingContext2D, font: string, text: string, [x, y]: Point): void => {
  context.font = font;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(text, x, y);
};
