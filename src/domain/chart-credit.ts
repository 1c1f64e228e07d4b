import { formatDate } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { toTranslator } from '../i18n/strings.ts';
import { findById } from './figure.ts';
import type { Chart, Report, Source } from './report.ts';
import { listStatements } from './statement.ts';

interface Cited { source: Source; paragraphs: number[] }

/** The sources that state a chart's numbers, each once, with the paragraphs in which it does. */
const listCited = (report: Report, { series }: Chart): Cited[] => {
  const rows = series.flatMap(({ figure }) => listStatements(report, findById(report.figures, figure)));
  return [...new Set(rows.map(({ source }) => source))].map((id) => {
    const locators = new Set(rows.flatMap(({ source, locator }) => (source === id && locator !== undefined ? [locator] : [])));
    return { source: findById(report.sources, id), paragraphs: [...locators].map((locator) => Number(locator.slice(1))).sort((a, b) => a - b) };
  });
};

const formatCited = ({ source, paragraphs }: Cited, lang: Lang): string => {
  const name = source.origin === 'primary' ? source.title[lang] : source.publisher[lang];
  const date = source.published === 'unknown' ? '' : formatDate(source.published, lang);
  const where = paragraphs.length === 0 ? '' : toTranslator(lang)(paragraphs.length > 1 ? 'source.paragraphs' : 'source.paragraph', { number: paragraphs.join(', ') });
  return [name, date, where].filter(Boolean).join(lang === 'en' ? ', ' : ' ');
};

/** Where a chart's numbers are from, in one line: who states them and where, and that they were taken from this site. */
export const formatChartCredit = (report: Report, chart: Chart, lang: Lang): string => {
  const isDerived = chart.series.some(({ figure }) => findById(report.figures, figure).formula !== undefined);
  const sources = listCited(report, chart).map((cited) => formatCited(cited, lang)).join('; ');
  return toTranslator(lang)(isDerived ? 'chart.credit-derived' : 'chart.credit', { sources, site: report.settings.name[lang] });
};
