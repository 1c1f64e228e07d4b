import type { Lang } from '../i18n/lang.ts';
import { splitRuns, type Run } from '../i18n/words.ts';
import { findFirsts } from './first-mention.ts';
import { toWords } from './plain-text.ts';
import type { Report } from './report.ts';
import { parseText } from './text.ts';

/** An amount or a date on one line; the year of the other era may go to the next, as one. */
const toWholeRuns = (words: string): Run[] => {
  const [first = '', ...beside] = words.split(/ (?=\()/);
  return [{ text: first, whole: true }, ...beside.flatMap((text) => [{ text: ' ', whole: false }, { text, whole: true }])];
};

/** A plain text field in runs for breaking into lines: amounts, dates and the words of `wholeWords` stay on one. Its years are told in full at first mention. */
export const toRuns = (report: Pick<Report, 'figures' | 'units'>, text: string, lang: Lang, wholeWords: RegExp | undefined): Run[] => {
  const parts = parseText(text);
  const firsts = findFirsts(parts.flatMap((part) => (part.kind === 'mention' ? [part.reference] : [])));
  return parts.flatMap((part) => (part.kind === 'mention' ? toWholeRuns(toWords(report, part.reference, lang, firsts.has(part.reference) ? 'full' : 'short')) : splitRuns(part.text, wholeWords)));
};
