import type { AmountForm } from '../i18n/amount.ts';
import type { Collection } from './report.ts';

/** The number that a figure mention prints: the register's own, or what `source` (and `row`) printed. */
export interface FigureReference { kind: 'figure'; id: string; form: AmountForm; source?: string; row?: string }
export interface DateReference { kind: 'date'; value: string }
/** A thing named by its id. */
export interface NamedReference { kind: 'chart' | 'source' | 'term' | 'person' | 'unit' | 'organisation' | 'story'; id: string }
export type Reference = FigureReference | DateReference | NamedReference;

export const COLLECTION_OF = {
  figure: 'figures', chart: 'charts', source: 'sources', term: 'glossary', person: 'people', unit: 'units', organisation: 'organisations', story: 'stories',
} as const satisfies Record<Exclude<Reference['kind'], 'date'>, Collection>;

/** One line that is equal for two mentions of the same thing, whatever its form: the two languages may need different forms. */
export const toKey = (reference: Reference): string =>
  reference.kind === 'date' ? `date ${reference.value}`
  : reference.kind === 'figure' ? ['figure', reference.id, reference.source, reference.row].filter(Boolean).join(' ')
  : `${reference.kind} ${reference.id}`;

const attributes = (pairs: Record<string, string | undefined>): string =>
  Object.entries(pairs).map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`)).join('');

/** The mention as an author types it in MDX. */
export const formatTag = (reference: Reference): string =>
  reference.kind === 'date' ? `<Date value="${reference.value}" />`
  : reference.kind === 'figure' ? `<Figure${attributes({ id: reference.id, source: reference.source, row: reference.row })} />`
  : `<${reference.kind.replace(/^./, (letter) => letter.toUpperCase())} id="${reference.id}" />`;
