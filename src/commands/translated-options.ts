import { isLang, type Lang } from '../i18n/lang.ts';

/** `stamp`: the blocks to confirm without being asked; undefined where each is asked for. */
export interface TranslatedOptions { slug: string; lang: Lang; stamp: 'all' | string[] | undefined }

const USAGE = 'Type: npm run translated -- <story>, then --all or --block <id> to confirm without being asked, and --lang th for Thai.';

/** Reads what was typed behind the command; throws a sentence for anything that it does not know. */
export const parseTranslatedOptions = (words: string[]): TranslatedOptions => {
  const rest = words.flatMap((word) => { const [, flag, value] = /^(--(?:lang|block))=(.*)$/.exec(word) ?? []; return flag === undefined ? [word] : [flag, value ?? '']; });
  const options: TranslatedOptions = { slug: '', lang: 'en', stamp: undefined };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--all') options.stamp = 'all';
    else if (word === '--block') {
      const id = rest.shift();
      if (!id || id.startsWith('--')) throw new Error(`Which block? ${USAGE}`);
      if (options.stamp !== 'all') options.stamp = [...(options.stamp ?? []), id];
    } else if (word === '--lang') {
      const lang = rest.shift();
      if (!isLang(lang)) throw new Error(`"${lang ?? ''}" is no language of this site. Write --lang th or --lang en.`);
      options.lang = lang;
    } else if (word.startsWith('-') || options.slug) throw new Error(`"${word}" is not known here. ${USAGE}`);
    else options.slug = word;
  }
  if (!options.slug) throw new Error(`Which story? ${USAGE}`);
  return options;
};
