import type { Qualifier } from '../schema/figure.ts';
import { listOperands } from './formula.ts';
import { memoize } from './memoize.ts';
import type { FigureReference } from './reference.ts';
import type { Evidence, Figure, Report, Source, Unit } from './report.ts';

const toIndex = memoize((things: { id: string }[]) => new Map([...things].reverse().map((thing) => [thing.id, thing])));

/** Looks a thing up by its id. A Report without issues has everything that it mentions. */
export const findById = <Thing extends { id: string }>(things: Thing[], id: string): Thing => {
  const thing = toIndex(things).get(id) as Thing | undefined;
  if (!thing) throw new Error(`The report has no "${id}".`);
  return thing;
};

/** A number with all that is needed to print it. */
export interface Quantity { value: string; qualifier: Qualifier; unit: Unit }

export const sourceOf = (report: Pick<Report, 'sources'>, row: Evidence): Source => findById(report.sources, row.source);

/** The number of an evidence row; undefined where it has none. */
export const toPrintedQuantity = (report: Pick<Report, 'units'>, figure: Figure, { printed }: Evidence): Quantity | undefined =>
  printed?.value === undefined ? undefined : { value: printed.value, qualifier: printed.qualifier, unit: findById(report.units, printed.unit ?? figure.unit) };

export const findRow = (figure: Figure, source: string, row: string | undefined): Evidence | undefined =>
  figure.evidence.find((candidate) => candidate.source === source && candidate.row === row);

/** The number that a mention prints: the register's own, or what a source printed. */
export const toQuantity = (report: Pick<Report, 'figures' | 'units'>, { id, source, row }: FigureReference): Quantity => {
  const figure = findById(report.figures, id);
  if (source === undefined) return { value: figure.value, qualifier: figure.qualifier, unit: findById(report.units, figure.unit) };
  const evidence = findRow(figure, source, row);
  const quantity = evidence && toPrintedQuantity(report, figure, evidence);
  if (!quantity) throw new Error(`"${source}" printed no number for "${id}".`);
  return quantity;
};

export const listOperandFigures = (report: Pick<Report, 'figures'>, figure: Figure): Figure[] =>
  figure.formula ? listOperands(figure.formula).map((id) => findById(report.figures, id)) : [];
