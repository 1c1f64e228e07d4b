import { isLang, type Lang } from '../i18n/lang.ts';

/** What was typed behind the command; what is missing is asked for. `yes`: the last question, too, is answered. */
export interface CorrectOptions { figure?: string; lang: Lang; old?: string; new?: string; 'reason-th'?: string; 'reason-en'?: string; yes: boolean; /** The day of the correction, where it is not today. */ date?: string }

const TEXTS = ['old', 'new', 'reason-th', 'reason-en', 'date'] as const;

const USAGE = 'Type: npm run correct -- <figure>, with --old, --new, --reason-th and --reason-en where you do not want to be asked, --date 2026-11-23 where the day is not today, --yes to write without a question, and --lang th or --lang en.';

/** Reads what was typed behind the command; throws a sentence for anything that it does not know. */
export const parseCorrectOptions = (words: string[]): CorrectOptions => {
  const options: CorrectOptions = { lang: 'en', yes: false };
  const rest = words.flatMap((word) => { const [, name, value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? []; return name === undefined || value === undefined ? [word] : [name, value]; });
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const name = TEXTS.find((each) => word === `--${each}`);
    if (word === '--yes') options.yes = true;
    else if (name || word === '--lang') {
      const value = rest.shift();
      if (value === undefined) throw new Error(`"${word}" wants something behind it. ${USAGE}`);
      if (name) options[name] = value;
      else if (isLang(value)) options.lang = value;
      else throw new Error(`"${value}" is no language of this site. Write --lang th or --lang en.`);
    } else if (word.startsWith('-') || options.figure !== undefined) throw new Error(`"${word}" is not known here. ${USAGE}`);
    else options.figure = word;
  }
  return options;
};
