import { LANGS } from '../i18n/lang.ts';
import type { Localized } from '../schema/text.ts';
import { toIssue, type Issue, type Place } from '../domain/issue.ts';
import { listFiles, type Manuscript, type Path, type RecordFile, type StoryFile } from '../domain/manuscript.ts';
import { memoizeEach } from '../domain/memoize.ts';

/** Fields that tell when something was done here: none of them is years ahead. */
const FIELDS: RegExp = /^(?:published|updated|asOf|accessed|caseStatusAsOf|(?:notes|corrections)\.\d+\.date|withdrawn\.date)$/;

const listDates = (value: unknown, path: Path = []): { path: Path; date: string }[] =>
  typeof value === 'string' ? (FIELDS.test(path.join('.')) && value !== 'unknown' && !value.startsWith('--') ? [{ path, date: value }] : [])
  : Array.isArray(value) ? value.flatMap((item, index) => listDates(item, [...path, index]))
  : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => listDates(item, [...path, key]))
  : [];

interface Dated { date: string; path: Path; placeOf(path: Path): Place }

/** The dates of files, whatever the day is. */
const listOwnDates = memoizeEach(({ data, placeOf }: RecordFile<object>): Dated[] => listDates(data).map((dated) => ({ ...dated, placeOf })));
const listStoryDates = memoizeEach(({ frontMatter, placeOf }: StoryFile): Dated[] => listDates(frontMatter).map((dated) => ({ ...dated, placeOf })));

const toLatest = (at: number): string => {
  const latest = new Date(at);
  latest.setUTCFullYear(latest.getUTCFullYear() + 1);
  return latest.toISOString().slice(0, 10);
};

const explain = (date: string, latest: string): Localized => ({
  th: `"${date}" อยู่ไกลในอนาคตเกินไป (หลัง ${latest}) ให้ตรวจปี แล้วใส่วันที่เกิดขึ้นจริง`,
  en: `"${date}" lies far ahead, after ${latest}. Check the year, and write the day on which it was done.`,
});

/** What was published, read or noted bears a day no later than a year after the edition. `at`: the edition's moment, in milliseconds. */
export const farDates = (manuscript: Manuscript, at: number): Issue[] => {
  const latest = toLatest(at);
  const { figures, charts, sources } = manuscript;
  return [...listOwnDates([...figures, ...charts, ...sources]), ...LANGS.flatMap((lang) => listStoryDates(listFiles(manuscript, lang)))]
    .filter(({ date }) => date > latest).map(({ date, path, placeOf }) => toIssue(placeOf(path), 'far-date', explain(date, latest)));
};
