import { formatFixed, parseFixed } from '../domain/fixed-point.ts';
import { reckon, type Part } from '../domain/number-value.ts';
import { SCALE_LETTERS, SCALE_WORDS, THAI_COUNTERS, UNIT_WORDS } from '../i18n/number-words.ts';

/** A piece of what was typed: words, or a number with what it is worth and the digits that were typed for it. */
export type Piece = { kind: 'words'; text: string } | { kind: 'number'; value: string; digits: string };

type Atom = { kind: 'words'; text: string } | { kind: 'part'; part: Part } | { kind: 'nothing' };

const NOTHING: Atom = { kind: 'nothing' };
const toWords = (text: string): Atom[] => (text === '' ? [] : [{ kind: 'words', text }]);
const isThai = (word: string): boolean => /[\u0e00-\u0e7f]/.test(word);

/** Said before a number or behind it, and no part of what it is worth. */
const AROUND = '(?:มากกว่า|น้อยกว่า|กว่า|ประมาณ|ราว|เกือบ|อย่างน้อย|ไม่ถึง|ไม่เกิน|เกิน|จำนวน|ร้อยละ)';
const ENGLISH_AROUND = /^(?:more|less|fewer|than|at|least|most|up|to|about|around|over|under|nearly|almost|approximately|roughly|some|percent|per|cent|pct|plus)$/;
const THAI_AROUND = new RegExp(`^(?:${AROUND}|เปอร์เซ็นต์|เปอร์เซนต์|เศษ)$`);

const THAI_NUMBERS = [...Object.keys(UNIT_WORDS), ...Object.keys(SCALE_WORDS)].filter(isThai).sort((a, b) => b.length - a.length).join('|');
const NUMBER = new RegExp(THAI_NUMBERS, 'g');
/** A number in Thai words with what stands before and behind it, where nothing parts them. */
const THAI = new RegExp(`^(.*?)(${AROUND})?((?:${THAI_NUMBERS})+)(?:กว่า|เศษ)?(.*)$`);
const DIGITS = new RegExp(`^([ก-๎]*?)(${AROUND})?(us\\$|[$฿€£~≈<>±+−-])*(\\d[\\d,]*(?:\\.\\d+)?)(%?)([a-z]{0,2})(?:กว่า|เศษ)?([ก-๎].*)?$`);

const toScale = (word: string): number | undefined => (Object.hasOwn(SCALE_WORDS, word) ? SCALE_WORDS[word] : undefined);

const toPart = (text: string, kind: Part['token']['kind']): Part => {
  const token = { text, kind };
  if (kind === 'digits') return { token, atom: { kind: 'unit', value: parseFixed(text.replaceAll(',', '')) } };
  const scale = toScale(text) ?? (kind === 'latin' ? SCALE_LETTERS[text] : undefined);
  return { token, atom: { kind: scale === undefined ? 'unit' : 'scale', value: parseFixed(String(scale ?? UNIT_WORDS[text] ?? 0)) } };
};

const toParts = (text: string, kind: Part['token']['kind']): Atom[] => [{ kind: 'part', part: toPart(text, kind) }];

const toThaiParts = (words: string): Atom[] => [...words.matchAll(NUMBER)].flatMap(({ 0: word }) => toParts(word, 'thai'));

/** One number word is a number where nothing but what it counts stands beside it: «พัน» in «พันธุ์» is none. */
const isNumber = (before: string, words: string, behind: string): boolean =>
  (words.match(NUMBER) ?? []).length > 1 || (before === '' && (behind === '' || THAI_COUNTERS.has(behind)));

const readThai = (word: string): Atom[] => {
  const [, before = '', , words = '', behind = ''] = THAI.exec(word) ?? [];
  return words !== '' && isNumber(before, words, behind) ? [...toWords(before), ...toThaiParts(words), ...toWords(behind)] : toWords(word);
};

const readLatin = (word: string): Atom[] => {
  const parts = word.split('-');
  const isSaid = parts.every((part) => Object.hasOwn(UNIT_WORDS, part) || toScale(part) !== undefined);
  return isSaid ? parts.flatMap((part) => toParts(part, 'latin')) : ENGLISH_AROUND.test(word) ? [NOTHING] : toWords(word);
};

/** What follows digits: a scale, then what is counted. */
const BEHIND = new RegExp(`^((?:${THAI_NUMBERS})*)(?:กว่า|เศษ)?(.*)$`);

const readBehind = (word: string): Atom[] => {
  const [, scale = '', behind = ''] = BEHIND.exec(word) ?? [];
  return [...toThaiParts(scale), ...toWords(behind)];
};

const CURRENCIES: Record<string, string> = { us$: 'dollar', $: 'dollar', '฿': 'baht' };

const readWord = (word: string, isAfterNumber: boolean): Atom[] => {
  const [, before = '', , sign = '', digits, , letters = '', behind = ''] = DIGITS.exec(word) ?? [];
  if (THAI_AROUND.test(word)) return [NOTHING];
  if (digits === undefined) return !isThai(word) ? readLatin(word) : isAfterNumber ? readBehind(word) : readThai(word);
  if (letters !== '' && SCALE_LETTERS[letters] === undefined) return toWords(word);
  return [...toWords(before), ...toWords(CURRENCIES[sign] ?? ''), ...toParts(digits, 'digits'), ...(letters === '' ? [] : toParts(letters, 'latin')), ...readBehind(behind)];
};

/** A scale whose first letters alone have been typed yet: "10 bil". */
const completeScale = (word: string): string => [...Object.keys(SCALE_WORDS)].find((scale) => scale.startsWith(word)) ?? word;

const toNumber = (parts: Part[]): Piece | undefined => {
  const value = reckon(parts);
  return value === undefined ? undefined : { kind: 'number', value: formatFixed(value < 0n ? -value : value), digits: parts.map(({ token }) => token.text).join(' ') };
};

/** Digits behind a number are another number; a word behind it goes on with it. */
const joins = (run: Part[], { token }: Part): boolean => run.length > 0 && token.kind !== 'digits';

const toPieces = (atoms: Atom[]): Piece[] => {
  const pieces: Piece[] = [];
  let run: Part[] = [];
  const flush = (): void => {
    const piece = run.length === 0 ? undefined : toNumber(run);
    pieces.push(...(piece ? [piece] : run.map(({ token }): Piece => ({ kind: 'words', text: token.text }))));
    run = [];
  };
  for (const atom of atoms) {
    if (atom.kind !== 'part' || !joins(run, atom.part)) flush();
    if (atom.kind === 'part') run.push(atom.part);
    if (atom.kind === 'words') pieces.push(atom);
  }
  flush();
  return pieces;
};

/**
 * Cuts what was typed into numbers, in digits or in the words of either language, and the rest. Not by a dictionary, as the check does, which
 * differs from browser to browser: what was typed is short. `text`: in lower case, with Arabic digits.
 */
export const readNumbers = (text: string): Piece[] => {
  const words = text.split(/\s+/).filter(Boolean);
  const atoms: Atom[] = [];
  for (const [index, word] of words.entries()) {
    const isAfterNumber = atoms.at(-1)?.kind === 'part';
    atoms.push(...readWord(isAfterNumber && index === words.length - 1 ? completeScale(word) : word, isAfterNumber));
  }
  return toPieces(atoms);
};
