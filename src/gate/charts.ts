import { toBarChart } from '../charts/from-report.ts';
import { isLang, type Lang } from '../i18n/lang.ts';
import type { BarChart } from '../charts/bar-chart.ts';
import type { Report } from '../domain/report.ts';
import { isChart, toLang, toWhole, type PartPromise } from './edition.ts';
import { findAll } from './page.ts';

/** A bar's length may be off by this part of the longest: the drawing keeps two decimals of a pixel. */
const TOLERANCE = 0.001;

const textsOf = (figure: Element, selector: string): string[] => [...figure.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim());

/** The lengths of the bars as drawn. The first path is the line that they stand on. */
const listLengths = (figure: Element): number[] =>
  [...figure.querySelectorAll('.chart > path')].slice(1).map((path) => Number(/^M0 [\d.]+L([\d.]+) /.exec(path.getAttribute('d') ?? '')?.[1]));

const isDrawnToScale = (lengths: number[], { bars }: BarChart): boolean => {
  const [longest, greatest] = [Math.max(...lengths), Math.max(...bars.map(({ value }) => Number(value)))];
  return lengths.length === bars.length && bars.every(({ value }, index) => Math.abs((lengths[index] ?? Number.NaN) / longest - Number(value) / greatest) <= TOLERANCE);
};

const isSame = (a: string[], b: string[]): boolean => a.length === b.length && a.every((text, index) => text === b[index]);

const judge = (report: Report, page: string, figure: Element, pageLang: Lang): string[] => {
  const lang = toLang(figure, pageLang);
  const chart = report.charts.find(({ id }) => isChart(figure, id, lang));
  if (!chart) return [`${page} has a chart "${figure.id.replace(/^chart-/, '')}", which the content has not.`];
  const { id } = chart;
  const expected = toBarChart(report, chart, lang, figure.id);
  const holds: Record<string, boolean> = {
    'the words at its bars': isSame(textsOf(figure, '.chart > text'), expected.bars.flatMap(({ label, text }) => [label, text])),
    'the lengths of its bars': isDrawnToScale(listLengths(figure), expected),
    'its title or description': isSame(textsOf(figure, '.chart > title, .chart > desc'), [expected.title, expected.description]),
    'the rows of its table': isSame(textsOf(figure, 'tbody th'), expected.bars.map(({ label }) => label)),
    'the numbers of its table': isSame([...figure.querySelectorAll('tbody td')].map((cell) => cell.querySelector('data')?.getAttribute('data-figure') ?? ''), chart.series.map((entry) => entry.figure)),
    'the amounts that its script draws': isSame([...figure.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-amount') ?? ''), expected.bars.map(({ text }) => text)),
  };
  return Object.entries(holds).filter(([, isRight]) => !isRight).map(([what]) => `${page} has the chart "${id}", but ${what} differ from the register.`);
};

/** Every chart, as drawn, in its table and for its script, is the register's. */
export const charts: PartPromise = (edition, part = toWhole(edition)) =>
  [...part.pages].flatMap(([page, { document }]) => {
    const [, lang] = page.split('/');
    return isLang(lang) ? findAll(document, 'figure.plate-chart').flatMap((figure) => judge(edition.report, page, figure, lang)) : [];
  });
