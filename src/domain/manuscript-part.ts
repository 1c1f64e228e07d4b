import type { Manuscript } from './manuscript.ts';
import { memoizeAll } from './memoize.ts';

/**
 * Makes something of some parts of a manuscript, and gives the same again as long as these are the same: an edit of a story leaves what was made of
 * the register. That nothing else goes in, the type of `make` says.
 */
export const ofParts = <Part extends keyof Manuscript, Made>(parts: Part[], make: (manuscript: Pick<Manuscript, Part>) => Made): ((manuscript: Pick<Manuscript, Part>) => Made) => {
  const made = memoizeAll((...things: Manuscript[Part][]) => make(Object.fromEntries(parts.map((part, index) => [part, things[index]])) as Pick<Manuscript, Part>));
  return (manuscript) => made(...parts.map((part) => manuscript[part]));
};
