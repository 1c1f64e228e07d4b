import type { Localized } from '../../schema/text.ts';
import { toIssue, type Issue } from '../issue.ts';
import { listCharts, listSources, listStories } from '../lock.ts';
import type { Manuscript, Path, RecordFile, Written } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeEach } from '../memoize.ts';
import type { Mention } from '../report.ts';

/** Files that may speak of a withdrawn figure: those that are withdrawn themselves, and drafts, which nobody reads. */
const listSilent = ({ stories, figures, charts }: Manuscript): Set<string> => new Set([
  ...stories.flatMap(({ files }) => Object.values(files).filter(({ frontMatter }) => frontMatter.status !== 'published').map(({ file }) => file)),
  ...[...figures, ...charts].filter(({ data }) => data.withdrawn).map(({ file }) => file),
]);

/** What an edition has published of dated notes stands as it was, whatever is withdrawn later. */
const listPublishedNotes = ({ lock, stories, charts, sources }: Manuscript): Set<string> => {
  if (!lock) return new Set();
  const toLines = (count: number, placeOf: RecordFile<unknown>['placeOf'], paths: Path[]): string[] =>
    Array.from({ length: count }, (_, index) => paths.map((path) => placeOf(['notes', index, 'text', ...path]))).flat().map(({ file, line }) => `${file}:${line}`);
  // Each list is read once: by the names of its things, how many notes of each stand published.
  const [inStories, inCharts, inSources] = [
    new Map(listStories(lock).map(({ story, notes }) => [story, notes.length])), new Map(listCharts(lock).map(({ chart, notes }) => [chart, notes.length])), new Map(listSources(lock).map(({ source, notes }) => [source, notes.length])),
  ];
  return new Set([
    ...stories.flatMap(({ slug, files }) => Object.values(files).flatMap(({ placeOf }) => toLines(inStories.get(slug) ?? 0, placeOf, [[]]))),
    ...charts.flatMap(({ id, placeOf }) => toLines(inCharts.get(id) ?? 0, placeOf, [['th'], ['en']])),
    ...sources.flatMap(({ id, placeOf }) => toLines(inSources.get(id) ?? 0, placeOf, [['th'], ['en']])),
  ]);
};

/** What else may be done, in the words that the file takes. */
const toOther = (file: string): Localized =>
  file.startsWith('content/stories/') ? { th: ' หรือถอนข่าวนี้ด้วย โดยเขียน "status: withdrawn" พร้อม "reason" ทั้งสองไฟล์', en: ', or withdraw the story too: "status: withdrawn" and a "reason" in both files' }
  : file === 'content/settings.yaml' ? { th: '', en: '' } : { th: ' หรือถอนไฟล์นี้ด้วยช่อง "withdrawn"', en: ', or withdraw this file too, with a "withdrawn" of its own' };

const NOUNS = { figure: { th: 'ตัวเลข', en: 'Figure' }, chart: { th: 'แผนภูมิ', en: 'Chart' } };

/** The figures and charts that are withdrawn. */
type Withdrawn = Record<keyof typeof NOUNS, Set<string>>;

const toWithdrawn = ofParts(['figures', 'charts'], ({ figures, charts }): Withdrawn => {
  const listIds = (records: { id: string; data: { withdrawn?: unknown } }[]): Set<string> => new Set(records.filter(({ data }) => data.withdrawn !== undefined).map(({ id }) => id));
  return { figure: listIds(figures), chart: listIds(charts) };
});

interface Naming { mention: Mention; kind: keyof typeof NOUNS; id: string }

const listNaming = memoizeEach(({ mentions }: Written, withdrawn: Withdrawn): Naming[] => mentions.flatMap((mention) => {
  const { reference } = mention;
  return (reference.kind === 'figure' || reference.kind === 'chart') && withdrawn[reference.kind].has(reference.id) ? [{ mention, kind: reference.kind, id: reference.id }] : [];
}));

/** A number or chart that we no longer stand behind stands in nothing that we do stand behind. */
export const withdrawnFigure = (manuscript: Manuscript): Issue[] => {
  const withdrawn = toWithdrawn(manuscript);
  const naming = listNaming(manuscript.written, withdrawn);
  if (naming.length === 0) return [];
  const [silent, told] = [listSilent(manuscript), listPublishedNotes(manuscript)];
  return naming.filter(({ mention: { file, line } }) => !silent.has(file) && !told.has(`${file}:${line}`)).map(({ mention, kind, id }) => toIssue(mention, 'withdrawn-figure', {
    th: `${NOUNS[kind].th} "${id}" ถูกถอนแล้ว เอาออกจากที่นี่${toOther(mention.file).th}`,
    en: `${NOUNS[kind].en} "${id}" is withdrawn. Take it out here${toOther(mention.file).en}.`,
  }));
};
