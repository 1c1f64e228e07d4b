import type { Letters } from './pdf-letters.ts';
import type { Shown } from './pdf-shown.ts';

/** Glyphs that are one to who set them, and the letters that all of them are. `at`: the place of its only code among what is shown, where its letters are not given beside it. */
export interface Cluster { shown: Shown; at?: number; codes: string[]; letters: string }

const THAI = /[\u0e00-\u0e7f]/;

/** What so many glyphs of a syllable are, each; undefined where they are not its letters one by one. Sara am is two glyphs, with the tone between them or in the first. */
const toGlyphLetters = (letters: string, count: number): string[] | undefined => {
  const each = [...letters.replace(/([่-๋]?)ำ/u, 'ํ$1า')];
  const joined = each.join('').match(/ํ[่-๋]|[\s\S]/gu) ?? [];
  return [each, joined].find(({ length }) => length === count);
};

/** What an instruction shows. `letters`: what the codes of its font stand for. */
export const toClusters = (shown: Shown, letters: Letters): Cluster[] =>
  shown.said ? [{ shown, codes: shown.items.filter((item) => typeof item === 'string'), letters: shown.said.letters }]
  : shown.items.flatMap((item, at): Cluster[] => (typeof item === 'string' ? [{ shown, at, codes: [item], letters: letters.get(item) ?? '' }] : []));

const countGlyphs = (clusters: Cluster[]): number => clusters.reduce((sum, { codes }) => sum + codes.length, 0);

const isMore = (syllable: Cluster[], { letters }: Cluster): boolean =>
  syllable[0]?.letters === letters && THAI.test(letters) && toGlyphLetters(letters, countGlyphs(syllable)) === undefined;

/**
 * Clusters by syllables. A mark that stands at another height is shown by itself, and all letters of its syllable are said again for it: what has
 * fewer glyphs than letters goes on while they are repeated.
 */
export const toSyllables = (clusters: Cluster[]): Cluster[][] => {
  const syllables: Cluster[][] = [];
  for (const cluster of clusters) {
    const last = syllables.at(-1);
    if (last && isMore(last, cluster)) last.push(cluster);
    else syllables.push([cluster]);
  }
  return syllables;
};

/** What each glyph of a syllable is by itself, where they are its letters one by one. */
export const listGlyphs = (syllable: Cluster[]): { font: string; code: string; letter: string }[] => {
  const glyphs = syllable.flatMap(({ shown: { font }, codes }) => codes.map((code) => ({ font, code })));
  const letters = toGlyphLetters(syllable[0]?.letters ?? '', glyphs.length) ?? [];
  return glyphs.flatMap((glyph, index) => (letters[index] === undefined ? [] : [{ ...glyph, letter: letters[index] }]));
};
