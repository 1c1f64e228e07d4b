import { LANGS, otherLang } from '../../i18n/lang.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** Every story stands in both languages. */
export const twins = (manuscript: Manuscript): Issue[] =>
  manuscript.stories.flatMap(({ folder, found }) =>
    LANGS.filter((lang) => !found.includes(lang)).map((lang) =>
      toIssue({ file: `${folder}/${lang}.mdx`, line: 1, column: 1 }, 'missing-twin',
        found.length === 0
          ? 'The folder has no story. Add th.mdx and en.mdx, or remove the folder.'
          : `The story is only in ${otherLang(lang)}.mdx. Write ${lang}.mdx beside it.`)));
