import { brotliCompressSync } from 'node:zlib';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { loadReport } from '../reader/report.ts';
import { toBook } from '../search/book.ts';
import type { Entry, SearchIndex } from '../search/entry.ts';
import { findEntries } from '../search/find.ts';
import { toSearchIndex } from '../search/from-report.ts';
import { toMedian } from './median.ts';

const SIZES = [7, 100, 1000];
const QUESTIONS = ['ไบแนนซ์', 'บช.สอท.', 'หมื่นล้าน', 'เจ้าหน้าที่ เงินสด', 'Royal Thai Police', '10 billion', 'workshops in Taiwan', 'zzzz'];
const ROUNDS = 5;

/** The same numbers in the same order every time. */
const toDice = (): ((sides: number) => number) => {
  let state = 1;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
};

const SEGMENTERS = Object.fromEntries(LANGS.map((lang) => [lang, new Intl.Segmenter(lang, { granularity: 'word' })])) as Record<Lang, Intl.Segmenter>;
const cut = (text: string, lang: Lang): string[] => text.match(/\{[^}]*\}/g)?.concat([...SEGMENTERS[lang].segment(text.replace(/\{[^}]*\}/g, ''))].map(({ segment }) => segment)) ?? [...SEGMENTERS[lang].segment(text)].map(({ segment }) => segment);

/** What stories bring with them; people and terms are soon known. */
const GROWS: Entry['kind'][] = ['story', 'figure', 'chart', 'source'];

/** An index as of so many stories: the words of the real ones in other orders, which compress worse than sentences do. */
const grow = ({ entries, names }: SearchIndex, stories: number): SearchIndex => {
  const roll = toDice();
  const words = Object.fromEntries(LANGS.map((lang) => [lang, entries.flatMap(({ passages }) => passages.flatMap((passage) => cut(passage[lang], lang)))])) as Record<Lang, string[]>;
  const rewrite = (text: string, lang: Lang): string => cut(text, lang).map(() => words[lang][roll(words[lang].length)]).join('');
  const count = entries.filter(({ kind }) => kind === 'story').length;
  const again = (entry: Entry, copy: number): Entry => ({
    ...entry, path: entry.path.replace(/\/$/, `-${copy}/`), title: { th: rewrite(entry.title.th, 'th'), en: rewrite(entry.title.en, 'en') },
    passages: entry.passages.map(({ id, th, en }) => ({ ...(id !== undefined && { id: `${id}${roll(1e6)}` }), th: rewrite(th, 'th'), en: rewrite(en, 'en') })),
  });
  const copies = Array.from({ length: Math.ceil(stories / count) - 1 }, (_, copy) => entries.filter(({ kind }) => GROWS.includes(kind)).map((entry) => again(entry, copy)));
  return { entries: [...entries, ...copies.flat()], names };
};

const time = (act: () => void): number => {
  const started = performance.now();
  act();
  return performance.now() - started;
};


const measure = (index: SearchIndex): Record<string, number> => {
  const text = JSON.stringify(index);
  const read = time(() => toBook(JSON.parse(text) as SearchIndex));
  const book = toBook(index);
  const questions = Array.from({ length: ROUNDS }, () => QUESTIONS.map((question) => time(() => findEntries(book, question, 'th')))).flat();
  return { entries: index.entries.length, 'kB after brotli': Math.round(brotliCompressSync(text).length / 1000), 'ms to read it': Math.round(read), 'ms a question': Math.round(toMedian(questions) * 10) / 10 };
};

/** Prints how the index of search grows with the stories, and what a question costs. Of this machine, in this run; a cheap phone takes some five times as long. */
export const benchSearch = (root: string): void => {
  const index = toSearchIndex(loadReport(root));
  console.log('The index of search as the stories grow, with the figures and sources that they bring, side by side.');
  console.table(Object.fromEntries(SIZES.map((stories) => [`${stories} stories`, measure(grow(index, stories))])));
};
