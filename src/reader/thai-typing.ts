import type { Localized } from '../schema/text.ts';
import { OR_FIX, withoutOverlaps, type Finding } from './finding.ts';

/** Consonants; vowels above and below; tone marks; whatever else stands above a letter. */
const [LETTER, VOWEL, TONE, MARK] = ['[\\u0e01-\\u0e2e]', '[\\u0e31\\u0e34-\\u0e3a]', '[\\u0e48-\\u0e4b]', '[\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]'];

/** What looks right on the screen and is typed wrong: one right answer each. */
const SLIPS: [RegExp, string][] = [
  [/เเ+/g, 'แ'],
  // Two signs that look like one: nikhahit and sara aa, with the tone before, between or after.
  [new RegExp(`(${LETTER}?)(${TONE}?)\\u0e4d(${TONE}?)\\u0e32`, 'g'), '$1$2$3\u0e33'],
  [new RegExp(`(${LETTER}?)\\u0e33(${TONE})`, 'g'), '$1$2\u0e33'],
  [new RegExp(`(${LETTER})([\\u0e32\\u0e30])(${TONE})`, 'g'), '$1$3$2'],
  [new RegExp(`(${LETTER}?)([\\u0e48-\\u0e4c]{1,3})(${VOWEL})`, 'g'), '$1$3$2'],
  [new RegExp(`(${LETTER}?)(${MARK})\\2+`, 'g'), '$1$2'],
  [/([\u0e30\u0e32\u0e33\u0e41-\u0e44])\1+/g, '$1'],
];

const SEVERAL = (typed: string): Localized => ({ th: `"${typed}" มีสระหรือวรรณยุกต์ซ้อนกันบนตัวเดียว ให้เหลือไว้ตามที่อ่าน`, en: `"${typed}" has several vowels or tone marks on one letter. Leave those that are read.` });
const ORPHAN = (typed: string): Localized => ({ th: `"${typed}" ไม่มีพยัญชนะรองรับ ให้พิมพ์พยัญชนะ หรือลบออก`, en: `"${typed}" has no letter under or before it. Type the letter, or remove it.` });
const LAKKHANG = (typed: string): Localized => ({ th: `"${typed}" ใช้หลัง ฤ หรือ ฦ เท่านั้น ให้พิมพ์สระอา (า) แทน`, en: `"${typed}" stands only after ฤ or ฦ. Type the vowel า instead.` });

/** What only the writer can mend. A dotted circle stands for any letter, where a mark itself is spoken of. */
const RIDDLES: [RegExp, (typed: string) => Localized][] = [
  [new RegExp(`${LETTER}(?!${VOWEL}?[\\u0e47-\\u0e4e]?(?!${MARK}))${MARK}+`, 'g'), SEVERAL],
  [new RegExp(`(?<![\\u0e01-\\u0e2e\\u25cc\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e])${MARK}+`, 'g'), (typed) => ORPHAN(`◌${typed}`)],
  [/(?<![\u0e01-\u0e2e\u25cc\u0e30\u0e31\u0e32\u0e34-\u0e3a\u0e45\u0e47-\u0e4e])[\u0e30\u0e32\u0e33]/g, (typed) => ORPHAN(`◌${typed}`)],
  [/(?<![ฤฦ])ๅ/g, LAKKHANG],
];

const toSlip = (typed: string, mend: string): Localized => ({ th: `"${typed}" พิมพ์ไม่ถูกลำดับหรือพิมพ์ซ้ำ ที่ถูกคือ "${mend}" ${OR_FIX.th}`, en: `"${typed}" is typed in a wrong order or twice: it is "${mend}". ${OR_FIX.en}` });

/** Thai is typed so that what looks like a word is that word: vowels and tone marks in their order, each once, on a letter. */
export const findMistyped = (text: string): Finding[] => withoutOverlaps([
  ...SLIPS.flatMap(([pattern, replacement]) => [...text.matchAll(pattern)].map(({ 0: typed, index }): Finding => {
    const mend = typed.replace(new RegExp(pattern.source, 'u'), replacement);
    return { offset: index, length: typed.length, message: toSlip(typed, mend), mend };
  })),
  ...RIDDLES.flatMap(([pattern, explain]) => [...text.matchAll(pattern)].map(({ 0: typed, index }): Finding => ({ offset: index, length: typed.length, message: explain(typed) }))),
], text);
