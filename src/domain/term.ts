import { THAI_COMPOUNDS, toTermPattern } from '../i18n/words.ts';
import { memoize } from './memoize.ts';
import { toForms } from './proper-name.ts';
import type { Report } from './report.ts';

/** English breaks between words alone, and a longer name may. */
const LONGEST_ENGLISH = 18;

/** Thai may break anywhere in a name; Latin between words and behind hyphens. */
const mayBreak = (name: string): boolean => /[\u0e00-\u0e7f\s-]/u.test(name);

type Named = Pick<Report, 'glossary' | 'organisations' | 'sources'> & { people: Pick<Report['people'][number], 'name'>[] };

/** An alias that holds the term itself is that and another word. */
const listThai = ({ glossary, organisations, people, sources }: Named): string[] => [
  ...glossary.flatMap(({ th, aliases }) => [th, ...aliases.th.filter((alias) => !alias.includes(th))]),
  ...organisations.flatMap(({ name, short }) => [...toForms(name.th), ...(short ? [short.th] : [])]),
  ...people.flatMap(({ name }) => toForms(name.th)),
  ...sources.map(({ publisher }) => publisher.th),
];

const listEnglish = ({ glossary, organisations, people, sources }: Named): string[] => [
  ...glossary.flatMap(({ en, aliases }) => [en, ...aliases.en]),
  ...organisations.flatMap(({ name, short }) => [name.en, ...(short ? [short.en] : [])]),
  ...people.map(({ name }) => name.en),
  ...sources.map(({ publisher }) => publisher.en),
];

/** Finds the words that never break across lines: common compounds, glossary terms, names of people and organisations, publishers; in English, the short ones. */
export const toWholeWords = memoize((named: Named): RegExp | undefined =>
  toTermPattern([...new Set([...THAI_COMPOUNDS, ...listThai(named), ...listEnglish(named).filter(({ length }) => length <= LONGEST_ENGLISH)])].filter(mayBreak)));
