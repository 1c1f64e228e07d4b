import { findLastCorrected } from './correction.ts';
import type { Figure, Report } from './report.ts';

/** The day of the last change to a figure's page that a reader would cite: its last check, correction or withdrawal, or the correction of a figure that it is worked out from. */
export const toFigureDay = (report: Pick<Report, 'figures'>, figure: Figure): string =>
  [figure.asOf, findLastCorrected(report, figure) ?? '', figure.withdrawn?.date ?? ''].sort().at(-1) ?? figure.asOf;
