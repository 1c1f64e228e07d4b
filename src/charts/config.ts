import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { toLength } from './bar-chart.ts';
import type { Bars } from './bar-chart.ts';
import { sizes } from './bar-layout.ts';
import type { BarLayout } from './bar-layout.ts';
import { barMarks } from './bar-marks.ts';
import type { ChartTheme } from './theme.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** One configuration for the page's SVG and the browser's canvas. Whoever draws it adds what only that place needs. */
export const toChartConfig = (chart: Bars, theme: ChartTheme, layout: BarLayout): ChartConfiguration<'bar'> => ({
  type: 'bar',
  data: {
    labels: chart.bars.map((bar) => bar.label),
    datasets: [{ data: chart.bars.map(toLength), barThickness: sizes.bar }],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    layout: { padding: ({ chart: canvas }) => ({ top: sizes.top, right: canvas.width - layout.longest }) },
    scales: {
      // Bounds of the data, not of round ticks: the longest bar then fills the room that the layout gives it.
      x: { type: 'linear', display: false, beginAtZero: true, bounds: 'data' },
      y: { type: 'category', display: false },
    },
  },
  plugins: [barMarks(chart, theme, layout)],
});
