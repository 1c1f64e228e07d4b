import type { Chart, ChartArea, Plugin } from 'chart.js';
import type { Bar, BarChart } from './bar-chart.ts';
import { sizes, toBarLayout } from './bar-layout.ts';
import type { BarLayout } from './bar-layout.ts';
import { barOutline } from './bar-outline.ts';
import type { Box, Point } from './bar-outline.ts';
import type { ChartTheme } from './theme.ts';

/** Draws the zero line, bars, labels and amounts. Chart.js's own bars are a third of a pixel too wide and know straight ends only. */
export const barMarks = (chart: BarChart, theme: ChartTheme): Plugin<'bar'> => ({
  id: 'bar-marks',
  beforeDatasetDraw: (canvas, { meta }) => {
    const layout = measureBarLayout(chart, theme, canvas);
    canvas.ctx.fillStyle = theme.ink;
    fillOutline(canvas.ctx, zeroLine(canvas.chartArea));
    for (const [index, { x, y }] of meta.data.entries()) {
      const bar = chart.bars[index];
      const box = { left: canvas.chartArea.left, right: x, top: y - sizes.bar / 2, bottom: y + sizes.bar / 2 };
      if (bar) drawRow(canvas.ctx, bar, box, layout, layout.amountStarts[index] ?? 0);
    }
    return false;
  },
});

/** The layout for the width that the canvas has now. */
export const measureBarLayout = (chart: BarChart, theme: ChartTheme, { ctx, width }: Chart): BarLayout =>
  toBarLayout(chart, theme, width, (font, text) => {
    ctx.font = font;
    // Whole pixels and one to spare, because font engines differ by a hair.
    return Math.ceil(ctx.measureText(text).width) + 1;
  });

/** From the first label's top to a little below the last bar. */
const zeroLine = ({ left, top, bottom }: ChartArea): Point[] =>
  barOutline('exact', { left, right: left + 1, top, bottom: bottom - (sizes.row - sizes.bar) / 2 + sizes.gap });

const drawRow = (context: CanvasRenderingContext2D, bar: Bar, box: Box, layout: BarLayout, amountStart: number): void => {
  const labelLine = box.top - sizes.gap;
  const amountLine = layout.amountPlace === 'label-line' ? labelLine : (box.top + box.bottom + capHeight(sizes.amount)) / 2;
  fillOutline(context, barOutline(bar.bound, box));
  write(context, layout.labelFont, bar.label, [box.left + sizes.gap, labelLine]);
  write(context, layout.amountFont, bar.text, [box.left + amountStart, amountLine]);
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
