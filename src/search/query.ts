import type { Book } from './book.ts';
import { fold, mendTyping, toKey } from './fold.ts';
import type { Amount, Line } from './line.ts';
import { hasNeedle, toNeedle, toWhole, type Needle } from './needle.ts';
import { readNumbers } from './typed-number.ts';

/** A part of a question: it is met where any of its needles is, or an amount of its value, counted in one of its units where it has some. */
export interface Term { needles: Needle[]; value?: string; units: string[] }

/** Too common to look for beside others. */
const COMMON = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'and', 'or', 'by', 'with', 'from', 'is', 'was', 'were', 'are', 'that']);
/** Words for one unit of which the register has the other. */
const SAME_UNITS: [RegExp, string][] = [[/^คน$/, 'ราย'], [/^ราย$/, 'คน'], [/^เหรียญ(?:สหรัฐฯ?)?$/, 'ดอลลาร์'], [/^usd$/, 'dollar'], [/^thb$/, 'baht']];

const toWordTerm = (needles: Needle[]): Term => ({ needles, units: [] });

const isMet = ({ volumes }: Book, needle: Needle): boolean => volumes.some(({ folded }) => hasNeedle(folded, needle));

/** "Arrests" and "agencies" are looked for as "arrest" and "agenc". */
const toStem = (word: string): string => (/^[a-z]{4,}[^s]s$/.test(word) ? word.slice(0, -1).replace(/ie$/, '') : word);

/** A name is met under each of its names; those that were not typed do not count where a longer name begins with them, which is another’s. */
const toNameTerm = (book: Book, typed: string, names: string[]): Term => {
  const all = [...new Set([...book.names.values()].flat())];
  const longer = (name: string): string[] => all.filter((other) => other.length > name.length && other.startsWith(name) && !names.includes(other));
  return toWordTerm([typed.includes(' ') ? toWhole(typed, []) : toNeedle(typed), ...names.filter((name) => name !== typed).map((name) => toWhole(name, longer(name)))]);
};

/** Scripts that stand close may be two words: «ปี2566». */
const cut = (folded: string): string[] => folded.match(/[a-z\u00c0-\u024f]+|[0-9.]+|[\u0e00-\u0e7f]+/g) ?? [];

const toWordTerms = (book: Book, text: string): Term[] => text.split(/\s+/).flatMap((word) => {
  // A sign that nothing stands on, at the beginning, is on its way to being typed.
  const folded = fold(word).replace(/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+/, '');
  const needle = toNeedle(toStem(folded));
  if (folded === '') return [];
  if (isMet(book, needle)) return [toWordTerm([needle])];
  const parts = cut(folded);
  if (parts.length > 1) return parts.map((part) => toWordTerm([toNeedle(toStem(part))]));
  // A short word that is none is the beginning of one.
  return [toWordTerm([{ ...needle, whole: false }])];
});

/** Numbers are met by what they are worth, with the word behind them where that is their unit, or as they are printed. */
const toStretchTerms = (book: Book, typed: string): Term[] => {
  const pieces = readNumbers(typed);
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    const unitsOf = (value: string, text: string): string[] => {
      const unit = fold(text);
      const all = [unit, ...SAME_UNITS.filter(([word]) => word.test(unit)).map(([, same]) => same)].filter(Boolean);
      return (book.amounts.get(value) ?? []).some((words) => all.some((each) => words.includes(each))) ? all : [];
    };
    if (piece.kind === 'words') return before?.kind === 'number' && unitsOf(before.value, piece.text).length > 0 ? [] : toWordTerms(book, piece.text);
    const behind = pieces[index + 1];
    const units = behind?.kind === 'words' ? unitsOf(piece.value, behind.text) : [];
    const printed = toWhole(fold(piece.digits), []);
    if (!book.amounts.has(piece.value)) return [toWordTerm([printed])];
    // A Thai number word stands in other words too: «พัน» in «สัมพันธ์».
    return [{ needles: units.length > 0 || /[ก-๎]/.test(piece.digits) ? [] : [printed], value: piece.value, units }];
  });
};

const isCommon = ({ needles: [needle], value }: Term): boolean => value === undefined && COMMON.has(needle?.text ?? '');

/** Names among the words, the longest first; numbers and words in what is left. */
const toUnquotedTerms = (book: Book, typed: string): Term[] => {
  const words = typed.split(/\s+/).filter(Boolean);
  const terms: Term[] = [];
  let stretch: string[] = [];
  const flush = (): void => {
    terms.push(...toStretchTerms(book, stretch.join(' ')));
    stretch = [];
  };
  for (let start = 0; start < words.length;) {
    let end = words.length;
    while (end > start && !book.names.has(toKey(words.slice(start, end).join(' ')))) end -= 1;
    const name = words.slice(start, end).join(' ');
    const names = book.names.get(toKey(name));
    if (end > start && names) {
      flush();
      terms.push(toNameTerm(book, fold(name), names));
    } else stretch.push(words[start] ?? '');
    start = Math.max(end, start + 1);
  }
  flush();
  return terms;
};

const toAsciiDigits = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

/** What a question asks for: all of its terms must be met. What stands in quotation marks is one. */
export const parseQuery = (book: Book, typed: string): Term[] => {
  const parts = toAsciiDigits(mendTyping(typed).toLowerCase()).split(/["“”«»]/);
  const terms = parts.flatMap((part, index) => (index % 2 === 1 ? [toWordTerm([toNeedle(fold(part))])] : toUnquotedTerms(book, part))).filter(({ needles, value }) => value !== undefined || needles.some(({ text }) => text !== ''));
  const telling = terms.filter((term) => !isCommon(term));
  return telling.length > 0 ? telling : terms;
};

/** Whether an amount is worth what is asked for, in its unit. */
export const isAmountOf = (amount: Amount, { value, units }: Term): boolean =>
  amount.value === value && (units.length === 0 || units.some((unit) => amount.words.includes(unit)));

/** Whether a part of a question may be met in a text that holds all lines of an entry: what is not in it need not be looked for line by line. */
export const mayMeet = (folded: string, { needles, value }: Term): boolean => value !== undefined || needles.some(({ text }) => folded.includes(text));

/** Whether a line meets a part of a question. */
export const isMetIn = ({ amounts, folded }: Line, term: Term): boolean =>
  amounts.some((amount) => isAmountOf(amount, term)) || term.needles.some((needle) => hasNeedle(folded, needle));
