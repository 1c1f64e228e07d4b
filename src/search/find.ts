import type { Lang } from '../i18n/lang.ts';
import type { Book, Reading, Volume } from './book.ts';
import { KINDS, type Entry } from './entry.ts';
import { toKey } from './fold.ts';
import { isMetIn, mayMeet, parseQuery, type Term } from './query.ts';

/** An entry that answers, and what it answers. */
export interface Hit { entry: Entry; volume: Volume; terms: Term[]; score: number }

/** Where the question is what a thing is called; a source is called by its publisher, who has others. */
const CALLED = 100;
const PUBLISHED = 5;
/** What a word says that is met in the page's language, beside the other. */
const OTHER_LANGUAGE = 0.5;
/** A number is asked of figures before it is asked of others; a word of sources last, since they are of others. */
const ON_FIGURE = 1.5;
const ON_SOURCE = 0.8;

const favour = ({ value }: Term, kind: Entry['kind']): number => (value !== undefined && kind === 'figure' ? ON_FIGURE : value === undefined && kind === 'source' ? ON_SOURCE : 1);

/** The more of a title a word is, the more it says of it. */
const toCoverage = (line: Reading, { needles }: Term): number => Math.max(0, ...needles.filter(({ text }) => line.folded.includes(text)).map(({ text }) => text.length / line.folded.length));

const weigh = (line: Reading, term: Term, lang: Lang): number =>
  line.weight * (line.lang === undefined || line.lang === lang ? 1 : OTHER_LANGUAGE) * (line.passage === undefined ? 1 + toCoverage(line, term) : 1);

const scoreTerm = ({ entry, lines }: Volume, term: Term, lang: Lang): number => {
  const weights = lines.filter((line) => isMetIn(line, term)).map((line) => weigh(line, term, lang));
  // Beside the best place, every other counts a little.
  return weights.length === 0 ? 0 : (Math.max(...weights) + Math.min(weights.length, 10) / 20) * favour(term, entry.kind);
};

const toHit = (volume: Volume, terms: Term[], key: string, lang: Lang): Hit[] => {
  if (!terms.every((term) => mayMeet(volume.folded, term))) return [];
  const scores = terms.map((term) => scoreTerm(volume, term, lang));
  if (scores.includes(0)) return [];
  return [{ entry: volume.entry, volume, terms, score: scores.reduce((sum, score) => sum + score, !volume.keys.includes(key) ? 0 : volume.entry.kind === 'source' ? PUBLISHED : CALLED) }];
};

/** What answers a question, the best first: all of its terms are met in it, in either language. Nothing answers a question without a letter. */
export const findEntries = (book: Book, typed: string, lang: Lang): Hit[] => {
  const terms = parseQuery(book, typed);
  if (terms.length === 0) return [];
  const key = toKey(typed);
  return book.volumes.flatMap((volume) => toHit(volume, terms, key, lang))
    .sort((a, b) => b.score - a.score || KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind));
};
