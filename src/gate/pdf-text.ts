import { readLetters } from '../press/pdf-letters.ts';
import { findReference, listPages, readStream, splitPdf } from '../press/pdf-objects.ts';
import { listShown, toPlainProgram } from '../press/pdf-shown.ts';
import { keepText, toHash } from '../reader/kept.ts';

/** What a page shows is marked as part of the text, or as none: what stands at the foot of a page. */
const MARKS = /(?=\/\w+ <<\s*\/MCID|\/Artifact\b)/;

/** The pieces of text that a PDF shows, page after page, as a program has them that searches or copies: the letters that are given for what is shown, else those of its glyphs. */
export const listPdfPieces = (file: Uint8Array): string[] => {
  const { objects } = splitPdf(file);
  const read = (number: number | undefined): string => readStream(objects.get(number ?? 0) ?? '');
  return listPages(objects).flatMap(({ content, fonts }) => {
    const letters = new Map([...fonts].map(([name, font]) => [name, readLetters(read(findReference(objects.get(font) ?? '', 'ToUnicode')))]));
    const parts = toPlainProgram(read(content)).split(MARKS).filter((part) => !part.startsWith('/Artifact'));
    return parts.map((part) => listShown(part).map(({ font, items, said }) => said?.letters ?? items.map((item) => (typeof item === 'string' ? letters.get(font)?.get(item) ?? '' : '')).join('')).join(''));
  });
};

/** All that a PDF says, with a space between two pieces, so that two numbers that stand side by side are two. Of the same bytes it is read once. */
export const readPdfText = (file: Uint8Array): string => keepText('pdf-text', toHash(file), () => listPdfPieces(file).join(' '));
