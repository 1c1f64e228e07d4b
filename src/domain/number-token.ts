import { QUANTITY_WORDS } from '../i18n/number-idioms.ts';
import { SCALE_WORDS, THAI_COUNTERS, UNIT_WORDS } from '../i18n/number-words.ts';
import { parseFixed, type Fixed } from './fixed-point.ts';
import type { Atom } from './number-value.ts';

export const PERCENT = '[%‰‱％﹪٪]';

/** A run of digits of any script, with the signs and no-break spaces that hold it together; or a sign of percent or money alone. */
const DIGITS = String.raw`(?:(?:${PERCENT}|\p{Sc})\s?)?(?:(?<![\p{L}\p{N}])[-−+.])?\p{N}(?:[\p{N}.,:/，\u00a0\u2009\u202f–-]*\p{N})?(?:\s?${PERCENT}|\p{Sc})?|${PERCENT}|\p{Sc}`;
const TOKEN = new RegExp(String.raw`(?<digits>${DIGITS})|(?<thai>[\u0e00-\u0e7f]+)|(?<latin>\p{L}+)`, 'gu');
const WORDS_OF_NUMBER = [...Object.keys(UNIT_WORDS), ...Object.keys(SCALE_WORDS), ...QUANTITY_WORDS];
const isThai = (word: string): boolean => /[\u0e00-\u0e7f]/.test(word);
/** Cutting Thai into words is slow; a run that has none of these letters in a row has no number. */
const MAY_BE_NUMBER = new RegExp(WORDS_OF_NUMBER.filter(isThai).concat('เท่า').join('|'), 'u');
/** Some numbers are one word to the dictionary, alone («สามสิบ») or with what they count («หกคน»), and one is a province («ร้อยเอ็ด»). */
const ONE_WORD = new RegExp(`^(?:${WORDS_OF_NUMBER.filter(isThai).join('|')})+(?:${[...THAI_COUNTERS].join('|')}|ๆ)?$`, 'u');
const PARTS = new RegExp(`${WORDS_OF_NUMBER.filter(isThai).join('|')}|.+`, 'gu');
const SEGMENTER = new Intl.Segmenter('th', { granularity: 'word' });

/** A word or a run of digits, with the place where it begins. */
export interface Token { start: number; text: string; kind: 'digits' | 'thai' | 'latin' }

const cutThai = (text: string, start: number): Token[] =>
  !MAY_BE_NUMBER.test(text) ? [{ start, text, kind: 'thai' }] : [...SEGMENTER.segment(text)].flatMap(({ segment, index }): Token[] => {
    const parts = ONE_WORD.test(segment) ? [...segment.matchAll(PARTS)] : [];
    return parts.length === 0 ? [{ start: start + index, text: segment, kind: 'thai' }] : parts.map(({ 0: text, index: within }) => ({ start: start + index + within, text, kind: 'thai' }));
  });

export const tokenize = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].flatMap(({ 0: found, index, groups }): Token[] =>
    groups?.['thai'] !== undefined ? cutThai(found, index) : [{ start: index, text: found, kind: groups?.['latin'] === undefined ? 'digits' : 'latin' }]);

/** Digits of any script as those of this line: 0 to 9. */
export const toAsciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, (digit) => {
  const code = digit.codePointAt(0) ?? 0;
  // Unicode gives every script its ten digits in a row that begins at a code whose place follows from the digit 0.
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
});

/** The digits as a plain decimal; undefined for what is no plain number ("5–6", "24/7", "½"). */
const parseDigits = (typed: string): Fixed | undefined => {
  const plain = toAsciiDigits(typed.replace(new RegExp(String.raw`[\s,，]|${PERCENT}|\p{Sc}`, 'gu'), '').replace('−', '-'));
  return /^-?(?:\d+)(?:\.\d+)?$/.test(plain) ? parseFixed(plain) : undefined;
};

/** What a token is worth in a number; undefined where it has no part in one. */
export const toAtom = ({ text, kind }: Token): Atom | undefined => {
  if (kind === 'digits') {
    const value = parseDigits(text);
    return value === undefined ? { kind: 'vague' } : { kind: 'unit', value };
  }
  const word = text.toLowerCase();
  if (Object.hasOwn(UNIT_WORDS, word)) return { kind: 'unit', value: parseFixed(String(UNIT_WORDS[word] ?? 0)) };
  if (Object.hasOwn(SCALE_WORDS, word)) return { kind: 'scale', value: parseFixed(String(SCALE_WORDS[word] ?? 0)) };
  return QUANTITY_WORDS.has(word) ? { kind: 'vague' } : undefined;
};

export const endOf = ({ start, text }: Token): number => start + text.length;
