import { listOperandFigures } from './figure.ts';
import type { Evidence, Figure, Report } from './report.ts';

/** The rows of evidence that state a figure; of one that is worked out, those that state what it is worked out from. */
export const listStatements = (report: Pick<Report, 'figures'>, figure: Figure): Evidence[] =>
  (figure.formula ? listOperandFigures(report, figure) : [figure]).flatMap(({ evidence }) => evidence.filter(({ relation }) => relation === 'states'));
