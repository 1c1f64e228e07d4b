import type { Lang } from '../i18n/lang.ts';
import { countCommon } from './common-run.ts';

/** A run of words: in both texts, in the old one alone, or in the new one alone. */
export interface WordRun { kind: 'same' | 'old' | 'new'; text: string }

const toWords = (text: string, lang: Lang): string[] => [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

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
