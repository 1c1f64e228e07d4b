import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../domain/issue.ts';
import type { Lock } from '../domain/lock.ts';
import type { Entry } from '../schema/lock.ts';
import { listCommitted, readCommitted, type CommittedEdition } from './committed-lock.ts';
import { markHistory } from './history-mark.ts';
import { LOCK, parseLock, renderEdition, toLockIssue, type LockText } from './lock-text.ts';
import { makeAnew } from './remember.ts';

const readText = (root: string): { text?: string; issues: Issue[] } => {
  const path = join(root, LOCK);
  if (!existsSync(path)) return { issues: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)), issues: [] };
  } catch {
    return { issues: [toLockIssue(1, 'The file cannot be read as UTF-8 text.', 'อ่านไฟล์นี้เป็นข้อความ UTF-8 ไม่ได้')] };
  }
};

/** The line that differs first from the last commit's, which tells where a hand has been; undefined where none does. */
const findEdited = (text: string, committed: string | undefined): number | undefined => {
  const [lines, before] = [text, committed ?? ''].map((one) => one.replaceAll('\r\n', '\n').split('\n').filter((line) => line !== ''));
  const index = before?.findIndex((line, at) => line !== lines?.[at]) ?? -1;
  return index === -1 ? undefined : Math.min(index, Math.max((lines?.length ?? 1) - 1, 0)) + 1;
};

const toLost = ({ number, commit }: CommittedEdition, line: number): Issue => toLockIssue(line,
  `Edition ${number} was committed (${commit}) and is not here as it was: what was published cannot be unsaid.`,
  `ฉบับที่ ${number} ซึ่งคอมมิตไว้แล้ว (${commit}) ไม่อยู่ในไฟล์นี้ตามเดิม สิ่งที่เผยแพร่ไปแล้วลบล้างไม่ได้`,
  { en: `Restore it: git checkout ${commit} -- ${LOCK}`, th: `กู้คืนด้วยคำสั่ง git checkout ${commit} -- ${LOCK}` });

/**
 * The first edition that history records and the lock has lost or has otherwise. Hashes alone cannot tell when the lock is written
 * anew from its first line: history can. A tag may stand on a later commit than the one that is checked out.
 */
const findLost = ({ editions }: Pick<LockText, 'editions'>, { head, tags }: ReturnType<typeof listCommitted>): CommittedEdition | undefined =>
  [...head, ...tags.filter(({ number }) => number <= editions.length)]
    .sort((a, b) => b.number - a.number)
    .findLast(({ hash }) => !editions.some((edition) => edition.hash === hash));

type Loaded = Pick<LockText, 'lock' | 'issues'>;

const judge = (root: string, { text, issues }: ReturnType<typeof readText>): Loaded => {
  if (issues.length > 0) return { lock: undefined, issues };
  const parsed: LockText = text === undefined ? { lock: undefined, editions: [], issues: [] } : parseLock(text);
  if (parsed.issues.length > 0) {
    const edited = findEdited(text ?? '', readCommitted(root));
    return { lock: undefined, issues: parsed.issues.map((issue) => ({ ...issue, line: edited ?? issue.line })) };
  }
  const lost = findLost(parsed, listCommitted(root));
  if (!lost) return parsed;
  return { lock: undefined, issues: [toLost(lost, text === undefined ? 1 : findEdited(text, readCommitted(root)) ?? 1)] };
};

/** Reads `figures.lock`, and holds it against itself and against what was committed. Where there is none and never was, nothing has been released. */
export const loadLock = (root: string, remember = makeAnew): Loaded => {
  const read = readText(root);
  return remember(LOCK, [JSON.stringify(read), markHistory(root) ?? {}], () => judge(root, read));
};

/** Adds an edition at the end of the lock, in one step: a reader or a power cut meets the old file or the new one. */
export const appendEdition = (root: string, last: Lock | undefined, time: string, news: Entry[]): void => {
  const [path, staging] = [join(root, LOCK), join(root, `.${LOCK}`)];
  const before = last ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
  try {
    writeFileSync(staging, before + renderEdition(last, time, news), { flush: true });
    renameSync(staging, path);
  } finally {
    rmSync(staging, { force: true });
  }
};
