import { isLang, type Lang } from '../i18n/lang.ts';

export interface CheckOptions { lang: Lang; fix: boolean }

const USAGE = 'Type: npm run check, with -- --fix to mend what can be mended, or -- --lang th or -- --lang en for the language of the messages.';

/** Reads what was typed behind the command; throws a sentence for anything that it does not know. */
export const parseCheckOptions = (words: string[]): CheckOptions => {
  const options: CheckOptions = { lang: 'en', fix: false };
  const rest = words.flatMap((word) => (word.startsWith('--lang=') ? ['--lang', word.slice('--lang='.length)] : [word]));
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--fix') options.fix = true;
    else if (word === '--lang') {
      const lang = rest.shift();
      if (!isLang(lang)) throw new Error(`"${lang ?? ''}" is no language of this site. Write --lang th or --lang en.`);
      options.lang = lang;
    } else throw new Error(`"${word}" is not known here. ${USAGE}`);
  }
  return options;
};
