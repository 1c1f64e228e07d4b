import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { findReference, joinPdf, listPages, readStream, setStream, splitPdf } from './pdf-objects.ts';

const OBJECTS = [
  '1 0 obj\n<<\n  /Type /Pages\n  /Kids [3 0 R]\n>>\nendobj\n\n',
  '2 0 obj\n<<\n  /Length 5\n>>\nstream\n\u00ff(a)\u0000\nendstream\nendobj\n\n',
  '3 0 obj\n<<\n  /Type /Page\n  /Font <<\n    /f0 4 0 R\n  >>\n  /Contents 2 0 R\n>>\nendobj\n\n',
];
const HEAD = '%PDF-1.7\n\n';
const toTable = (): string => {
  let at = HEAD.length;
  return OBJECTS.map((object) => `${String((at += object.length) - object.length).padStart(10, '0')} 00000 n \n`).join('');
};
const BODY = HEAD + OBJECTS.join('');
const PDF = strToU8(`${BODY}xref\n0 4\n0000000000 65535 f \n${toTable()}trailer\n<<\n  /Size 4\n>>\nstartxref\n${BODY.length}\n%%EOF`, true);

test('takes a PDF apart, and puts it together as it was, byte for byte', () => {
  const parts = splitPdf(PDF);
  expect([...parts.objects.keys()]).toEqual([1, 2, 3]);
  expect(Buffer.compare(joinPdf(parts), PDF)).toBe(0);
});

test('knows where everything is after a stream is another', () => {
  const { objects, ...rest } = splitPdf(PDF);
  const longer = joinPdf({ ...rest, objects: new Map(objects).set(2, setStream(objects.get(2) ?? '', 'q (น) Q'.repeat(9).replace(/น/g, '\u0099'))) });
  const again = splitPdf(longer).objects;
  expect(readStream(again.get(2) ?? '')).toBe('q (\u0099) Q'.repeat(9));
  expect(again.get(2)).toMatch(/^2 0 obj\n<<\n {2}\/Length \d+\n {2}\/Filter \/FlateDecode\n>>\nstream\n/);
  expect(again.get(3)).toBe(OBJECTS[2]);
  expect(readStream(setStream(again.get(2) ?? '', 'Q'))).toBe('Q');
});

test('finds pages, what they show and their fonts', () => {
  expect(listPages(splitPdf(PDF).objects)).toEqual([{ content: 2, fonts: new Map([['f0', 4]]) }]);
  expect([findReference('/ToUnicode 12 0 R', 'ToUnicode'), findReference('/DescendantFonts [7 0 R]', 'DescendantFonts'), findReference('', 'ToUnicode')]).toEqual([12, 7, undefined]);
});
