import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { toLength } from './bar-chart.ts';
import type { BarChart } from './bar-chart.ts';
import { sizes } from './bar-layout.ts';
import { barMarks, measureBarLayout } from './bar-marks.ts';
import type { ChartTheme } from './theme.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** One configuration for the page's SVG and the browser's canvas. Whoever draws it adds what only that place needs. */
export const toChartConfig = (chart: BarChart, theme: ChartTheme): ChartConfiguration<'bar'> => ({
  type: 'bar',
  data: {
    labels: chart.bars.map((bar) => bar.label),
    datasets: [{ data: chart.bars.map(toLength), barThickness: sizes.bar }],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    layout: {
      padding: ({ chart: canvas }) => ({ top: sizes.top, right: canvas.width - measureBarLayout(chart, theme, canvas).longest }),
    },
    scales: {
      // Bounds of the data, not of round ticks: the longest bar then fills the room that the layout gives it.
      x: { type: 'linear', display: false, beginAtZero: true, bounds: 'data' },
      y: { type: 'category', display: false },
    },
  },
  plugins: [barMarks(chart, theme)],
});
