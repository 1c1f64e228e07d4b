import { closest, distance } from 'fastest-levenshtein';
import type { Lang } from '../i18n/lang.ts';

const QUESTION: Record<Lang, (word: string) => string> = { th: (word) => ` หมายถึง "${word}" หรือไม่`, en: (word) => ` Did you mean "${word}"?` };

/** ' Did you mean "x"?' where one of the known words is near, else an empty string. */
export const formatSuggestion = (word: string, known: string[], lang: Lang = 'en'): string => {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? QUESTION[lang](nearest) : '';
};
