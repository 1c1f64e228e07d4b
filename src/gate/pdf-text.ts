import { readLetters } from '../press/pdf-letters.ts';
import { findReference, listPages, readStream, splitPdf } from '../press/pdf-objects.ts';
import { listShown, toPlainProgram } from '../press/pdf-shown.ts';

/** What a page shows is marked as part of the text, or as none: what stands at the foot of a page. */
const MARKS = /(?=\/\w+ <<\s*\/MCID|\/Artifact\b)/;

/** What a PDF says, page after page, piece by piece with a space between, as a program has it that searches or copies: the letters that are given for what is shown, else those of its glyphs. */
export const readPdfText = (file: Uint8Array): string => {
  const { objects } = splitPdf(file);
  const read = (number: number | undefined): string => readStream(objects.get(number ?? 0) ?? '');
  return listPages(objects).map(({ content, fonts }) => {
    const letters = new Map([...fonts].map(([name, font]) => [name, readLetters(read(findReference(objects.get(font) ?? '', 'ToUnicode')))]));
    const parts = toPlainProgram(read(content)).split(MARKS).filter((part) => !part.startsWith('/Artifact'));
    return parts.map((part) => listShown(part).map(({ font, items, said }) => said?.letters ?? items.map((item) => (typeof item === 'string' ? letters.get(font)?.get(item) ?? '' : '')).join('')).join('')).join(' ');
  }).join('\n');
};
