import { LANGS, otherLang } from '../../i18n/lang.ts';
import { isDraft } from '../draft.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** Every story stands in both languages, unless it is a draft. */
export const twins = (manuscript: Manuscript): Issue[] =>
  manuscript.stories.filter((story) => !isDraft(story)).flatMap(({ folder, found }) =>
    LANGS.filter((lang) => !found.includes(lang)).map((lang) =>
      toIssue({ file: `${folder}/${lang}.mdx`, line: 1, column: 1 }, 'missing-twin',
        found.length === 0
          ? { en: 'The folder has no story. Add th.mdx and en.mdx, or remove the folder.', th: 'โฟลเดอร์นี้ยังไม่มีข่าว ให้เพิ่ม th.mdx และ en.mdx หรือลบโฟลเดอร์' }
          : {
            en: `The story is only in ${otherLang(lang)}.mdx. Write ${lang}.mdx beside it.`,
            th: `ข่าวนี้มีเพียง ${otherLang(lang)}.mdx ให้เขียน ${lang}.mdx ไว้คู่กัน`,
          })));
