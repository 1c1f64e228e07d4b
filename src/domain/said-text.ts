import type { Lang } from '../i18n/lang.ts';
import { findRow } from './figure.ts';
import { toPlainText } from './plain-text.ts';
import { formatPlaceholder, type Reference } from './reference.ts';
import type { Report } from './report.ts';
import { parseText } from './text.ts';

type Register = Pick<Report, 'figures' | 'units'>;

const isKnown = ({ figures, units }: Register, reference: Reference): boolean => {
  if (reference.kind !== 'figure') return true;
  const figure = figures.find(({ id }) => id === reference.id);
  const printed = figure && reference.source !== undefined ? findRow(figure, reference.source, reference.row)?.printed : { unit: undefined, value: '' };
  return figure !== undefined && printed?.value !== undefined && units.some(({ id }) => id === (printed.unit ?? figure.unit));
};

/** A plain text field in words as far as it can be told: what it mentions and nobody knows stays as it is typed. */
export const sayText = (register: Register, text: string, lang: Lang): string =>
  parseText(text).map((part) => (part.kind !== 'mention' ? part.text : isKnown(register, part.reference) ? toPlainText(register, formatPlaceholder(part.reference), lang) : formatPlaceholder(part.reference))).join('');
