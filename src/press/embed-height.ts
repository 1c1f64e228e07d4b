import { chartHeight } from '../charts/bar-layout.ts';
import { toBarChart } from '../charts/from-report.ts';
import { measureText } from '../charts/typeface.ts';
import { formatChartCredit } from '../domain/chart-credit.ts';
import type { Chart, Report } from '../domain/report.ts';
import { toRuns } from '../domain/runs.ts';
import { toWholeWords } from '../domain/term.ts';
import type { Lang } from '../i18n/lang.ts';
import { toLines } from '../i18n/lines.ts';
import { toTranslator } from '../i18n/strings.ts';

/** What the page leaves of a frame 320 pixels wide for words and bars: no narrower one has to do without scrolling. */
const ROOM = 284;
/** The drawing is as wide as this by itself, and shrinks with the page. */
const DRAWING = 360;

const TITLE = '600 21px Anuphan';
const SMALL = '400 15px Looped';
/** The leading of the style sheet in pixels: of the title, and of what is small. */
const LEADING: Record<Lang, { title: number; small: number }> = { th: { title: 30, small: 22.5 }, en: { title: 28, small: 21 } };
/** The fold of the table, and all the space between the parts and round them. */
const REST = 150;
/** How many lines a browser may make of one: it breaks more carefully, and where our type does not arrive in time its own is wider, in Thai above all. */
const BROWSERS_LINES: Record<Lang, number> = { th: 1.25, en: 1.1 };

/** How high a frame has to be, in CSS pixels, so that the chart with its note and source stands in it whole while its table is folded, from the narrowest width up. */
export const toEmbedHeight = (report: Report, chart: Chart, lang: Lang): number => {
  const wholeWords = toWholeWords(report);
  const countLines = (text: string, font: string): number => toLines(toRuns(report, text, lang, wholeWords), lang, ROOM, (line) => measureText(font, line).width).length;
  const t = toTranslator(lang);
  const small = [chart.note[lang], t('chart.hint'), formatChartCredit(report, chart, lang), t('embed.back', { site: report.settings.name[lang] }), ...chart.notes.map(({ text }) => text[lang])];
  const lines = Math.ceil(small.reduce((sum, text) => sum + countLines(text, SMALL), 0) * BROWSERS_LINES[lang]);
  const drawing = (chartHeight(toBarChart(report, chart, lang)) * ROOM) / DRAWING;
  const height = Math.round(countLines(chart.title[lang], TITLE) * BROWSERS_LINES[lang]) * LEADING[lang].title + drawing + lines * LEADING[lang].small + REST;
  return Math.ceil(height / 10) * 10;
};
