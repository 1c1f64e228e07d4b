import { foldWithPlaces } from './fold.ts';
import { toCompared, type Line } from './line.ts';
import { findNeedle } from './needle.ts';
import { isAmountOf, type Term } from './query.ts';

/** A part of a text: `marked` where a question met it. */
export interface Part { text: string; marked: boolean }

/** A part that may break at the end of a line, or, `whole`, may not. */
export interface Piece { whole: boolean; parts: Part[] }

interface Range { start: number; end: number }

/** What stands on or under a letter, or closes its syllable, and the dot of an abbreviation. */
const CLINGS = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]|\p{M}/u;

/** To the end of the last letter with all its signs. */
const toEnd = (text: string, end: number): number => {
  let to = end;
  while (to < text.length && CLINGS.test(text.charAt(to))) to += 1;
  return /[ก-๎]/.test(text.charAt(to - 1)) && text[to] === '.' ? to + 1 : to;
};

const sortRanges = (ranges: Range[]): Range[] => {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
};

/** Where a question meets a line, in the text as it is shown, each letter with all its signs. */
export const findMarks = (line: Line, terms: Term[]): Range[] => {
  const { text: folded, at } = foldWithPlaces(toCompared(line));
  return sortRanges(terms.flatMap((term) => [
    ...line.amounts.filter((amount) => isAmountOf(amount, term)).map(({ start, end }) => ({ start, end })),
    ...term.needles.flatMap((needle) => findNeedle(folded, needle).map((start) => ({ start: at[start] ?? 0, end: toEnd(line.text, (at[start + needle.text.length - 1] ?? 0) + 1) }))),
  ]));
};

const cutParts = (text: string, { start, end }: Range, marks: Range[]): Part[] => {
  const edges = [...new Set([start, ...marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end), end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((edge, index) => ({ text: text.slice(edge, edges[index + 1]), marked: marks.some((mark) => mark.start <= edge && edge < mark.end) }));
};

const findWhole = ({ text, amounts }: Line, words: RegExp | undefined): Range[] =>
  sortRanges([...amounts, ...(words ? [...text.matchAll(words)].map(({ 0: word, index }) => ({ start: index, end: index + word.length })) : [])].map(({ start, end }) => ({ start, end })));

/** A stretch of a line with its marks; amounts and `words` stay on one line. */
export const toPieces = (line: Line, marks: Range[], words: RegExp | undefined, stretch: Range = { start: 0, end: line.text.length }): Piece[] => {
  const wholes = findWhole(line, words).filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const pieces: Piece[] = [];
  let from = stretch.start;
  const add = (to: number, whole: boolean): void => {
    if (to > from) pieces.push({ whole, parts: cutParts(line.text, { start: from, end: to }, marks) });
    from = to;
  };
  for (const { start, end } of wholes) {
    add(start, false);
    add(end, true);
  }
  add(stretch.end, false);
  return pieces;
};

/** How much of a text is shown around what was asked for, how much of that stands before it, and how much of it may be given up for a gap. */
const [LONGEST, BEFORE, NEAR] = [190, 60, 90];

/** Back to a gap in the text, if there is one near: Thai has them between phrases alone. Else to the beginning of a letter. */
const toCut = (text: string, near: number): number => {
  const gap = text.lastIndexOf(' ', near);
  let cut = gap > near - NEAR ? gap + 1 : near;
  while (cut > 0 && (CLINGS.test(text.charAt(cut)) || /[เ-ไ]/.test(text.charAt(cut - 1)))) cut -= 1;
  return cut;
};

const keepAmounts = ({ amounts }: Line, cut: number): number => amounts.find(({ start, end }) => start < cut && cut < end)?.start ?? cut;

/** The stretch of a line that is shown: all of a short one, of a long one what lies around the first mark. */
export const toStretch = (line: Line, marks: Range[]): Range => {
  const { text } = line;
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const first = marks[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : keepAmounts(line, toCut(text, first - BEFORE));
  return { start, end: start + LONGEST >= text.length ? text.length : Math.max(keepAmounts(line, toCut(text, start + LONGEST)), marks[0]?.end ?? 0) };
};
