import { toPageAddresses } from '../domain/address.ts';
import { toBarLabel } from '../domain/bar-label.ts';
import { findById, sourceOf } from '../domain/figure.ts';
import { listOperands } from '../domain/formula.ts';
import { toPlainText, toWords } from '../domain/plain-text.ts';
import type { Chart, Figure, Report } from '../domain/report.ts';
import { toState } from '../domain/state.ts';
import { listStatements } from '../domain/statement.ts';
import type { Localized } from '../schema/text.ts';
import { renderCsv } from './csv.ts';

/** A cell for each column, in the order of the columns; a text in both languages has one for each. */
type Row = Record<string, string | Localized>;

const joinDistinct = (texts: (string | undefined)[]): string => [...new Set(texts.filter((text) => text !== undefined))].join('; ');

const toSourceCells = (report: Report, figure: Figure): Row => {
  const statements = listStatements(report, figure);
  const sources = statements.map((row) => sourceOf(report, row));
  return {
    source: joinDistinct(sources.map(({ id }) => id)),
    publisher: { th: joinDistinct(sources.map(({ publisher }) => publisher.th)), en: joinDistinct(sources.map(({ publisher }) => publisher.en)) },
    locator: joinDistinct(statements.map(({ locator }) => locator)),
    printed: joinDistinct(statements.map(({ printed }) => printed?.text)),
  };
};

/** A withdrawn chart keeps its address and its rows, but no number that could be drawn again by mistake. */
const toRow = (report: Report, chart: Chart, index: number): Row => {
  const figure = findById(report.figures, chart.series[index]?.figure ?? '');
  const { id, formula, period } = figure;
  const both = (text: Localized): Localized => ({ th: toPlainText(report, text.th, 'th'), en: toPlainText(report, text.en, 'en') });
  const amount = (lang: 'th' | 'en'): string => toWords(report, { kind: 'figure', id, form: 'full' }, lang);
  const { withdrawn } = chart;
  return {
    chart: chart.id, figure: id,
    bar: { th: toBarLabel(report, chart, index, 'th'), en: toBarLabel(report, chart, index, 'en') },
    label: both(figure.label),
    qualifier: withdrawn ? '' : figure.qualifier, value: withdrawn ? '' : figure.value, unit: figure.unit,
    amount: withdrawn ? { th: '', en: '' } : { th: amount('th'), en: amount('en') },
    period: period === 'unknown' ? '' : period,
    state: withdrawn ? 'withdrawn' : toState(report, figure),
    formula: formula?.kind ?? '', operands: formula ? listOperands(formula).join(' ') : '',
    ...toSourceCells(report, figure),
    ...(withdrawn && { printed: '' }),
    note: both(withdrawn ? withdrawn.reason : chart.note),
    withdrawn: withdrawn?.date ?? '',
    page: toPageAddresses(report, `charts/${chart.id}/`),
  };
};

const toNames = (row: Row): string[] => Object.entries(row).flatMap(([name, cell]) => (typeof cell === 'string' ? [name] : [`${name}_th`, `${name}_en`]));
const toCells = (row: Row): string[] => Object.values(row).flatMap((cell) => (typeof cell === 'string' ? [cell] : [cell.th, cell.en]));

/** A chart's numbers as a table, a row a bar: keys of no language, words in both. It is the same at the addresses of both languages. */
export const renderChartCsv = (report: Report, chart: Chart): string => {
  const rows = chart.series.map((_, index) => toRow(report, chart, index));
  return renderCsv([toNames(rows[0] ?? {}), ...rows.map(toCells)]);
};
