import { createHash } from 'node:crypto';
import { toIssue, type Issue } from '../domain/issue.ts';
import { formatEntry, replaceEntries, toDay, type Lock } from '../domain/lock.ts';
import { closingSchema, entrySchema, openingSchema, type Entry } from '../schema/lock.ts';
import type { Localized } from '../schema/text.ts';

export const LOCK = 'figures.lock';

/** What a lock's text tells: what stands published, each edition's number and hash, and the first thing wrong with it. */
export interface LockText { lock: Lock | undefined; editions: { number: number; hash: string }[]; issues: Issue[] }

const RESTORE: Localized = {
  en: `Nobody edits this file: "npm run release" writes it. Restore it as it was committed: git checkout HEAD -- ${LOCK}`,
  th: `ไฟล์นี้ไม่ต้องแก้เอง เพราะคำสั่ง "npm run release" เป็นผู้เขียน กู้คืนตามที่คอมมิตไว้ด้วยคำสั่ง git checkout HEAD -- ${LOCK}`,
};

export const toLockIssue = (line: number, en: string, th: string, mend: Localized = RESTORE): Issue =>
  toIssue({ file: LOCK, line, column: 1 }, 'lock', { en: `${en} ${mend.en}`, th: `${th} ${mend.th}` });

/** Text with a mistake in it is not read on: the first fault is thrown, and travels as the cause. */
const refuse = (line: number, en: string, th: string): never => { throw new Error(en, { cause: toLockIssue(line, en, th) }); };

const parseLine = (text: string): unknown => {
  try { return JSON.parse(text) as unknown; } catch { return undefined; }
};

/** The hash of an edition over its lines, each with its line feed. */
export const hashLines = (lines: string[]): string => createHash('sha256').update(lines.map((line) => `${line}\n`).join('')).digest('hex');

/** The lines of an edition that publishes `news` after `last`. */
export const renderEdition = (last: Lock | undefined, time: string, news: Entry[]): string => {
  const lines = [JSON.stringify({ edition: (last?.edition ?? 0) + 1, time, previous: last?.hash ?? '' }), ...news.map(formatEntry)];
  return [...lines, JSON.stringify({ hash: hashLines(lines) }), ''].join('\n');
};

const readEntry = (text: string, line: number): Entry => {
  const result = entrySchema.safeParse(parseLine(text));
  if (!result.success || formatEntry(result.data) !== text) return refuse(line, 'This line is not as it was written.', 'บรรทัดนี้ไม่เหมือนที่ระบบเขียนไว้');
  return result.data;
};

const readOpening = (text: string, line: number, last: Lock | undefined): Pick<Lock, 'edition' | 'time'> => {
  const { data } = openingSchema.safeParse(parseLine(text));
  if (!data) return refuse(line, 'An edition should begin here and does not.', 'ตรงนี้ควรเป็นจุดเริ่มของฉบับ แต่ไม่ใช่');
  const expected = (last?.edition ?? 0) + 1;
  if (data.edition !== expected) return refuse(line, `Edition ${expected} should stand here, and edition ${data.edition} does.`, `ตรงนี้ควรเป็นฉบับที่ ${expected} แต่กลับเป็นฉบับที่ ${data.edition}`);
  if (data.previous !== (last?.hash ?? '')) return refuse(line, `Edition ${data.edition} does not follow the edition that stands before it.`, `ฉบับที่ ${data.edition} ไม่ได้ต่อจากฉบับที่อยู่ก่อนหน้า`);
  return data;
};

const isConflict = (text: string): boolean => /^(<{7}|\|{7}|={7}|>{7})/.test(text);

const readEditions = (lines: string[]): Pick<LockText, 'lock' | 'editions'> => {
  const editions: LockText['editions'] = [];
  let lock: Lock | undefined;
  let at = 0;
  while (at < lines.length) {
    const from = at;
    const { edition, time } = readOpening(lines[at] ?? '', at + 1, lock);
    const news: Entry[] = [];
    for (at += 1; at < lines.length && !lines[at]?.startsWith('{"hash":'); at += 1) news.push(readEntry(lines[at] ?? '', at + 1));
    const { data } = closingSchema.safeParse(parseLine(lines[at] ?? ''));
    if (!data) return refuse(Math.min(at + 1, lines.length), `The end of edition ${edition} is missing.`, `ส่วนท้ายของฉบับที่ ${edition} หายไป`);
    const hash = hashLines(lines.slice(from, at));
    if (hash !== data.hash) return refuse(from + 1, `Edition ${edition} (lines ${from + 1} to ${at + 1}) is not as it was written.`, `ฉบับที่ ${edition} (บรรทัดที่ ${from + 1} ถึง ${at + 1}) ไม่เหมือนที่ระบบเขียนไว้`);
    editions.push({ number: edition, hash });
    lock = { edition, time, day: toDay(time), hash, entries: replaceEntries(lock?.entries ?? [], news) };
    at += 1;
  }
  return { lock, editions };
};

/** Reads a lock and holds it against its own hashes. Line ends may be those of any system. */
export const parseLock = (text: string): LockText => {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const isWhole = lines.length > 1 && lines.at(-1) === '';
  if (lines.at(-1) === '') lines.pop();
  const conflict = lines.findIndex(isConflict);
  try {
    if (conflict !== -1) return refuse(conflict + 1, 'Two releases met here, and both cannot stand.', 'มีการออกฉบับสองครั้งชนกันตรงนี้ จะเก็บไว้ทั้งคู่ไม่ได้');
    const read = readEditions(lines);
    if (!isWhole) return refuse(Math.max(lines.length, 1), 'The end of the file is missing.', 'ส่วนท้ายของไฟล์หายไป');
    return { ...read, issues: [] };
  } catch (error) {
    if (!(error instanceof Error) || !error.cause) throw error;
    return { lock: undefined, editions: [], issues: [error.cause as Issue] };
  }
};
