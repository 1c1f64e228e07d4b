import { parseArgs } from 'node:util';
import { isLang, type Lang } from '../i18n/lang.ts';

/** `yes`: releases without the question; `again`: the number of an edition that is built again from its tag. */
export interface ReleaseOptions { yes: boolean; again: number | undefined; lang: Lang }

const USAGE = 'Type: npm run release, with -- --yes to release without the question, -- --again 2 to build edition 2 again from its tag, and --lang th or --lang en for the language of what it says.';

/** Reads what was typed behind the command; throws a sentence for anything that it does not know. */
export const parseReleaseOptions = (args: string[]): ReleaseOptions => {
  try {
    const { values: { yes, again, lang } } = parseArgs({ args, options: { yes: { type: 'boolean', default: false }, again: { type: 'string' }, lang: { type: 'string', default: 'en' } } });
    if (!isLang(lang)) throw new Error(lang);
    if (again !== undefined && !/^[1-9]\d*$/.test(again)) throw new Error(again);
    return { yes, again: again === undefined ? undefined : Number(again), lang };
  } catch {
    throw new Error(`"${args.join(' ')}" is not known here. ${USAGE}`);
  }
};
