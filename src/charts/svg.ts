import type { BarChart } from './bar-chart.ts';
import { drawBars } from './drawn-bars.ts';
import { escapeMarkup } from './escape-markup.ts';
import { renderMarkup } from './markup.ts';
import { svgTheme } from './theme.ts';

/** As wide as a phone, so that the text is read there at its own size. The page caps how far it grows. */
const phoneWidth = 360;

/** The chart as SVG for setting into a page. Colour and font family come from the page's style sheet; the layout goes with it, for whoever draws over it. */
export const renderChartSvg = (chart: BarChart, width = phoneWidth): string => {
  const { height, layout, pieces } = drawBars(chart, width, svgTheme);
  const [title, description] = [escapeMarkup(`${chart.id}-title`), escapeMarkup(`${chart.id}-desc`)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${title} ${description}" lang="${chart.lang}" data-layout="${escapeMarkup(JSON.stringify(layout))}">`,
    `<title id="${title}">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${description}">${escapeMarkup(chart.description)}</desc>`,
    renderMarkup(pieces),
    '</svg>',
  ].join('');
};
