import { toIssue, type Issue } from '../issue.ts';
import { toIsRegistered } from '../known.ts';
import { listCharts, listFigures } from '../lock.ts';
import type { Manuscript, Written } from '../manuscript.ts';
import { memoizeAll, memoizeEach } from '../memoize.ts';
import { COLLECTION_OF } from '../reference.ts';
import type { Collection } from '../report.ts';
import { listSayable, type Sayable } from '../said.ts';

const NOUNS: Record<Exclude<Collection, 'stories'>, { en: string; th: string; mend: string; mendThai: string }> = {
  figures: { en: 'No story, chart, formula or front page uses this figure.', th: 'ยังไม่มีข่าว แผนภูมิ สูตร หรือหน้าแรกใช้ตัวเลขนี้', mend: 'Mention it', mendThai: 'ใส่ตัวเลขนี้ในที่ที่ต้องใช้' },
  charts: { en: 'No story and no front page shows this chart.', th: 'ยังไม่มีข่าวหรือหน้าแรกใช้แผนภูมินี้', mend: 'Show it', mendThai: 'ใส่แผนภูมินี้ในข่าว' },
  sources: { en: 'No figure and no story cites this source.', th: 'ยังไม่มีตัวเลขหรือข่าวใดอ้างแหล่งข้อมูลนี้', mend: 'Cite it', mendThai: 'อ้างแหล่งนี้ในที่ที่ต้องใช้' },
  people: { en: 'No story names this person.', th: 'ยังไม่มีข่าวใดเอ่ยถึงบุคคลนี้', mend: 'Name the person', mendThai: 'เอ่ยชื่อในข่าว' },
  organisations: { en: 'No text names this organisation.', th: 'ยังไม่มีข้อความใดเอ่ยถึงหน่วยงานนี้', mend: 'Name it', mendThai: 'เอ่ยชื่อในข่าว' },
  glossary: { en: 'No text uses this term.', th: 'ยังไม่มีข้อความใดใช้คำศัพท์นี้', mend: 'Use it', mendThai: 'ใช้คำนี้ในข่าว' },
  units: { en: 'No figure counts in this unit.', th: 'ยังไม่มีตัวเลขใดใช้หน่วยนี้', mend: 'Use it', mendThai: 'ใช้หน่วยนี้กับตัวเลข' },
};

/** What is mentioned by its id, outside the thing's own file. */
const listMentioned = memoizeEach(({ mentions }: Written): string[] => [...new Set(
  mentions.flatMap(({ file, reference }) => {
    if (reference.kind === 'date') return [];
    const key = `${COLLECTION_OF[reference.kind]}/${reference.id}`;
    const cited = reference.kind === 'figure' && reference.source !== undefined ? [`sources/${reference.source}`] : [];
    return file === `content/${key}.yaml` ? cited : [key, ...cited];
  }))]);

/** Names and terms are also used where they stand in plain words. */
const isSaidIn = memoizeAll(({ file: own, isIn }: Sayable, { texts }: Written): boolean => texts.some(({ file, text }) => file !== own && isIn(text)));

const isSaid = ({ written }: Manuscript, sayable: Sayable): boolean => written.some((part) => isSaidIn(sayable, part));

/** The collections of which a mention names what is not there. */
const listMisspelt = memoizeEach(({ mentions }: Written, isRegistered: ReturnType<typeof toIsRegistered>): Collection[] =>
  mentions.flatMap(({ reference }) => (reference.kind === 'date' || isRegistered(reference) ? [] : [COLLECTION_OF[reference.kind]])));

/** Figures and charts that an edition has published keep their pages, and so do those that are withdrawn. */
const listKept = ({ lock, figures, charts }: Manuscript): Set<string> => new Set([
  ...(lock ? [...listFigures(lock).map(({ figure }) => `figures/${figure}`), ...listCharts(lock).map(({ chart }) => `charts/${chart}`)] : []),
  ...figures.filter(({ data }) => data.withdrawn).map(({ id }) => `figures/${id}`),
  ...charts.filter(({ data }) => data.withdrawn).map(({ id }) => `charts/${id}`),
]);

/** Nothing stands on record that no reader is shown. Waits while a file cannot be read, for it may be the one that uses it. */
export const orphans = (manuscript: Manuscript): Issue[] => {
  if (manuscript.unreadable.size > 0 || !manuscript.settings || manuscript.stories.some(({ found, files }) => found.some((lang) => !files[lang]))) return [];
  const { written } = manuscript;
  const [mentioned, kept, isRegistered] = [new Set(listMentioned(written)), listKept(manuscript), toIsRegistered(manuscript)];
  for (const sayable of listSayable(manuscript)) if (!mentioned.has(sayable.key) && isSaid(manuscript, sayable)) mentioned.add(sayable.key);
  // An id that is misspelt leaves the thing that was meant without a mention: one fault, not two.
  const misspelt = new Set(listMisspelt(written, isRegistered));
  const isUnused = (collection: Exclude<Collection, 'stories'>) => ({ id }: { id: string }): boolean => !mentioned.has(`${collection}/${id}`) && !kept.has(`${collection}/${id}`) && !misspelt.has(collection);
  const unused = (['figures', 'charts', 'sources', 'people', 'units', 'organisations', 'glossary'] as const).flatMap((collection) => [...manuscript[collection]].filter(isUnused(collection)).map((record) => ({ collection, record })));
  return unused.map(({ collection, record: { file } }) => {
    const { en, th, mend, mendThai } = NOUNS[collection];
    return toIssue({ file, line: 1, column: 1 }, 'orphan', { en: `${en} ${mend}, or remove the file.`, th: `${th} ให้${mendThai} หรือลบไฟล์นี้` });
  });
};
