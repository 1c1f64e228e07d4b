import { dateSchema } from '../schema/date.ts';
import { idSchema } from '../schema/text.ts';
import type { AmountForm } from '../i18n/amount.ts';
import type { Reference } from './reference.ts';

/** A plain text field in its parts: words, and the figures and dates that stand in braces. */
export type TextPart = { kind: 'words'; text: string; offset: number } | { kind: 'mention'; reference: Reference; offset: number } | { kind: 'fault'; text: string; offset: number };

const PLACEHOLDER = /\{[^{}]*\}|[{}]/g;
const FORMS: AmountForm[] = ['full', 'number', 'size'];

const parseFigure = (id: string, words: string[]): Reference | undefined => {
  const pairs = new Map(words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
  const form = FORMS.find((name) => name === (pairs.get('form') ?? 'full'));
  const [source, row] = [pairs.get('source'), pairs.get('row')];
  const known = [...pairs.keys()].every((name) => ['form', 'source', 'row'].includes(name)) && pairs.size === words.length;
  if (!known || !form || ![id, source ?? id, row ?? id].every((name) => idSchema.safeParse(name).success) || (row && !source)) return undefined;
  return { kind: 'figure', id, form, ...(source !== undefined && { source }), ...(row !== undefined && { row }) };
};

const parsePlaceholder = (text: string): Reference | undefined => {
  const [head = '', ...words] = text.slice(1, -1).trim().split(/\s+/);
  const [kind, name = ''] = [head.slice(0, head.indexOf(':')), head.slice(head.indexOf(':') + 1)];
  if (kind === 'date') return dateSchema.safeParse(name).success && words.length === 0 ? { kind: 'date', value: name } : undefined;
  return kind === 'figure' ? parseFigure(name, words) : undefined;
};

/** Cuts a text at its placeholders: `{figure:id}`, with `form=`, `source=`, `row=` after a space, and `{date:2023-09-18}`. Offsets count from 0. */
export const parseText = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  const addWords = (to: number): void => { if (to > end) parts.push({ kind: 'words', text: text.slice(end, to), offset: end }); };
  for (const { 0: found, index } of text.matchAll(PLACEHOLDER)) {
    addWords(index);
    const reference = parsePlaceholder(found);
    parts.push(reference ? { kind: 'mention', reference, offset: index } : { kind: 'fault', text: found, offset: index });
    end = index + found.length;
  }
  addWords(text.length);
  return parts;
};
