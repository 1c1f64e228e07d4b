import type { Lang } from './lang.ts';
import type { Run } from './words.ts';

/** How wide a text is, in any unit. */
export type Width = (text: string) => number;

/** Signs that never begin a line: closing marks, and what repeats or shortens the word before. */
const CLOSING = /^[\p{Pe}\p{Pf}!%,.:;?…·–—ๆฯ]/u;
/** Signs that never end one. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;
const THAI_SIDE = /\p{Script=Thai}\0|\0\p{Script=Thai}/u;

const isBreak = (before: string, after: string): boolean =>
  !CLOSING.test(after) && after.trim() !== '' && (/[ \n]$/.test(before) || (!OPENING.test(before) && THAI_SIDE.test(`${before}\0${after}`)));

const cutWords = (lang: Lang, { text, whole }: Run): string[] =>
  whole ? [text] : [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** Text that stays on one line, with the space behind it. */
export const toPieces = (runs: Run[], lang: Lang): string[] =>
  runs.flatMap((run) => cutWords(lang, run)).reduce<string[]>((pieces, next) => {
    const last = pieces.at(-1);
    return last === undefined || isBreak(last, next) ? [...pieces, next] : [...pieces.slice(0, -1), last + next];
  }, []);

const fill = (pieces: string[], fits: (line: string) => boolean): string[] =>
  pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    return last !== undefined && fits((last + piece).trimEnd()) ? [...lines.slice(0, -1), last + piece] : [...lines, piece];
  }, []);

/** The parts into which a text can be broken when it must be: at its spaces, between its words, between its letters. */
const listCuts = (text: string, lang: Lang): string[][] => [
  text.split(/(?<= )/), cutWords(lang, { text, whole: false }), [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment),
];

/** What is wider than the line breaks at its spaces, else between its words, else between letters: nothing runs off a picture. */
const toFitting = (piece: string, lang: Lang, fits: (line: string) => boolean): string[] => {
  if (fits(piece.trimEnd())) return [piece];
  const parts = listCuts(piece, lang).find(({ length }) => length > 1) ?? [piece];
  return parts.length === 1 ? parts : fill(parts, fits).flatMap((line) => toFitting(line, lang, fits));
};

const toFilled = (pieces: string[], lang: Lang, room: number, width: Width): string[] => {
  const fits = (line: string): boolean => width(line) <= room;
  return fill(pieces.flatMap((piece) => toFitting(piece, lang, fits)), fits).map((line) => line.trim());
};

/** A text in lines no wider than `room`, broken between words; terms and amounts, the whole runs, stay together. */
export const toLines = (runs: Run[], lang: Lang, room: number, width: Width): string[] => toFilled(toPieces(runs, lang), lang, room, width);

/** Thai has a space between phrases, and words in phrases have none. */
const toPhrases = (pieces: string[]): string[] =>
  pieces.reduce<string[]>((phrases, piece) => (phrases.at(-1)?.endsWith(' ') === false ? [...phrases.slice(0, -1), phrases.at(-1) + piece] : [...phrases, piece]), []);

/** About the least number for which something holds that holds for `most`, and for all between. */
const bisect = (least: number, most: number, holds: (number: number) => boolean, steps = 8): number => {
  const middle = (least + most) / 2;
  if (steps === 0) return most;
  return holds(middle) ? bisect(least, middle, holds, steps - 1) : bisect(middle, most, holds, steps - 1);
};

/** The same for headings: in no more lines, between phrases where that can be, and as alike in width as they can be. */
export const toEvenLines = (runs: Run[], lang: Lang, room: number, width: Width): string[] => {
  const words = toPieces(runs, lang);
  const fewest = toFilled(words, lang, room, width).length;
  const phrases = toPhrases(words);
  const keeps = phrases.every((phrase) => width(phrase.trimEnd()) <= room) && toFilled(phrases, lang, room, width).length === fewest;
  const pieces = keeps ? phrases : words;
  const widest = Math.max(0, ...pieces.map((piece) => width(piece.trimEnd())));
  const narrowest = bisect(Math.min(widest, room), room, (each) => toFilled(pieces, lang, each, width).length === fewest);
  return toFilled(pieces, lang, narrowest, width);
};
