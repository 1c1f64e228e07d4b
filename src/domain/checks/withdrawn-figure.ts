import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** Files that may speak of a withdrawn figure: those that are withdrawn themselves, and drafts, which nobody reads. */
const listSilent = ({ stories, figures, charts }: Manuscript): Set<string> => new Set([
  ...stories.flatMap(({ files }) => Object.values(files).filter(({ frontMatter }) => frontMatter.status !== 'published').map(({ file }) => file)),
  ...[...figures, ...charts].filter(({ data }) => data.withdrawn).map(({ file }) => file),
]);

/** A number or chart that we no longer stand behind stands in nothing that we do stand behind. */
export const withdrawnFigure = (manuscript: Manuscript): Issue[] => {
  const isWithdrawn = (records: { id: string; data: { withdrawn?: unknown } }[], id: string): boolean => records.some((record) => record.id === id && record.data.withdrawn !== undefined);
  const silent = listSilent(manuscript);
  return manuscript.mentions.filter(({ file }) => !silent.has(file)).flatMap((mention): Issue[] => {
    const { reference } = mention;
    if (reference.kind === 'figure' && isWithdrawn(manuscript.figures, reference.id)) {
      return [toIssue(mention, 'withdrawn-figure', {
        th: `ตัวเลข "${reference.id}" ถูกถอนแล้ว เอาออกจากที่นี่ หรือถอนไฟล์นี้ด้วย`,
        en: `Figure "${reference.id}" is withdrawn. Take it out here, or withdraw this file too.`,
      })];
    }
    return reference.kind !== 'chart' || !isWithdrawn(manuscript.charts, reference.id) ? [] : [toIssue(mention, 'withdrawn-figure', {
      th: `แผนภูมิ "${reference.id}" ถูกถอนแล้ว เอาออกจากที่นี่ หรือถอนไฟล์นี้ด้วย`,
      en: `Chart "${reference.id}" is withdrawn. Take it out here, or withdraw this file too.`,
    })];
  });
};
