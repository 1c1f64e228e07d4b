import { formatAmount, toAmount } from '../i18n/amount.ts';
import { formatDate } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { toQuantity } from './figure.ts';
import type { Reference } from './reference.ts';
import type { Report } from './report.ts';
import { parseText } from './text.ts';

/** The words that a mention of a figure or date prints. */
export const toWords = (report: Pick<Report, 'figures' | 'units'>, reference: Reference, lang: Lang): string => {
  if (reference.kind === 'date') return formatDate(reference.value, lang);
  if (reference.kind !== 'figure') return '';
  const { value, unit, qualifier } = toQuantity(report, reference);
  return formatAmount(toAmount(value, unit, qualifier, lang, reference.form), lang);
};

/** A plain text field with its figures and dates put in, for titles, descriptions and everything else that holds no markup. */
export const toPlainText = (report: Pick<Report, 'figures' | 'units'>, text: string, lang: Lang): string =>
  parseText(text).map((part) => (part.kind === 'mention' ? toWords(report, part.reference, lang) : part.text)).join('');
