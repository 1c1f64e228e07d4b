import { BasicPlatform, Chart } from 'chart.js';
import { keepData } from '../reader/kept.ts';
import type { Bars } from './bar-chart.ts';
import { chartHeight, toBarLayout } from './bar-layout.ts';
import type { BarLayout, TextWidth } from './bar-layout.ts';
import { toChartConfig } from './config.ts';
import type { Piece } from './piece.ts';
import { toRecorder } from './recorder.ts';
import { toFont } from './theme.ts';
import type { ChartTheme } from './theme.ts';
import { measureText } from './typeface.ts';

/** The bars of a chart as Chart.js draws them without a browser. */
export interface DrawnBars { height: number; layout: BarLayout; pieces: Piece[] }

const draw = (chart: Bars, width: number, theme: ChartTheme): DrawnBars => {
  const height = chartHeight(chart);
  // Whole pixels and one to spare, because font engines differ by a hair.
  const textWidth: TextWidth = (weight, size, text) => Math.ceil(measureText(toFont(theme, weight, size), text).width) + 1;
  const layout = toBarLayout(chart, width, textWidth);
  const { canvas, pieces } = toRecorder(width, height);
  const config = toChartConfig(chart, theme, layout);
  const buildOnly = { responsive: false, devicePixelRatio: 1, events: [] };
  new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...config.options, ...buildOnly } }).destroy();
  return { height, layout, pieces };
};

/** Draws the bars, their labels and amounts in so many pixels of width. They are kept: a page, a picture and a paper ask for the same. */
export const drawBars = ({ bars }: Bars, width: number, theme: ChartTheme): DrawnBars => keepData('bars', [bars, width, theme], () => draw({ bars }, width, theme));
