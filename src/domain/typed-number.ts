import { Decimal } from 'decimal.js';
import { MONEY_WORDS, NUMBER_IDIOMS, PERCENT_WORDS } from '../i18n/number-idioms.ts';
import { SCALE_LETTERS } from '../i18n/number-words.ts';
import { formatFixed, parseFixed } from './fixed-point.ts';
import { isOrdinary, isQuarter, PHRASES, type Context } from './number-sense.ts';
import { endOf, PERCENT, toAtom, tokenize, type Token } from './number-token.ts';
import { reckon, type Part as Reckoned } from './number-value.ts';
import { findDates } from './typed-date.ts';

/**
 * A number that a person typed, in digits or words: where it stands, what it is worth where that can be told, what the signs
 * beside it make of it, and the date it is part of, as `<Date />` would hold it.
 */
export interface TypedNumber { start: number; text: string; value: Decimal | undefined; sign: 'percent' | 'money' | undefined; date: string | undefined }

type Part = Reckoned & { token: Token };

/** What may stand between two words of one number. */
const JOINT = /^(?:[\s\u00a0-]*|\s+and\s+)$/iu;

const listParts = (context: Context): Part[] =>
  context.tokens.flatMap((token, index): Part[] => {
    const atom = toAtom(token);
    if (atom) return isOrdinary(context, index) ? [] : [{ token, atom }];
    if (isQuarter(context, index)) return [{ token, atom: { kind: 'vague' } }];
    const before = context.tokens[index - 1];
    const scale = before?.kind === 'digits' && /\p{N}$/u.test(before.text) && token.start - endOf(before) <= (token.text.length > 1 ? 1 : 0) ? SCALE_LETTERS[token.text.toLowerCase()] : undefined;
    if (scale !== undefined) return [{ token, atom: { kind: 'scale', value: parseFixed(String(scale)) } }];
    const after = context.tokens[index + 1];
    const joins = before && after && (/^point$/i.test(token.text) || token.text === 'จุด') && toAtom(before)?.kind === 'unit' && toAtom(after)?.kind === 'unit';
    return joins ? [{ token, atom: { kind: 'point' } }] : [];
  });

const joins = (text: string, left: Part, right: Part): boolean => {
  const gap = text.slice(endOf(left.token), right.token.start);
  if (!JOINT.test(gap)) return false;
  if (/and/i.test(gap)) return left.atom.kind === 'scale' && right.token.kind === 'latin';
  // "5 million" is one number; "three 5" are two.
  return right.token.kind !== 'digits';
};

const toRuns = (text: string, parts: Part[]): Part[][] => {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joins(text, last, part)) run.push(part); else runs.push([part]);
  }
  return runs;
};

const VAGUE_BEFORE = /(?:several|many|few|หลาย|นับ)\s*$/iu;

const toNumber = (text: string, run: Part[]): TypedNumber => {
  const [first, last] = [run[0]?.token, run.at(-1)?.token];
  let [start, end] = [first?.start ?? 0, last ? endOf(last) : 0];
  const percentBefore = /ร้อยละ\s?$/u.exec(text.slice(0, start))?.[0] ?? '';
  const percentBehind = PERCENT_WORDS.exec(text.slice(end))?.[0] ?? '';
  const sign = percentBefore !== '' || percentBehind !== '' || new RegExp(PERCENT, 'u').test(text.slice(start, end)) ? 'percent'
    : /\p{Sc}/u.test(text.slice(start, end)) || MONEY_WORDS.test(text.slice(end)) ? 'money' : undefined;
  const fixed = run[0]?.atom.kind === 'scale' && VAGUE_BEFORE.test(text.slice(0, start)) ? undefined : reckon(run);
  const value = fixed === undefined ? undefined : new Decimal(formatFixed(fixed));
  [start, end] = [start - percentBefore.length, end + percentBehind.length];
  return { start, text: text.slice(start, end), value, sign, date: undefined };
};

const findPhrases = (text: string): TypedNumber[] =>
  [...text.matchAll(PHRASES)].map(({ 0: found, index }) => ({ start: index, text: found, value: undefined, sign: undefined, date: undefined }));

/**
 * Every number in a text, in digits or in the words of either language. Words are judged whole, never as parts of other words;
 * phrases in which a number word is none ("one of the", «พันตำรวจเอก») are left out. Listed names are masked beforehand.
 */
export const findNumbers = (text: string): TypedNumber[] => {
  const context = { text, tokens: tokenize(text) };
  const parts = listParts(context);
  if (parts.length === 0) return findPhrases(text);
  const idioms = [...text.matchAll(NUMBER_IDIOMS)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const runs = toRuns(text, parts).filter((run) => {
    const [start, end] = [run[0]?.token.start ?? 0, endOf(run.at(-1)?.token ?? { start: 0, text: '', kind: 'latin' })];
    return run.every(({ token }) => token.kind === 'digits') || !idioms.some((idiom) => idiom.start <= start && end <= idiom.end);
  });
  const dates = findDates(text);
  const found = runs.map((run) => toNumber(text, run)).map((number) => {
    const date = dates.find(({ start, end }) => start <= number.start && number.start + number.text.length <= end);
    return date ? { ...number, start: date.start, text: text.slice(date.start, date.end), date: date.date, value: date.end - date.start === number.text.length ? number.value : undefined } : number;
  });
  const seen = new Set<number>();
  return [...found, ...findPhrases(text).filter((phrase) => !found.some(({ start, text: typed }) => start < phrase.start + phrase.text.length && phrase.start < start + typed.length))]
    .sort((a, b) => a.start - b.start).filter(({ start }) => !seen.has(start) && seen.add(start));
};
