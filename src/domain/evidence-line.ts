import { Decimal } from 'decimal.js';
import { toPrintedQuantity } from './figure.ts';
import type { Evidence, Figure, Report } from './report.ts';
import { toMark, type Mark } from './state.ts';

/** One value on a figure's scale, with the marks of those who printed it. */
export interface Point { value: string; /** Place on the scale from zero, in percent. */ at: number; marks: Mark[]; rows: Evidence[] }

/** How far along the line the greatest value stands, in percent, so that its marks and label have room. */
const REACH = 94;

/** The rows whose number is of the figure's own unit; a neighbouring fact is not a value of the figure. */
const listComparable = (report: Pick<Report, 'units'>, figure: Figure): Evidence[] =>
  figure.evidence.filter((row) => row.relation !== 'context' && toPrintedQuantity(report, figure, row)?.unit.id === figure.unit);

/** The values that sources printed of a figure, on one scale from zero, smallest first. Empty where there is one value only, and nothing to see. */
export const toPoints = (report: Pick<Report, 'units' | 'sources'>, figure: Figure): Point[] => {
  const rows = listComparable(report, figure);
  const values = [...new Set(rows.map(({ printed }) => printed?.value ?? ''))].sort((a, b) => new Decimal(a).cmp(b));
  const greatest = values.at(-1);
  if (greatest === undefined || values.length < 2) return [];
  return values.map((value) => {
    const own = rows.filter(({ printed }) => printed?.value === value);
    return { value, at: new Decimal(value).div(greatest).times(REACH).toDecimalPlaces(2).toNumber(), marks: own.map((row) => toMark(report, row)), rows: own };
  });
};

/** From where to where those who speak for themselves printed: a source that retells never lengthens it. */
export const toSpan = (points: Point[]): { from: number; to: number } => {
  const at = points.filter(({ marks }) => marks.some(({ origin }) => origin !== 'derived')).map((point) => point.at);
  return { from: Math.min(...at), to: Math.max(...at) };
};

