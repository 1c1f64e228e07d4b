/** What was promised of a page, what was measured, and the most that it may be. */
export interface Target { promise: string; measured: number; most: number }

const round = (number: number): number => Math.round(number * 1000) / 1000;

/** Targets as a table: each with whether it is met. What could not be measured is not met. */
export const toVerdicts = (targets: Target[]): Record<string, { measured: number; 'at most': number; met: string }> =>
  Object.fromEntries(targets.map(({ promise, measured, most }) => [promise, { measured: round(measured), 'at most': round(most), met: measured <= most ? 'yes' : 'NO' }]));
