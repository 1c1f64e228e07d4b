import { LANGS } from '../i18n/lang.ts';
import { ofParts } from './manuscript-part.ts';

/** An organisation or term, and the words that say it: it is used where they stand in plain text, too. */
export interface Sayable { key: string; file: string; isIn(text: string): boolean }

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const toSayable = (key: string, file: string, forms: string[], [after, flags]: [string, string]): Sayable => {
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${forms.map(escapeRegExp).join('|')})${after}`, flags);
  return { key, file, isIn: (text) => pattern.test(text.replaceAll('\n', ' ')) };
};

/** A name is said as it is written, for "WHO" is not in "those who"; a term also with a capital, or with an ending. */
const [NAME, TERM] = [['(?![A-Za-z0-9])', 'u'], ['', 'iu']] as const satisfies [string, string][];

/** The organisations and terms of a manuscript, as texts say them. */
export const listSayable = ofParts(['organisations', 'glossary'], ({ organisations, glossary }): Sayable[] => [
  ...organisations.map(({ id, file, data: { name, short } }) => toSayable(`organisations/${id}`, file, LANGS.flatMap((lang) => [name[lang], ...(short ? [short[lang]] : [])]), NAME)),
  ...glossary.map(({ id, file, data }) => toSayable(`glossary/${id}`, file, LANGS.flatMap((lang) => [data[lang], ...data.aliases[lang]]), TERM)),
]);
