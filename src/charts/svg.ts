import { BasicPlatform, Chart } from 'chart.js';
import type { BarChart } from './bar-chart.ts';
import { chartHeight } from './bar-layout.ts';
import { toChartConfig } from './config.ts';
import { escapeMarkup } from './escape-markup.ts';
import { svgContext } from './svg-context.ts';
import { svgTheme } from './theme.ts';

/** As wide as a phone, so that the text is read there at its own size. The page caps how far it grows. */
const phoneWidth = 360;

/** The chart as SVG for setting into a page. Colour and font family come from the page's style sheet. */
export const renderChartSvg = (chart: BarChart, width = phoneWidth): string => {
  const height = chartHeight(chart);
  const [title, description] = [escapeMarkup(`${chart.id}-title`), escapeMarkup(`${chart.id}-desc`)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${title} ${description}" lang="${chart.lang}">`,
    `<title id="${title}">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${description}">${escapeMarkup(chart.description)}</desc>`,
    renderMarks(chart, width, height),
    '</svg>',
  ].join('');
};

const renderMarks = (chart: BarChart, width: number, height: number): string => {
  const { canvas, toMarkup } = svgContext(width, height);
  const config = toChartConfig(chart, svgTheme);
  const buildOnly = { responsive: false, devicePixelRatio: 1, events: [] };
  const drawing = new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...config.options, ...buildOnly } });
  const marks = toMarkup();
  drawing.destroy();
  return marks;
};
