import { closest, distance } from 'fastest-levenshtein';

/** ' Did you mean "x"?' where one of the known words is near, else an empty string. */
export const formatSuggestion = (word: string, known: string[]): string => {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? ` Did you mean "${nearest}"?` : '';
};
