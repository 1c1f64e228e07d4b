import type { Run } from '../domain/run.ts';
import { formatDate } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import type { Sheet } from '../charts/piece.ts';

/** Words on paper. `lang`: where they are not in the paper's language. `tone`: less than the rest, or red, which is kept for what is disputed, revised or withdrawn. */
export interface Ink extends Run { lang?: Lang; tone?: 'soft' | 'alarm' }

/** What a line is, which settles how it is set. */
export type Style = 'site' | 'who' | 'kicker' | 'title' | 'deck' | 'heading2' | 'heading3' | 'body' | 'phrase' | 'caption' | 'small' | 'case';

/** A row of a table. `lead`: it begins a group, and stands out. */
export interface Row { cells: Ink[][]; lead?: true }

export interface Picture { kind: 'picture'; sheet: Sheet; alt: string }

/** One thing after the other, from the top of the first page to the end of the last. */
export type Part =
  | { kind: 'text'; style: Style; inks: Ink[] }
  | { kind: 'list'; ordered: boolean; items: Part[][] }
  | { kind: 'quote'; parts: Part[] }
  /** `widths`: of the columns, to each other. */
  | { kind: 'table'; head: Ink[][]; rows: Row[]; widths: number[] }
  | Picture;

/** What a reader takes away on paper, in one language, before it is a file of Word or a PDF: both are rendered from this, and say the same. */
export interface Paper {
  lang: Lang;
  title: string;
  description: string;
  keywords: string[];
  /** The name of the site. */
  author: string;
  /** Days, ISO. */
  created: string;
  modified: string;
  /** Where it stands for good: at the foot of every page. */
  address: string;
  /** All of it is to stand on one page: margins and tables are small. */
  dense?: true;
  parts: Part[];
}

/** A line of words. */
export const toLine = (style: Style, inks: Ink[]): Part => ({ kind: 'text', style, inks });

/** Words of ours, alone. */
export const toInk = (text: string, tone?: Ink['tone']): Ink => ({ text, ...(tone && { tone }) });

/** One after the other, with something between. */
export const joinInks = (parts: Ink[][], between: string): Ink[] => parts.filter((inks) => inks.length > 0).flatMap((inks, index) => (index === 0 ? inks : [{ text: between }, ...inks]));

/** Red for what a reader must not miss, else less than the words around it. */
export const toTone = (alarming: boolean): NonNullable<Ink['tone']> => (alarming ? 'alarm' : 'soft');

/** What stands over every paper: whose it is, of which day, and that we are not Binance. */
export const toMasthead = ({ lang, site, edition, who }: { lang: Lang; site: string; edition: string; who: string }): Part[] =>
  [toLine('site', [{ text: site, strong: true }, toInk(` · ${translate(lang, 'footer.edition', { date: formatDate(edition, lang) })}`, 'soft')]), toLine('who', [toInk(who)])];
