import { distance } from 'fastest-levenshtein';
import type { Lang } from '../i18n/lang.ts';
import { listNames, type Book } from './book.ts';
import { findEntries } from './find.ts';
import { fold } from './fold.ts';
import { toOtherLayout } from './layout.ts';
import { readNumbers } from './typed-number.ts';

const MOST = 3;
/** How far a number that is near may be, as a part of what was asked for. */
const NEAR = 0.2;

interface Known { name: string; folded: string }

const listKnown = ({ volumes }: Book): Known[] => {
  const names = volumes.flatMap(({ entry }) => listNames(entry));
  return [...new Set([...names, ...names.flatMap((name) => name.split(/[\s()]+/))])].map((name) => ({ name, folded: fold(name) })).filter(({ folded }) => folded.length > 2);
};

/** The names that are spelt much like a word, the nearest first. */
const listNear = (known: Known[], word: string): string[] => {
  const folded = fold(word);
  const limit = Math.max(1, Math.floor(folded.length / 3));
  const near = known.map((each) => ({ ...each, far: distance(folded, each.folded) })).filter(({ far }) => far <= limit).sort((a, b) => a.far - b.far);
  return [...new Map(near.map((each) => [each.folded, each.name])).values()].slice(0, MOST);
};

/** Word by word: what is met stays, what is spelt much like a name becomes it, the rest is left out. */
const mendWords = (book: Book, known: Known[], typed: string, lang: Lang): string =>
  typed.split(/\s+/).flatMap((word) => (findEntries(book, word, lang).length > 0 ? [word] : listNear(known, word).slice(0, 1))).join(' ');

/** Thai that was typed without a gap where two things meet. */
const partWords = (book: Book, typed: string, lang: Lang): string[] => {
  if (!/^[\u0e00-\u0e7f]+$/.test(typed)) return [];
  for (let at = typed.length - 2; at > 1; at -= 1) {
    const parted = `${typed.slice(0, at)} ${typed.slice(at)}`;
    if (/^[ก-ฮเ-ไ]/.test(typed.slice(at)) && findEntries(book, parted, lang).length > 0) return [parted];
  }
  return [];
};

/** Amounts that are worth nearly as much as one that was typed, in their words. */
const listNearAmounts = ({ volumes }: Book, typed: string, lang: Lang): string[] => {
  const asked = readNumbers(typed.toLowerCase()).flatMap((piece) => (piece.kind === 'number' ? [Number(piece.value)] : []));
  const lines = volumes.flatMap(({ lines }) => lines.filter((line) => line.lang === lang));
  const amounts = asked.flatMap((value) => lines.flatMap(({ text, amounts }) => amounts.map((amount) => ({ words: text.slice(amount.start, amount.end), far: Math.abs(Number(amount.value) / value - 1) }))));
  return [...new Set(amounts.filter(({ far }) => far > 0 && far <= NEAR).sort((a, b) => a.far - b.far).map(({ words }) => words))];
};

/** What else could be asked where nothing was found; each finds something. */
export const listAdvice = (book: Book, typed: string, lang: Lang): string[] => {
  const known = listKnown(book);
  const advice = [toOtherLayout(typed), ...listNearAmounts(book, typed, lang), mendWords(book, known, typed, lang), ...partWords(book, typed, lang), ...listNear(known, typed)];
  return [...new Set(advice)].filter((each) => each.trim() !== '' && each !== typed && findEntries(book, each, lang).length > 0).slice(0, MOST);
};
