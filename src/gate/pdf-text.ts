import { fromHex, listShown, toPlainProgram } from '../press/pdf-shown.ts';
import { findReference, readStream, splitPdf } from '../press/pdf-objects.ts';

/** What a page shows is marked as part of the text, or as none: what stands at the foot of a page. */
const MARKS = /(?=\/\w+ <<\s*\/MCID|\/Artifact\b)/;

/** What a PDF says, page after page, piece by piece with a space between, as a program reads it that searches or copies: the letters that are given for what is shown, else those of its glyphs. */
export const readPdfText = (file: Uint8Array): string => {
  const { objects } = splitPdf(file);
  const toLetters = (font: number): Map<string, string> => {
    const map = objects.get(findReference(objects.get(font) ?? '', 'ToUnicode') ?? 0) ?? '';
    return new Map([...readStream(map).matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g)].map(([, code = '', letters = '']) => [fromHex(code), fromHex(letters)]));
  };
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
  return pages.map((page) => {
    const fonts = new Map([...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', font]) => [name, toLetters(Number(font))]));
    const parts = toPlainProgram(readStream(objects.get(findReference(page, 'Contents') ?? 0) ?? '')).split(MARKS).filter((part) => !part.startsWith('/Artifact'));
    return parts.map((part) => listShown(part).map(({ font, items, said }) => said?.letters ?? items.map((item) => (typeof item === 'string' ? fonts.get(font)?.get(item) ?? '' : '')).join('')).join('')).join(' ');
  }).join('\n');
};
