import type { Lang } from '../i18n/lang.ts';

/** A run of words: in both texts, in the old one alone, or in the new one alone. */
export interface WordRun { kind: 'same' | 'old' | 'new'; text: string }

const toWords = (text: string, lang: Lang): string[] => [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** For each pair of places, how many words the texts still have in common from there on. */
const countCommon = (old: string[], now: string[]): number[][] => {
  const counts = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  const at = (row: number, column: number): number => counts[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const line = counts[row] ?? [];
    for (let column = now.length - 1; column >= 0; column -= 1) line[column] = old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  }
  return counts;
};

/** What changed from one text to the other, word by word; Thai words are told apart by their meaning, not by spaces. */
export const listWordRuns = (before: string, after: string, lang: Lang): WordRun[] => {
  const [old, now] = [toWords(before, lang), toWords(after, lang)];
  const common = countCommon(old, now);
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], text = ''): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) { add('same', old[row]); row += 1; column += 1; }
    else if (row < old.length && (column === now.length || (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0))) { add('old', old[row]); row += 1; }
    else { add('new', now[column]); column += 1; }
  }
  return runs;
};
