import type { Localized } from '../schema/text.ts';

/** What is wrong in a file's text, and what stands there instead once it is mended; nothing where only a person can tell. */
export interface Finding { offset: number; length: number; message: Localized; mend?: string }

/** What is said behind a fault that has one right answer. */
export const OR_FIX: Localized = { th: 'ให้แก้ หรือพิมพ์ npm run check -- --fix --lang th', en: 'Correct it, or type: npm run check -- --fix' };

/** The findings of several patterns: what an earlier one has found, a later one does not find again. */
export const withoutOverlaps = (findings: Finding[], { length: size }: string): Finding[] => {
  const taken = new Uint8Array(size);
  return findings.filter(({ offset, length }) => {
    const isNew = !taken.subarray(offset, offset + length).includes(1);
    if (isNew) taken.fill(1, offset, offset + length);
    return isNew;
  });
};
