import { toTermPattern } from '../i18n/words.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Localized } from '../schema/text.ts';
import type { Manuscript } from './manuscript.ts';

/** A person, an organisation, or a term that is a name: what each language may call it. */
export interface ProperName { key: string; forms: Record<Lang, string[]> }

const THAI_TITLES = /^(?:นาย|นางสาว|นาง|ดร\.|(?:[ก-ฮ]\.){2,3})\s?/u;

/** A name, and its shorter forms: without a bracket and what follows it, without a place after a comma, without a title. */
export const toForms = (name: string): string[] =>
  [...new Set([name, name.replace(/\s*\(.*$/u, ''), name.replace(/,.*$/u, ''), name.replace(/\s*\(.*$|,.*$/gu, ''), name.replace(THAI_TITLES, '')])].filter((form) => form.length > 1);

const toName = (key: string, names: Localized[], aliases: Partial<Record<Lang, string[]>> = {}): ProperName =>
  ({ key, forms: Object.fromEntries(LANGS.map((lang) => [lang, [...names.flatMap((name) => toForms(name[lang])), ...(aliases[lang] ?? [])]])) as Record<Lang, string[]> });

/** A name begins with a capital or a digit; a common word ("digital assets") may be said in many ways, and is held together by <Term /> alone. */
const isProper = ({ forms }: ProperName): boolean => /^[\p{Lu}\p{N}]/u.test(forms.en[0] ?? '');

export const listProperNames = (manuscript: Pick<Manuscript, 'people' | 'organisations' | 'glossary'>): ProperName[] => [
  ...manuscript.people.map(({ id, data }) => toName(`person ${id}`, [data.name])),
  ...manuscript.organisations.map(({ id, data }) => toName(`organisation ${id}`, [data.name, ...(data.short ? [data.short] : [])])),
  ...manuscript.glossary.map(({ id, data }) => toName(`term ${id}`, [{ th: data.th, en: data.en }], data.aliases)),
].filter(isProper);

/** What a text names, by key, with the words and where they stand. */
export type FindNames = (text: string, lang: Lang) => Map<string, { words: string; offset: number }>;

/** Prepares one pattern a language for all texts; the longest name wins where one is part of another. */
export const toFindNames = (names: ProperName[]): FindNames => {
  const prepared = Object.fromEntries(LANGS.map((lang) => {
    const keys = new Map<string, string>();
    for (const { key, forms } of names) for (const form of forms[lang]) if (!keys.has(form)) keys.set(form, key);
    const listed = toTermPattern([...keys.keys()]);
    return [lang, { keys, pattern: listed && new RegExp(`(?<![A-Za-z0-9])${listed.source}(?![A-Za-z0-9])`, 'gu') }];
  })) as Record<Lang, { keys: Map<string, string>; pattern: RegExp | undefined }>;
  return (text, lang) => {
    const { keys, pattern } = prepared[lang];
    const found = new Map<string, { words: string; offset: number }>();
    for (const { 0: words, index } of pattern ? text.replaceAll('\n', ' ').matchAll(pattern) : []) {
      const key = keys.get(words);
      if (key !== undefined && !found.has(key)) found.set(key, { words, offset: index });
    }
    return found;
  };
};
