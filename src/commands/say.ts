import type { Lang } from '../i18n/lang.ts';
import type { Localized } from '../schema/text.ts';

/** What a command says, in the language of the person at the desk: its words by their names, with these values in the braces of each. */
export const toSayer = <Word extends string>(words: Record<Word, Localized>, lang: Lang) => (word: Word, values: Record<string, string | number> = {}): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, () => String(value)), words[word][lang]);
