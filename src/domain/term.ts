import { LANGS } from '../i18n/lang.ts';
import { THAI_COMPOUNDS, toTermPattern } from '../i18n/words.ts';
import type { Report } from './report.ts';

/** Longer names must be free to break on a narrow screen. */
const LONGEST_WHOLE = 18;

/** A long name breaks between its words, and never within one. */
const toShortNames = (name: string): string[] => (name.length <= LONGEST_WHOLE ? [name] : name.split(' ').filter((part) => !part.includes('.')));

/** Finds the words that never break across lines: common compounds, glossary terms, names of people, short names of organisations, publishers. */
export const toWholeWords = (report: Pick<Report, 'glossary' | 'organisations' | 'sources'> & { people: Pick<Report['people'][number], 'name'>[] }): RegExp | undefined =>
  toTermPattern([...new Set([
    ...THAI_COMPOUNDS,
    ...report.glossary.flatMap((term) => LANGS.flatMap((lang) => [term[lang], ...term.aliases[lang]])),
    ...report.organisations.flatMap(({ name, short }) => LANGS.flatMap((lang) => [name[lang], ...(short ? [short[lang]] : [])])),
    ...report.people.flatMap(({ name }) => [name.en, ...toShortNames(name.th)]),
    ...report.sources.flatMap(({ publisher }) => LANGS.map((lang) => publisher[lang])),
  ])].filter((word) => word.length <= LONGEST_WHOLE && (/\s/.test(word) || /[\u0e00-\u0e7f]/.test(word))));
