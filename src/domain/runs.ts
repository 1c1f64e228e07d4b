import type { Lang } from '../i18n/lang.ts';
import { splitRuns, type Run } from '../i18n/words.ts';
import { findFirsts } from './first-mention.ts';
import { toWords } from './plain-text.ts';
import type { Report } from './report.ts';
import { parseText } from './text.ts';

/** Behind a day or a month, the year of the other era may go to the next line, as one. */
const splitEras = (words: string): Run[] => words.split(/(?<=\d )(?=\(\D)/).map((text) => ({ text, whole: true }));

/** A plain text field, read by itself, in runs for breaking into lines: amounts, dates and the words of `wholeWords` stay on one. */
export const toRuns = (report: Pick<Report, 'figures' | 'units'>, text: string, lang: Lang, wholeWords: RegExp | undefined): Run[] => {
  const parts = parseText(text);
  const firsts = findFirsts(parts.flatMap((part) => (part.kind === 'mention' ? [part.reference] : [])));
  return parts.flatMap((part) => (part.kind === 'mention' ? splitEras(toWords(report, part.reference, lang, firsts.has(part.reference) ? 'full' : 'short')) : splitRuns(part.text, wholeWords)));
};
