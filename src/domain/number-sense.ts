import { THAI_ARTICLE_COUNTERS, THAI_BEFORE_ONE } from '../i18n/number-idioms.ts';
import { THAI_COUNTERS } from '../i18n/number-words.ts';
import { endOf, toAtom, type Token } from './number-token.ts';

const isThai = (token: Token | undefined): token is Token => token?.kind === 'thai';
/** Names are masked by a letter of no language; behind one, «หนึ่ง» is "a certain" as behind a noun. */
export const NAME_MASK = '\ue000';

/** A text cut into its words. */
export interface Context { text: string; tokens: Token[] }

const neighbour = ({ tokens }: Context, index: number, step: 1 | -1): Token | undefined => {
  const [here, other] = [tokens[index], tokens[index + step]];
  if (!here || !other) return undefined;
  return (step === 1 ? endOf(here) === other.start : endOf(other) === here.start) ? other : undefined;
};

/** «หนึ่ง» behind a noun is the article "a"; with a counter behind it, or where no noun stands before it, it counts. */
const isThaiArticle = (context: Context, index: number): boolean => {
  const [before, after] = [neighbour(context, index, -1), neighbour(context, index, 1)];
  const here = context.tokens[index];
  if (after?.text === 'ใน') {
    const next = context.tokens[index + 2];
    return !(next && next.start - endOf(after) <= 1 && toAtom(next));
  }
  if (after && (toAtom(after) || after.text === before?.text)) return false;
  if (!isThai(before)) return here !== undefined && context.text[here.start - 1] === NAME_MASK;
  if (THAI_ARTICLE_COUNTERS.has(before.text)) return true;
  return !THAI_BEFORE_ONE.has(before.text) && !toAtom(before) && !(after && THAI_COUNTERS.has(after.text));
};

/** «ศูนย์» is a centre, unless something is counted by it. */
const isThaiCentre = (context: Context, index: number): boolean => {
  const [before, after] = [neighbour(context, index, -1), neighbour(context, index, 1)];
  if (after?.text === 'จุด') return toAtom(context.tokens[index + 2] ?? after) === undefined;
  if (after && THAI_COUNTERS.has(after.text)) return false;
  return !(before && ['เหลือ', 'เท่ากับ'].includes(before.text)) && !(before?.text === 'เป็น' && !after);
};

/** «ร้อยเอ็ด» is a province, unless a number stands before it or something is counted behind it. */
const isProvince = (context: Context, index: number): boolean => {
  const [before, after] = [neighbour(context, index, -1), neighbour(context, index + 1, 1)];
  return !(before && toAtom(before)) && !(after && (toAtom(after) || THAI_COUNTERS.has(after.text)));
};

/** Whether a number word counts nothing where it stands: «ศูนย์» and «หนึ่ง» as above, «ร้อยเอ็ด» as a province, «ร้อยละ» as a sign of percent. */
export const isOrdinary = (context: Context, index: number): boolean => {
  const word = context.tokens[index]?.text ?? '';
  const [before, after] = [neighbour(context, index, -1), neighbour(context, index, 1)];
  if (word === 'ศูนย์') return isThaiCentre(context, index);
  if (word === 'หนึ่ง') return isThaiArticle(context, index);
  if (word === 'เอ็ด') return !before || !/(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)$/.test(before.text) || (before.text === 'ร้อย' && isProvince(context, index - 1));
  if (word === 'ร้อย' && after?.text === 'เอ็ด') return isProvince(context, index);
  return word === 'ร้อย' && after?.text === 'ละ';
};

/** "Quarter" is a fraction behind a number or "a", and before "of"; else it is a place or a time of year with a number of its own. */
export const isQuarter = ({ text, tokens }: Context, index: number): boolean => {
  const [here, before, after] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (!here || !/^quarters?$/i.test(here.text)) return false;
  return /^(?:a|one|two|three|first|last|final|previous|per|each|every)$/i.test(before?.text ?? '') || (/^quarter/i.test(here.text) && after?.text === 'of' && /\b(?:a|the|three)\s?-?$/i.test(text.slice(0, here.start).trimEnd()));
};

/** Quantities of several words: "a couple of", "scores of", «เท่าตัว», «หลายเท่า». */
export const PHRASES = /\b(?:a\s+couple\s+of|scores\s+of|a\s+score\s+of|number\s+one)\b|(?<=[\u0e00-\u0e7f\s]|^)(?:เท่าตัว|หลายเท่า)/giu;

