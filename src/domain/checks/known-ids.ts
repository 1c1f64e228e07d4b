import { toIssue, type Issue } from '../issue.ts';
import { REGISTER, toIds } from '../known.ts';
import { toSoundBodies, type Manuscript, type Written } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeEach } from '../memoize.ts';
import { COLLECTION_OF, type FigureReference, type Reference } from '../reference.ts';
import type { Collection, Mention } from '../report.ts';
import { formatSuggestion } from '../suggestion.ts';
import type { FigureRecord } from '../../schema/figure.ts';
import { KINDS } from '../../schema/field-words.ts';
import { FILE_KINDS } from '../../schema/template.ts';

type Message = Issue['message'];

/** The command that begins the file; nothing stands behind it, so that it can be copied to the end of the line. */
const toBeginning = (collection: Collection, id: string): string => `npm run new -- ${KINDS.find((kind) => FILE_KINDS[kind].folder === collection) ?? ''} ${id}`;

const toUnknown = (collection: Collection, id: string, ids: Set<string>): Message => ({
  en: `There is no "${id}" in content/${collection}.${formatSuggestion(id, [...ids])} Correct the id, or add the file: ${toBeginning(collection, id)}`,
  th: `ไม่มี "${id}" ใน content/${collection}${formatSuggestion(id, [...ids], 'th')} ให้แก้รหัส หรือเพิ่มไฟล์ด้วยคำสั่ง ${toBeginning(collection, id)} --lang th`,
});

/** What is wrong with the row of evidence that a mention quotes; undefined where nothing is. `quote` puts a property as its file takes it. */
const explainRow = ({ id, source, row }: FigureReference, figure: FigureRecord | undefined, quote: (name: string) => string): Message | undefined => {
  const rows = (figure?.evidence ?? []).filter((candidate) => candidate.source === source);
  const own = `content/figures/${id}.yaml`;
  if (rows.length === 0) return { en: `"${id}" has no evidence from "${source ?? ''}". Add the row to ${own}, or name another source.`, th: `"${id}" ไม่มีหลักฐานจาก "${source ?? ''}" ให้เพิ่มแถวใน ${own} หรือใช้แหล่งอื่น` };
  const names = rows.flatMap((candidate) => (candidate.row === undefined ? [] : [candidate.row]));
  const matches = rows.filter((candidate) => candidate.row === row);
  if (matches.length !== 1) {
    const [name] = names;
    return name === undefined
      ? { en: `"${source ?? ''}" has one row without a name on "${id}". Leave out "row".`, th: `"${source ?? ''}" มีแถวเดียวที่ไม่มีชื่อใน "${id}" ให้ลบ "row" ออก` }
      : { en: `"${source ?? ''}" has the rows ${names.join(', ')} on "${id}". Write ${quote(name)} or another of them.`, th: `"${source ?? ''}" มีแถว ${names.join(', ')} ใน "${id}" ให้เขียน ${quote(name)} หรือชื่อแถวอื่นในนี้` };
  }
  return matches[0]?.printed?.value === undefined ? { en: `"${source ?? ''}" printed no number for "${id}". Name another source, or say it in words.`, th: `"${source ?? ''}" ไม่ได้ให้ตัวเลขของ "${id}" ให้ใช้แหล่งอื่น หรือเขียนเป็นถ้อยคำ` } : undefined;
};

type Judge = (reference: Reference, quote: (name: string) => string) => Message | undefined;

const toJudge = (manuscript: Pick<Manuscript, Collection | 'unreadable'>): Judge => {
  const ids = toIds(manuscript);
  const figures = new Map(manuscript.figures.map(({ id, data }) => [id, data]));
  const isMissing = (collection: Collection, id: string): boolean => !ids[collection].has(id) && !manuscript.unreadable.has(`${collection}/${id}`);
  // A file that cannot be read yet is there all the same.
  const listIds = (collection: Collection): Set<string> => new Set([...ids[collection], ...[...manuscript.unreadable].filter((key) => key.startsWith(`${collection}/`)).map((key) => key.slice(collection.length + 1))]);
  return (reference, quote) => {
    if (reference.kind === 'date') return undefined;
    const collection = COLLECTION_OF[reference.kind];
    if (isMissing(collection, reference.id)) return toUnknown(collection, reference.id, listIds(collection));
    if (reference.kind !== 'figure' || reference.source === undefined || manuscript.unreadable.has(`figures/${reference.id}`)) return undefined;
    if (isMissing('sources', reference.source)) return toUnknown('sources', reference.source, listIds('sources'));
    return explainRow(reference, figures.get(reference.id), quote);
  };
};

/** Judges what stands on the register. A story comes and goes with its folder: it is asked for each time. */
const toIsSure = ofParts([...REGISTER, 'unreadable'], (register): ((reference: Reference) => boolean) => {
  const judge = toJudge({ ...register, stories: [] });
  return (reference) => reference.kind !== 'story' && judge(reference, String) === undefined;
});

/** A mention, and the body that it stands in. */
interface Unsure { mention: Mention; body: Written['blocks'] }

const listUnsure = memoizeEach(({ mentions, blocks: body }: Written, isSure: ReturnType<typeof toIsSure>): Unsure[] =>
  mentions.filter(({ reference }) => !isSure(reference)).map((mention) => ({ mention, body })));

/** Every id that is mentioned belongs to a file, and every row of evidence that is quoted exists and has a number. */
export const knownIds = (manuscript: Manuscript): Issue[] => {
  const [isSure, judge, bodies] = [toIsSure(manuscript), toJudge(manuscript), toSoundBodies(manuscript)];
  return listUnsure(manuscript.written, isSure).flatMap(({ mention, body }) => {
    const message = judge(mention.reference, (name) => (body && bodies.has(body) ? `row="${name}"` : `row=${name}`));
    return message === undefined ? [] : [toIssue(mention, 'unknown-id', message)];
  });
};
