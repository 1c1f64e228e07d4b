import { toIssue, type Issue } from '../domain/issue.ts';
import type { WrittenText } from '../domain/report.ts';
import { placeInText } from '../domain/written-place.ts';

const LATIN = /(?<![\p{L}\p{N}\p{M}'’-])(\p{Script=Latin}+)\s+(\1)(?![\p{L}\p{N}\p{M}'’-])/giu;
/** Words that a sentence may have twice in a row. A capital on the second is a name: Phi Phi, Sing Sing. */
const LATIN_PAIRS = new Set(['bye', 'chop', 'do', 'far', 'had', 'ha', 'her', 'knock', 'long', 'many', 'more', 'much', 'no', 'so', 'that', 'tuk', 'tut', 'very']);

const findLatin = (text: string): { word: string; offset: number }[] =>
  [...text.matchAll(LATIN)].flatMap(({ 0: pair, 2: word = '', index }) => (word === word.toLowerCase() && !LATIN_PAIRS.has(word) ? [{ word, offset: index + pair.length - word.length }] : []));

/** Two equal runs of Thai, before the words are looked at: most texts have none, and words are costly to tell. */
const THAI = /(\p{Script=Thai}{2,24})\s*\1/u;
/** Words that never follow themselves, and end no sentence: Thai ends one by a space alone, and the next may begin with the same name. */
const THAI_JOINS = new Set(['และ', 'หรือ', 'แต่', 'ใน', 'กับ', 'แก่', 'โดย', 'จาก', 'จึง', 'ซึ่ง', 'ให้', 'เป็น', 'เพื่อ', 'คือ', 'ว่า', 'เมื่อ', 'เพราะ', 'ระบุ', 'แห่ง', 'ต้อง']);
/** Words that never follow themselves within a sentence. Other short ones may, or are parts of names that are cut in two: ที่ที่, ของของเขา, ซูซูกิ. */
const THAI_PARTICLES = new Set(['แล้ว', 'ด้วย', 'ได้', 'ไม่', 'ยัง', 'ถึง', 'กว่า', 'ตาม', 'ต่อ', 'นี้', 'นั้น', 'ก็', 'มี']);
const LONG = 5;
/** A thing and its own counting word: บริษัทบริษัทหนึ่ง. */
const COUNTED = /^\s*(?:หนึ่ง|นี้|นั้น|โน้น|เดียว|ใด|ไหน|แรก|ที่|อื่น|ๆ)/u;

const isSlip = (word: string, isJoined: boolean, after: string): boolean =>
  THAI_JOINS.has(word) || (isJoined && (THAI_PARTICLES.has(word) || (word.length >= LONG && !COUNTED.test(after))));

const findThai = (text: string): { word: string; offset: number }[] => {
  if (!THAI.test(text)) return [];
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].filter(({ segment }) => segment.trim() !== '');
  return words.flatMap(({ segment: word, index }, at) => {
    const before = words[at - 1];
    if (before?.segment !== word || !/^\p{Script=Thai}+$/u.test(word)) return [];
    return isSlip(word, before.index + word.length === index, text.slice(index + word.length)) ? [{ word, offset: index }] : [];
  });
};

/** No word stands twice in a row by a slip of the hand. */
export const doubledWords = (texts: WrittenText[]): Issue[] =>
  texts.flatMap((written) => [...findLatin(written.text), ...findThai(written.text)].map(({ word, offset }) => toIssue(placeInText(written, offset), 'doubled-word', {
    th: `"${word}" พิมพ์ซ้ำสองครั้งติดกัน ให้ลบออกหนึ่งคำ ถ้าตั้งใจให้ใช้ไม้ยมกหรือเขียนใหม่`,
    en: `"${word}" stands twice in a row. Remove one, or write the sentence in another way.`,
  })));
