import { LANGS, type Lang } from '../i18n/lang.ts';
import { THAI_COMPOUNDS, toTermPattern } from '../i18n/words.ts';
import type { Localized } from '../schema/text.ts';
import type { Entry, SearchIndex } from './entry.ts';
import { fold, toKey } from './fold.ts';
import { toLine, type Line } from './line.ts';

/** How much it says of an entry that a word stands in its title, its names, its own amount, beside its kind, in what it says first, in the rest. */
const WEIGHTS = { title: 12, name: 10, amount: 8, role: 14, about: 4, lead: 3, text: 1 };

/** A line of an entry. `lang`: undefined for a name, which is read in both. `passage`: which of the entry's passages it is. */
export interface Reading extends Line { lang: Lang | undefined; weight: number; passage?: number }

/** An entry with its lines. `keys`: the letters of all that it is called; `folded`: all lines, one by one. */
export interface Volume { entry: Entry; lines: Reading[]; keys: string[]; folded: string }

/** The index, read and ready. */
export interface Book {
  volumes: Volume[];
  /** By the letters of any name of a thing, all its names, folded. */
  names: Map<string, string[]>;
  /** The words of all amounts, by what these are worth. */
  amounts: Map<string, string[]>;
  /** Names that a line holds, and Thai words that browsers take for two: they never break. */
  wholeWords: RegExp | undefined;
}

const toReadings = (text: Localized, weight: number, passage?: number): Reading[] =>
  LANGS.map((lang) => ({ ...toLine(text[lang]), lang, weight, ...(passage !== undefined && { passage }) }));

const toVolume = (entry: Entry): Volume => {
  const lines: Reading[] = [
    ...toReadings(entry.title, WEIGHTS.title), ...entry.names.map((name) => ({ ...toLine(name), lang: undefined, weight: WEIGHTS.name })),
    ...(entry.amount ? toReadings(entry.amount, WEIGHTS.amount) : []), ...toReadings(entry.about, entry.kind === 'person' ? WEIGHTS.role : WEIGHTS.about),
    ...entry.passages.flatMap((passage, index) => toReadings(passage, index === 0 && entry.kind !== 'source' ? WEIGHTS.lead : WEIGHTS.text, index)),
  ];
  return { entry, lines, keys: [entry.title.th, entry.title.en, ...entry.names].map(toKey), folded: lines.map(({ folded }) => folded).join('\n') };
};

const IS_CALLED: Entry['kind'][] = ['term', 'person', 'organisation'];

/** What a thing is called: its title too, where that is a name. */
export const listNames = ({ kind, title, names }: Entry): string[] => (IS_CALLED.includes(kind) ? [title.th, title.en, ...names] : names);

const toNames = ({ entries, names }: SearchIndex): Map<string, string[]> => {
  const all = new Map<string, string[]>();
  for (const group of [...entries.map(listNames), ...names]) {
    const folded = group.map((name) => fold(name));
    for (const key of group.map(toKey)) all.set(key, [...new Set([...(all.get(key) ?? []), ...folded])]);
  }
  return all;
};

/** As wide as a phone lets a name be that does not break. */
const LONGEST_WHOLE = 18;

const toWholeWords = ({ entries, names }: SearchIndex): RegExp | undefined =>
  toTermPattern([...new Set([...THAI_COMPOUNDS, ...entries.flatMap(listNames), ...names.flat()])].filter((name) => name.length <= LONGEST_WHOLE && /[\s\u0e00-\u0e7f]/.test(name)));

const toAmounts = (volumes: Volume[]): Map<string, string[]> => {
  const all = new Map<string, string[]>();
  for (const { value, words } of volumes.flatMap(({ lines }) => lines.flatMap(({ amounts }) => amounts))) all.set(value, [...(all.get(value) ?? []), words]);
  return all;
};

/** Prepares an index for any number of questions. */
export const toBook = (index: SearchIndex): Book => {
  const volumes = index.entries.map(toVolume);
  return { volumes, names: toNames(index), wholeWords: toWholeWords(index), amounts: toAmounts(volumes) };
};
