import type { AmountForm } from '../i18n/amount.ts';
import type { Localized } from '../schema/text.ts';
import type { Collection } from './report.ts';

/** The number that a figure mention prints: the register's own, or what `source` (and `row`) printed. */
export interface FigureReference { kind: 'figure'; id: string; form: AmountForm; source?: string; row?: string }
export interface DateReference { kind: 'date'; value: string }
/** A thing named by its id: a source with the place in it, and the words quoted from it; a term with the words it is given; a person with role and organisation. */
export interface NamedReference {
  kind: 'chart' | 'source' | 'term' | 'person' | 'unit' | 'organisation' | 'story';
  id: string;
  locator?: string;
  quote?: Localized;
  text?: string;
  full?: true;
}
export type Reference = FigureReference | DateReference | NamedReference;

export const COLLECTION_OF = {
  figure: 'figures', chart: 'charts', source: 'sources', term: 'glossary', person: 'people', unit: 'units', organisation: 'organisations', story: 'stories',
} as const satisfies Record<Exclude<Reference['kind'], 'date'>, Collection>;

/** One line that is equal for two mentions of the same thing, whatever its form: the two languages may need different forms. */
export const toKey = (reference: Reference): string =>
  reference.kind === 'date' ? `date ${reference.value}`
  : reference.kind === 'figure' ? ['figure', reference.id, reference.source, reference.row].filter(Boolean).join(' ')
  : [reference.kind, reference.id, reference.locator].filter(Boolean).join(' ');

const attributes = (pairs: Record<string, string | undefined>): string =>
  Object.entries(pairs).map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`)).join('');

/** The mention as an author types it in MDX. */
export const formatTag = (reference: Reference): string =>
  reference.kind === 'date' ? `<Date value="${reference.value}" />`
  : reference.kind === 'figure' ? `<Figure${attributes({ id: reference.id, form: reference.form === 'size' ? 'size' : undefined, source: reference.source, row: reference.row })} />`
  : reference.quote ? `<Quote${attributes({ th: reference.quote.th, en: reference.quote.en, source: reference.id, locator: reference.locator })} />`
  : `<${reference.kind.replace(/^./, (letter) => letter.toUpperCase())}${attributes({ id: reference.id, locator: reference.locator })} />`;

/** The mention as an author types it in a plain text field. */
export const formatPlaceholder = (reference: Reference): string => {
  if (reference.kind === 'date') return `{date:${reference.value}}`;
  if (reference.kind !== 'figure') return formatTag(reference);
  const { id, form, source, row } = reference;
  return `{${[`figure:${id}`, form !== 'full' && `form=${form}`, source && `source=${source}`, row && `row=${row}`].filter(Boolean).join(' ')}}`;
};
