import { parseArgs } from 'node:util';
import type { Showing } from '../domain/compile.ts';
import { isLang, type Lang } from '../i18n/lang.ts';

/** `showing`: what is built; `lang`: the language of what the build says. */
export interface BuildOptions { showing: Showing; lang: Lang }

/** Reads what was typed behind the command; throws a sentence for anything that it does not know. */
export const parseBuildOptions = (words: string[]): BuildOptions => {
  try {
    const { values: { preview, lang } } = parseArgs({ args: words, options: { preview: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } } });
    if (!isLang(lang)) throw new Error(lang);
    return { showing: preview ? 'preview' : 'edition', lang };
  } catch {
    throw new Error(`"${words.join(' ')}" is not known here. Type: npm run build, with -- --preview to see what is under embargo, in a folder of its own, and -- --lang th or -- --lang en for the language of what it says.`);
  }
};
