import { join } from 'node:path';
import type { Localized } from '../schema/text.ts';
import { toIssue, type Issue } from '../domain/issue.ts';
import type { TextFile } from './folder.ts';
import { findPlaceIn } from './line.ts';
import { replaceFile } from './replace-file.ts';
import { listFindings, withoutMark } from './text-rules.ts';

const codesOf = (text: string): string => [...text].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

const isSeen = (text: string): boolean => /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(text);

const toDeed = (typed: string, mend: string): Localized => {
  const shown = isSeen(typed) && typed.normalize('NFC') !== mend ? `"${typed}"` : codesOf(typed);
  return mend === '' ? { th: `ลบ ${shown} ออกแล้ว`, en: `Removed ${shown}.` } : { th: `แก้ ${shown} เป็น "${mend}" แล้ว`, en: `Wrote "${mend}" for ${shown}.` };
};

const digitsOf = (text: string): string => (text.match(/\p{N}/gu) ?? []).join('');

/** Mending one slip may uncover another: a tone mark typed twice, and then before its vowel. */
const MOST_ROUNDS = 10;

/** A text with everything mended that has one right answer, and what was done, each at the place where it was. */
export const mendText = (path: string, source: string): { text: string; deeds: Issue[] } => {
  const mark = source.length - withoutMark(source).length;
  let text = withoutMark(source);
  const deeds: Issue[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const find = findPlaceIn(path, text);
    const mends = listFindings(text).flatMap(({ rule, offset, length, mend }) => (mend === undefined ? [] : [{ rule, offset, length, mend }])).sort((a, b) => a.offset - b.offset);
    if (mends.length === 0) break;
    let end = 0;
    const parts: string[] = [];
    for (const { rule, offset, length, mend } of mends) {
      deeds.push(toIssue(find(offset), rule, toDeed(text.slice(offset, offset + length), mend)));
      parts.push(text.slice(end, offset), mend);
      end = offset + length;
    }
    text = [...parts, text.slice(end)].join('');
  }
  // A digit is never a slip of spelling: a file in which one would change is left as it is.
  return digitsOf(text) === digitsOf(source) ? { text: source.slice(0, mark) + text, deeds } : { text: source, deeds: [] };
};

/** Mends the files that can be mended, and says of each place what was done. What the tool itself writes is left alone. */
export const mendFiles = (root: string, files: TextFile[]): Issue[] =>
  files.filter(({ path }) => !path.endsWith('/blocks.yaml')).flatMap(({ path, text }) => {
    const mended = mendText(path, text);
    if (mended.text === text) return [];
    replaceFile(join(root, path), mended.text);
    return mended.deeds;
  });
