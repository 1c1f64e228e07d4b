import type { Localized } from '../schema/text.ts';
import { OR_FIX, withoutOverlaps, type Finding } from './finding.ts';

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const withFix = ({ th, en }: Localized): Localized => ({ th: `${th} ${OR_FIX.th}`, en: `${en} ${OR_FIX.en}` });

/** A kind of sign that no text needs: what is said of it, and what mends it where there is one right answer. */
interface Kind { pattern: RegExp; explain: (code: string) => Localized; mend?: string }

const HIDDEN = (code: string): Localized => withFix({ th: `มีอักขระที่มองไม่เห็น (${code}) ทำให้ค้นคำนี้ไม่พบ`, en: `A sign that nobody sees (${code}) stands here, and search does not find the word.` });
const CONTROL = (code: string): Localized => ({ th: `มีอักขระควบคุม (${code}) ที่ไม่ใช่ข้อความ ให้ลบออก`, en: `A control character (${code}) stands here, which is no text. Remove it.` });

/** A joiner between two pictures makes one of them: 👩‍🌾. */
const JOINER = String.raw`(?<!\p{Extended_Pictographic}[\u{fe0f}\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})`;

const KINDS: Kind[] = [
  { pattern: /(?<![\t\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f])[\t\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+(?=\r?\n|$)/g, explain: (code) => withFix({ th: `มีอักขระควบคุม (${code}) ค้างอยู่ท้ายบรรทัด`, en: `A control character (${code}) is left at the end of the line.` }), mend: '' },
  { pattern: /(?<=\S)\t(?=\S)/g, explain: () => withFix({ th: 'มีแท็บอยู่ในข้อความ ต้องเป็นเว้นวรรค', en: 'A tab stands in the text where a space should.' }), mend: ' ' },
  { pattern: /\t/g, explain: () => ({ th: 'มีแท็บตรงนี้ ให้ใช้เว้นวรรคแทน', en: 'A tab stands here. Write spaces.' }) },
  { pattern: /\r(?!\n)/g, explain: (code) => ({ th: `บรรทัดนี้จบด้วยอักขระที่โปรแกรมอื่นอ่านไม่ได้ (${code}) ให้บันทึกไฟล์ใหม่โดยใช้การขึ้นบรรทัดแบบปกติ`, en: `A line ends in a way that other programs do not read (${code}). Save the file with ordinary ends of lines.` }) },
  { pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, explain: CONTROL },
  { pattern: /[\u2028\u2029]/g, explain: (code) => ({ th: `มีการขึ้นบรรทัดที่มองไม่เห็น (${code}) ให้ลบออกแล้วขึ้นบรรทัดใหม่ตามปกติ`, en: `A line break that nobody sees (${code}) stands here. Remove it, and begin a line in the ordinary way.` }) },
  { pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, explain: (code) => ({ th: `มีอักขระที่มองไม่เห็นซึ่งสลับทิศทางข้อความ (${code}) ให้ลบออก แล้วอ่านบรรทัดนี้อีกครั้ง`, en: `A sign that nobody sees turns the direction of the text (${code}). Remove it, and read the line again.` }) },
  { pattern: new RegExp(`[\\u00ad\\u200b\\u200c\\u2060\\ufeff]|${JOINER}`, 'gu'), explain: HIDDEN, mend: '' },
  { pattern: /(?![\u200d\u0600-\u0605])[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu, explain: (code) => ({ th: `มีอักขระที่มองไม่เห็น (${code}) ให้ลบออก`, en: `A sign that nobody sees (${code}) stands here. Remove it.` }) },
  { pattern: /\ufffd/g, explain: (code) => ({ th: `ตัวอักษรตรงนี้เสียไปตอนบันทึกไฟล์ (${code}) ให้พิมพ์ใหม่`, en: `A letter was lost here when the file was saved (${code}). Type it again.` }) },
  { pattern: /[\p{Co}\p{Cn}]/gu, explain: (code) => ({ th: `อักขระนี้มีเฉพาะในบางฟอนต์ ผู้อ่านจะไม่เห็น (${code}) ให้พิมพ์ตัวอักษรนั้นใหม่`, en: `Only some fonts know this sign (${code}), and readers would not see it. Type the letter again.` }) },
];

/** Signs written by their numbers, as bodies and YAML allow. */
const CODED = /&#(?:(\d{1,7})|x([\da-f]{1,6}));|\\u([\da-f]{4})|\\x([\da-f]{2})|\\U([\da-f]{8})|&(shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak);/gi;
const NAMED: Record<string, number> = { shy: 0xad, zwj: 0x200d, zwnj: 0x200c, lrm: 0x200e, rlm: 0x200f, zerowidthspace: 0x200b, nobreak: 0x2060 };
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u034f\u3164]/u;

const findCoded = (text: string): Finding[] =>
  [...text.matchAll(CODED)].flatMap(({ 0: typed, 1: decimal, 2: hex, 3: short, 4: byte, 5: long, 6: name, index }) => {
    const code = decimal !== undefined ? Number(decimal) : name !== undefined ? NAMED[name.toLowerCase()] ?? 0 : Number.parseInt(hex ?? short ?? byte ?? long ?? '0', 16);
    if (code <= 0x10ffff && !FORBIDDEN.test(String.fromCodePoint(code))) return [];
    return [{ offset: index, length: typed.length, message: { th: `"${typed}" คืออักขระที่มองไม่เห็นหรือไม่ใช่ข้อความ ให้ลบออก`, en: `"${typed}" stands for a sign that nobody sees, or that is no text. Remove it.` } }];
  });

/** Letters that are written in parts, as some systems save them: a search for the letter does not find them. */
const findParts = (text: string): Finding[] => {
  if (text === text.normalize('NFC')) return [];
  return [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)].flatMap(({ segment, index }) => {
    const whole = segment.normalize('NFC');
    return whole === segment ? [] : [{
      offset: index, length: segment.length, mend: whole,
      message: withFix({ th: `"${whole}" พิมพ์แยกเป็นหลายส่วนหรือเรียงสลับกัน ทำให้ค้นไม่พบ`, en: `"${whole}" is written in parts or in another order, and search does not find it.` }),
    }];
  });
};

/** Every sign of a text is one that readers see and machines find: no control, direction or zero-width signs, no letters in parts. */
export const findUnclean = (text: string): Finding[] => withoutOverlaps([
  ...KINDS.flatMap(({ pattern, explain, mend }) => [...text.matchAll(pattern)].map(({ 0: sign, index }): Finding => ({ offset: index, length: sign.length, message: explain(codeOf(sign)), ...(mend !== undefined && { mend }) }))),
  ...findCoded(text), ...findParts(text),
], text);
