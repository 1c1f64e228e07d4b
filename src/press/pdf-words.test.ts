import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'vitest';
import { readPdfText } from '../gate/pdf-text.ts';
import { THAI_WORDS } from './paper-fixture.ts';
import { PDF_FAMILIES, renderPdfFonts } from './pdf-font.ts';
import { readLetters, setLetters } from './pdf-letters.ts';
import { findReference, listPages, readStream, splitPdf } from './pdf-objects.ts';
import { listShown, toPlainProgram } from './pdf-shown.ts';
import { mendPdfWords } from './pdf-words.ts';

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: await renderPdfFonts() }] });
const WORDS = `${THAI_WORDS} “กว่า 3,200 (office) ราย”`;

/** As Typst writes it. */
const write = (family: string[]): Uint8Array => {
  const { result } = compiler.compile({ mainFileContent: `#set text(font: ${JSON.stringify(family).replace('[', '(').replace(']', ')')}, fallback: false, lang: "th")\n#${JSON.stringify(WORDS)}` });
  if (!result) throw new Error('not set');
  return compiler.pdf(result, { creationTimestamp: 0 });
};

/** What a reader has that looks at each glyph alone. */
const readByGlyphs = (pdf: Uint8Array): string => {
  const { objects } = splitPdf(pdf);
  return listPages(objects).map(({ content, fonts }) => {
    const letters = new Map([...fonts].map(([name, font]) => [name, readLetters(readStream(objects.get(findReference(objects.get(font) ?? '', 'ToUnicode') ?? 0) ?? ''))]));
    return listShown(toPlainProgram(readStream(objects.get(content) ?? ''))).map(({ font, items }) => items.map((item) => (typeof item === 'string' ? letters.get(font)?.get(item) ?? '' : '')).join('')).join('');
  }).join('');
};

const FAMILIES = Object.entries(PDF_FAMILIES);

test.each(FAMILIES)('every syllable of the %s is said once', (_name, family) => {
  expect(readPdfText(write(family)).replaceAll(' ', '')).not.toBe(WORDS.replaceAll(' ', ''));
  expect(readPdfText(mendPdfWords(write(family))).replaceAll(' ', '')).toBe(WORDS.replaceAll(' ', ''));
});

test.each(FAMILIES)('every glyph of the %s is its own letter', (_name, family) => {
  const apart = WORDS.replace(/([่-๋]?)ำ/g, 'ํ$1า');
  expect(readByGlyphs(write(family))).not.toBe(apart);
  expect(readByGlyphs(mendPdfWords(write(family)))).toBe(apart);
});

test('what is mended is not mended again', () => {
  const once = mendPdfWords(write(PDF_FAMILIES.head));
  expect(readPdfText(mendPdfWords(once))).toBe(readPdfText(once));
});

test('writes the letters of a font in lists of a hundred', () => {
  const map = 'begin\n1 beginbfchar\n<0001> <0041>\nendbfchar\nend\n';
  const letters = new Map(Array.from({ length: 101 }, (_, index) => [String.fromCharCode(index + 1), 'น้']));
  const written = setLetters(map, letters);
  expect(written).toMatch(/^begin\n100 beginbfchar\n<0001> <0E190E49>\n/);
  expect(written).toMatch(/endbfchar\n1 beginbfchar\n<0065> <0E190E49>\nendbfchar\nend\n$/);
  expect(readLetters(written)).toEqual(letters);
});
