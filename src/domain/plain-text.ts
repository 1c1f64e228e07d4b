import { formatAmount, toAmount } from '../i18n/amount.ts';
import { formatDate, type DateForm } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { toQuantity } from './figure.ts';
import { findFirsts } from './first-mention.ts';
import type { Reference } from './reference.ts';
import type { Report } from './report.ts';
import { parseText } from './text.ts';

/** The words that a mention of a figure or date prints. `form`: that of a date, `full` where its year is mentioned first. */
export const toWords = (report: Pick<Report, 'figures' | 'units'>, reference: Reference, lang: Lang, form: DateForm = 'short'): string => {
  if (reference.kind === 'date') return formatDate(reference.value, lang, form);
  if (reference.kind !== 'figure') return '';
  const { value, unit, qualifier } = toQuantity(report, reference);
  return formatAmount(toAmount(value, unit, qualifier, lang, reference.form), lang);
};

/**
 * A plain text field with its figures and dates put in, for titles, descriptions and everything else that holds no markup. It is read by
 * itself, so its years are told in full at first mention; `short`: beside other words that tell them.
 */
export const toPlainText = (report: Pick<Report, 'figures' | 'units'>, text: string, lang: Lang, form: DateForm = 'full'): string => {
  const parts = parseText(text);
  const firsts = findFirsts(parts.flatMap((part) => (part.kind === 'mention' ? [part.reference] : [])));
  return parts.map((part) => (part.kind === 'mention' ? toWords(report, part.reference, lang, firsts.has(part.reference) ? form : 'short') : part.text)).join('');
};
