import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** Files that may speak of a withdrawn figure: those that are withdrawn themselves, and drafts, which nobody reads. */
const listSilent = ({ stories, figures, charts }: Manuscript): Set<string> => new Set([
  ...stories.flatMap(({ files }) => Object.values(files).filter(({ frontMatter }) => frontMatter.status !== 'published').map(({ file }) => file)),
  ...[...figures, ...charts].filter(({ data }) => data.withdrawn).map(({ file }) => file),
]);

/** A number that we no longer stand behind stands in no story, chart or formula that we do stand behind. */
export const withdrawnFigure = (manuscript: Manuscript): Issue[] => {
  const withdrawn = new Set(manuscript.figures.filter(({ data }) => data.withdrawn).map(({ id }) => id));
  if (withdrawn.size === 0) return [];
  const silent = listSilent(manuscript);
  return manuscript.mentions
    .filter(({ reference, file }) => reference.kind === 'figure' && withdrawn.has(reference.id) && !silent.has(file))
    .map((mention) => toIssue(mention, 'withdrawn-figure', {
      th: `ตัวเลข "${mention.reference.kind === 'figure' ? mention.reference.id : ''}" ถูกถอนแล้ว เอาออกจากที่นี่ หรือถอนไฟล์นี้ด้วย`,
      en: `Figure "${mention.reference.kind === 'figure' ? mention.reference.id : ''}" is withdrawn. Take it out here, or withdraw this file too.`,
    }));
};
