import type { Correction } from '../schema/figure.ts';

/** The place at the head of a page that says that its thing was withdrawn. */
export const WITHDRAWN = 'withdrawn';

/** What comes after the first of the same name is counted; what is on record is only added to, so the count stays. */
const countUp = (names: string[], index: number): string => {
  const nth = names.slice(0, index).filter((name) => name === names[index]).length + 1;
  return nth === 1 ? (names[index] ?? '') : `${names[index] ?? ''}-${nth}`;
};

/** The permanent fragment of a correction on its figure's page: `correction-2026-11-23-value`. */
export const toCorrectionAnchor = (corrections: Correction[], index: number): string =>
  countUp(corrections.map(({ date, field }) => `correction-${date}-${field}`), index);

/** The permanent fragment of a dated note on the page of what it is about: `note-2026-11-24`. */
export const toNoteAnchor = (notes: { date: string }[], index: number): string => countUp(notes.map(({ date }) => `note-${date}`), index);
