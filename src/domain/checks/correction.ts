import { formatCorrection, isBlankIn } from '../correction-text.ts';
import { listChanges, toComparable, type Change } from '../figure-change.ts';
import { listOperands } from '../formula.ts';
import { toIssue, type Issue } from '../issue.ts';
import { listFigures, type Lock } from '../lock.ts';
import type { Path, RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { toFigurePublisher } from '../published.ts';
import type { Correction, FigureRecord } from '../../schema/figure.ts';
import type { PublishedFigure } from '../../schema/lock.ts';

type Record = RecordFile<FigureRecord>;
/** A correction that no edition has published yet, with its place in the list. */
interface Fresh { correction: Correction; index: number }

const fault = ({ placeOf }: Record, path: Path, en: string, th: string): Issue => toIssue(placeOf(path), 'correction', { th, en });

const fits = (change: Change, { correction }: Fresh): boolean =>
  correction.field === change.field && toComparable(correction.old) === toComparable(change.old) && toComparable(correction.new) === toComparable(change.new);

/** What an edition has published of the corrections stands as it was. */
const judgePublished = (record: Record, { corrections }: PublishedFigure, { edition }: Lock): Issue[] => {
  const index = corrections.findIndex((correction, at) => JSON.stringify(correction) !== JSON.stringify(record.data.corrections[at]));
  const lost = corrections[index];
  if (!lost) return [];
  const block = formatCorrection(lost);
  return [fault(record, index < record.data.corrections.length ? ['corrections', index] : ['corrections'],
    `A correction that edition ${edition} published was edited, moved or removed. Put it back as number ${index + 1} under "corrections:": ${block}`,
    `การแก้ไขที่ฉบับที่ ${edition} เผยแพร่ไปแล้วถูกแก้ ย้าย หรือลบ ใส่กลับตามเดิมเป็นรายการที่ ${index + 1} ใต้ "corrections:" ดังนี้ ${block}`)];
};

const judgeFresh = (record: Record, { correction, index }: Fresh, { edition, day }: Lock): Issue[] => [
  ...(correction.date < day ? [fault(record, ['corrections', index, 'date'],
    `This correction is dated ${correction.date}, but edition ${edition}, which it corrects, is of ${day}. Write the day of the change: ${day} or later.`,
    `การแก้ไขนี้ลงวันที่ ${correction.date} แต่ฉบับที่ ${edition} ซึ่งเป็นฉบับที่ถูกแก้ เผยแพร่วันที่ ${day} ใส่วันที่แก้จริง คือ ${day} หรือหลังจากนั้น`)] : []),
  ...(isBlankIn(correction.reason) ? [fault(record, ['corrections', index, 'reason'],
    'The correction does not say why. Write the reason in both languages.', 'การแก้ไขนี้ยังไม่บอกเหตุผล เขียนเหตุผลทั้งภาษาไทยและภาษาอังกฤษ')] : []),
];

const judgeUntold = (record: Record, change: Change, fresh: Fresh | undefined, { edition, day }: Lock): Issue => {
  if (fresh) {
    const quoted = `old: '${change.old.replaceAll("'", "''")}', new: '${change.new.replaceAll("'", "''")}'`;
    return fault(record, ['corrections', fresh.index],
      `This correction of "${change.field}" does not say what changed since edition ${edition}. Write: ${quoted}`,
      `การแก้ไขช่อง "${change.field}" นี้ไม่ตรงกับสิ่งที่เปลี่ยนไปจากฉบับที่ ${edition} แก้เป็น ${quoted}`);
  }
  const block = formatCorrection({ ...change, date: record.data.asOf > day ? record.data.asOf : day });
  return fault(record, change.path,
    `"${change.field}" was ${change.old} in edition ${edition} and is ${change.new} now. Put it back, or add under "corrections:", with the reason: ${block}`,
    `"${change.field}" ในฉบับที่ ${edition} คือ ${change.old} แต่ตอนนี้เป็น ${change.new} แก้กลับตามเดิม หรือเพิ่มใต้ "corrections:" พร้อมเหตุผล ดังนี้ ${block}`);
};

/** A correction for each change, in their order: one that fits, else one of the same field that was meant for it. */
const pair = (changes: Change[], fresh: Fresh[]): { told: Map<Change, Fresh>; meant: Map<Change, Fresh>; idle: Fresh[] } => {
  const left = [...fresh];
  const take = (accepts: (one: Fresh) => boolean): Fresh | undefined => {
    const at = left.findIndex(accepts);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const match = (open: Change[], accepts: (change: Change, one: Fresh) => boolean): Map<Change, Fresh> =>
    new Map(open.flatMap((change) => { const found = take((one) => accepts(change, one)); return found ? [[change, found] as const] : []; }));
  const told = match(changes, fits);
  const meant = match(changes.filter((change) => !told.has(change)), (change, { correction }) => correction.field === change.field);
  return { told, meant, idle: left };
};

const judgeChanges = (record: Record, changes: Change[], fresh: Fresh[], lock: Lock): Issue[] => {
  const { told, meant, idle } = pair(changes, fresh);
  return [
    ...[...told.values()].flatMap((one) => judgeFresh(record, one, lock)),
    ...changes.filter((change) => !told.has(change)).map((change) => judgeUntold(record, change, meant.get(change), lock)),
    ...idle.map(({ correction, index }) => fault(record, ['corrections', index],
      `"${correction.field}" has not changed since edition ${lock.edition}, so there is nothing to correct. Make the change, or remove this correction.`,
      `ช่อง "${correction.field}" ไม่ได้เปลี่ยนไปจากฉบับที่ ${lock.edition} จึงไม่มีอะไรให้แก้ไข แก้ช่องนั้น หรือลบการแก้ไขนี้ออก`)),
  ];
};

const isSameAmount = (a: PublishedFigure | undefined, b: PublishedFigure | undefined): boolean => a?.value === b?.value && a?.qualifier === b?.qualifier;

type Find = (id: string) => PublishedFigure | undefined;

const judge = (findBefore: Find, findNow: Find, record: Record, lock: Lock): Issue[] => {
  const [before, now] = [findBefore(record.id), findNow(record.id)];
  const { corrections, formula } = record.data;
  if (!before) {
    return corrections.length === 0 ? [] : [fault(record, ['corrections'],
      'No edition has published this figure yet, so there is nothing to correct. Remove "corrections".',
      'ยังไม่มีฉบับใดเผยแพร่ตัวเลขนี้ จึงไม่มีอะไรให้แก้ไข ลบช่อง "corrections" ออก')];
  }
  const spoilt = judgePublished(record, before, lock);
  if (spoilt.length > 0 || !now) return spoilt;
  const follows = (formula ? listOperands(formula) : []).some((id) => !isSameAmount(findBefore(id), findNow(id)));
  const fresh = corrections.map((correction, index) => ({ correction, index })).slice(before.corrections.length);
  return judgeChanges(record, listChanges(before, now, follows), fresh, lock);
};

/** Nothing of a figure differs from what the last edition published unless a correction in its record says what, when and why; and each correction is true. */
export const correction = ofParts(['figures', 'lock'], (manuscript): Issue[] => {
  const { lock } = manuscript;
  if (!lock) return [];
  const published = new Map(listFigures(lock).map((figure) => [figure.figure, figure]));
  const publish = toFigurePublisher(manuscript);
  return manuscript.figures.flatMap((record) => judge((id) => published.get(id), publish, record, lock));
});
