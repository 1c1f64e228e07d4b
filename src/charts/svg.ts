import { BasicPlatform, Chart } from 'chart.js';
import type { BarChart } from './bar-chart.ts';
import { measureText } from './anuphan.ts';
import { chartHeight, toBarLayout } from './bar-layout.ts';
import type { BarLayout, TextWidth } from './bar-layout.ts';
import { toChartConfig } from './config.ts';
import { escapeMarkup } from './escape-markup.ts';
import { svgContext } from './svg-context.ts';
import { svgTheme, toFont } from './theme.ts';

/** As wide as a phone, so that the text is read there at its own size. The page caps how far it grows. */
const phoneWidth = 360;

// Whole pixels and one to spare, because font engines differ by a hair.
const textWidth: TextWidth = (weight, size, text) => Math.ceil(measureText(toFont(svgTheme, weight, size), text).width) + 1;

/** The chart as SVG for setting into a page. Colour and font family come from the page's style sheet; the layout goes with it, for whoever draws over it. */
export const renderChartSvg = (chart: BarChart, width = phoneWidth): string => {
  const height = chartHeight(chart);
  const layout = toBarLayout(chart, width, textWidth);
  const [title, description] = [escapeMarkup(`${chart.id}-title`), escapeMarkup(`${chart.id}-desc`)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${title} ${description}" lang="${chart.lang}" data-layout="${escapeMarkup(JSON.stringify(layout))}">`,
    `<title id="${title}">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${description}">${escapeMarkup(chart.description)}</desc>`,
    renderMarks(chart, layout, width, height),
    '</svg>',
  ].join('');
};

const renderMarks = (chart: BarChart, layout: BarLayout, width: number, height: number): string => {
  const { canvas, toMarkup } = svgContext(width, height);
  const config = toChartConfig(chart, svgTheme, layout);
  const buildOnly = { responsive: false, devicePixelRatio: 1, events: [] };
  const drawing = new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...config.options, ...buildOnly } });
  const marks = toMarkup();
  drawing.destroy();
  return marks;
};
