import type { Figure } from './report.ts';

/** Whether a figure's accounts stand side by side where it leads: another source has a different number that a reader must not miss. */
export const isExhibited = ({ evidence }: Figure): boolean => evidence.some(({ relation, prominent }) => relation === 'differs' && prominent);
