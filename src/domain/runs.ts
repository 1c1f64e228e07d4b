import type { Lang } from '../i18n/lang.ts';
import { splitRuns, type Run } from '../i18n/words.ts';
import { toWords } from './plain-text.ts';
import type { Report } from './report.ts';
import { parseText } from './text.ts';

/** A plain text field in runs for breaking into lines: amounts, dates and the words of `wholeWords` stay on one. */
export const toRuns = (report: Pick<Report, 'figures' | 'units'>, text: string, lang: Lang, wholeWords: RegExp | undefined): Run[] =>
  parseText(text).flatMap((part) => (part.kind === 'mention' ? [{ text: toWords(report, part.reference, lang), whole: true }] : splitRuns(part.text, wholeWords)));
