import { LANGS } from '../i18n/lang.ts';
import type { Manuscript } from './manuscript.ts';

/** Every name the content has on its lists: of terms, people, organisations and publishers. */
export const listNames = (manuscript: Pick<Manuscript, 'glossary' | 'organisations' | 'people' | 'sources'>): string[] => [
  ...manuscript.glossary.flatMap(({ data }) => LANGS.flatMap((lang) => [data[lang], ...data.aliases[lang]])),
  ...manuscript.organisations.flatMap(({ data }) => LANGS.flatMap((lang) => [data.name[lang], ...(data.short ? [data.short[lang]] : [])])),
  ...manuscript.people.flatMap(({ data }) => LANGS.map((lang) => data.name[lang])),
  ...manuscript.sources.flatMap(({ data }) => LANGS.map((lang) => data.publisher[lang])),
];
