import { otherLang, type Lang } from '../i18n/lang.ts';
import type { Book, Reading } from './book.ts';
import type { Kind } from './entry.ts';
import type { Hit } from './find.ts';
import { toLine } from './line.ts';
import { findMarks, toPieces, toStretch, type Piece } from './piece.ts';
import { isMetIn } from './query.ts';

/** Words of one language. */
export interface Said { lang: Lang; pieces: Piece[] }

/** A hit as a reader sees it. `other`: its title in the other language, where that is a name, or what was asked for is met there. */
export interface Answer {
  kind: Kind;
  href: string;
  title: Said;
  other?: Said;
  about: Piece[];
  amount?: Piece[];
  /** What it says, around what was asked for; `isCut`: whether more stands before it, and after. */
  saying?: Said & { isCut: [boolean, boolean] };
  /** The role of the colour in which it is said what stands beside its kind. */
  state: string;
}

const NAMES: Kind[] = ['term', 'person', 'organisation'];

/** The passage that meets most of the question, in the page's language where there is one; else the first. */
const findSaying = ({ volume, terms }: Hit, lang: Lang): Reading | undefined => {
  const passages = volume.lines.filter(({ passage }) => passage !== undefined);
  const countMet = (line: Reading): number => terms.filter((term) => isMetIn(line, term)).length;
  const best = [lang, otherLang(lang)].map((language) => passages.filter((line) => line.lang === language).map((line) => ({ line, met: countMet(line) })).reduce<{ line: Reading; met: number } | undefined>((most, each) => (most && most.met >= each.met ? most : each), undefined));
  const [own, other] = best;
  return (other?.met ?? 0) > 0 && own?.met === 0 ? other?.line : own?.line;
};

const toSaying = (book: Book, hit: Hit, line: Reading): NonNullable<Answer['saying']> => {
  const marks = findMarks(line, hit.terms);
  const { start, end } = toStretch(line, marks);
  return { lang: line.lang ?? 'th', pieces: toPieces(line, marks, book.wholeWords, { start, end }), isCut: [start > 0, end < line.text.length] };
};

/** Prepares a hit for the reader of a page in `lang`. */
export const toAnswer = (book: Book, hit: Hit, lang: Lang): Answer => {
  const { entry, terms } = hit;
  const other = otherLang(lang);
  const say = (text: string): Piece[] => {
    const line = toLine(text);
    return toPieces(line, findMarks(line, terms), book.wholeWords);
  };
  const isMarked = (pieces: Piece[]): boolean => pieces.some(({ parts }) => parts.some(({ marked }) => marked));
  const [title, otherTitle] = [say(entry.title[lang]), say(entry.title[other])];
  const line = findSaying(hit, lang);
  const id = line?.passage === undefined ? undefined : entry.passages[line.passage]?.id;
  const isInTitle = isMarked(title) || isMarked(otherTitle);
  return {
    kind: entry.kind, state: entry.state ?? '',
    // What is met in the text alone is led to.
    href: `/${lang}/${entry.path}${id !== undefined && !isInTitle ? `#${id}` : ''}`,
    title: { lang, pieces: title },
    ...(entry.title[lang] !== entry.title[other] && (NAMES.includes(entry.kind) || (isMarked(otherTitle) && !isMarked(title))) && { other: { lang: other, pieces: otherTitle } }),
    about: say(entry.about[lang]),
    ...(entry.amount && { amount: say(entry.amount[lang]) }),
    ...(line && { saying: toSaying(book, hit, line) }),
  };
};
