import { Decimal } from 'decimal.js';
import { listOperandFigures, sourceOf } from './figure.ts';
import type { Evidence, Figure, Report, Source } from './report.ts';

/** What the evidence makes of a figure, gravest first. */
export const STATES = ['revised', 'disputed', 'agreed', 'single-source'] as const;
export type State = (typeof STATES)[number];

type Register = Pick<Report, 'figures' | 'sources'>;

/** Whether an independent source printed the very value, whatever it put before it. */
const agrees = (figure: Figure, row: Evidence): boolean =>
  row.relation !== 'context' && row.printed?.value !== undefined && new Decimal(row.printed.value).eq(figure.value) && (row.printed.unit ?? figure.unit) === figure.unit && row.measures === undefined;

/**
 * The first that holds: a row revises the figure; an independent source differs in value or meaning; an independent source has
 * the same value; else a single source. A derived source never changes a state. A derived figure has the gravest state of its parts.
 */
export const toState = (report: Register, figure: Figure): State => {
  if (figure.formula) {
    const parts = listOperandFigures(report, figure).map((part) => toState(report, part));
    return STATES.find((state) => parts.includes(state)) ?? 'single-source';
  }
  const independent = figure.evidence.filter((row) => sourceOf(report, row).origin === 'independent');
  if (figure.evidence.some((row) => row.relation === 'revises' && sourceOf(report, row).origin !== 'derived')) return 'revised';
  if (independent.some(({ relation, aspect }) => relation === 'differs' && (aspect === 'value' || aspect === 'meaning'))) return 'disputed';
  return independent.some((row) => agrees(figure, row)) ? 'agreed' : 'single-source';
};

/** How a source bears on a figure (the sign), and who speaks (the shape). */
export interface Mark { relation: Evidence['relation']; origin: Source['origin'] }

export const toMark = (report: Pick<Report, 'sources'>, row: Evidence): Mark => ({ relation: row.relation, origin: sourceOf(report, row).origin });

const GRAVITY: ((mark: Mark) => boolean)[] = [
  ({ relation, origin }) => origin === 'independent' && (relation === 'differs' || relation === 'revises'),
  ({ relation, origin }) => origin === 'derived' && (relation === 'differs' || relation === 'revises'),
  ({ relation, origin }) => origin === 'independent' && relation === 'corroborates',
  ({ relation }) => relation === 'corroborates',
];

/** The gravest mark of a figure's evidence, which a number of the release bears in running text. */
export const toGravestMark = (report: Register, figure: Figure): Mark => {
  const rows = figure.formula ? listOperandFigures(report, figure).flatMap(({ evidence }) => evidence) : figure.evidence;
  const marks = rows.map((row) => toMark(report, row));
  for (const isAsGrave of GRAVITY) {
    const found = marks.filter(isAsGrave);
    const mark = found.find(({ relation }) => relation === 'revises') ?? found[0];
    if (mark) return mark;
  }
  return { relation: 'states', origin: 'primary' };
};

export const isAlarming = ({ relation }: Mark): boolean => relation === 'differs' || relation === 'revises';

/** The row that makes a figure's mark grave where its state does not tell: a source that differs in something small. */
export const findUntold = (report: Register, figure: Figure): Evidence | undefined => {
  const state = toState(report, figure);
  const { relation, origin } = toGravestMark(report, figure);
  if (figure.formula || state === 'revised' || state === 'disputed' || relation !== 'differs') return undefined;
  return figure.evidence.find((row) => row.relation === relation && toMark(report, row).origin === origin);
};
