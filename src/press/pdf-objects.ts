import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';

/** A PDF in its parts, a sign a byte: what stands before the objects, each object by its number with its tags, and the trailer. */
export interface PdfObjects { head: string; objects: Map<number, string>; trailer: string }

const STREAM = /stream\n([\s\S]*)\nendstream/;

/** Takes apart a PDF whose table of objects is plain, as Typst writes it. */
export const splitPdf = (bytes: Uint8Array): PdfObjects => {
  const pdf = strFromU8(bytes, true);
  const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
  const starts = [...pdf.slice(table, pdf.indexOf('trailer', table)).matchAll(/(\d{10}) \d{5} n/g)].map(([, offset]) => Number(offset)).sort((a, b) => a - b);
  const objects = starts.map((start, index) => pdf.slice(start, starts[index + 1] ?? table));
  return { head: pdf.slice(0, starts[0]), objects: new Map(objects.map((object) => [Number.parseInt(object, 10), object])), trailer: /trailer\n([\s\S]*?)startxref/.exec(pdf)?.[1] ?? '' };
};

/** Puts a PDF together, with a table of where its objects are now. */
export const joinPdf = ({ head, objects, trailer }: PdfObjects): Uint8Array<ArrayBuffer> => {
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  let body = head;
  const rows = numbers.map((number) => {
    const row = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += objects.get(number) ?? '';
    return row;
  });
  return strToU8(`${body}xref\n0 ${numbers.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}startxref\n${body.length}\n%%EOF`, true) as Uint8Array<ArrayBuffer>;
};

/** The number of the object that `key` of another leads to. */
export const findReference = (object: string, key: string): number | undefined => {
  const [, number] = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(object) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** What the stream of an object says. */
export const readStream = (object: string): string => {
  const [, data = ''] = STREAM.exec(object) ?? [];
  return object.includes('/FlateDecode') ? strFromU8(unzlibSync(strToU8(data, true)), true) : data;
};

/** The object with another stream, packed. */
export const setStream = (object: string, text: string): string => {
  const data = strFromU8(zlibSync(strToU8(text, true), { level: 6 }), true);
  const tags = object.slice(0, object.indexOf('stream\n')).replace(/\/Length \d+/, `/Length ${data.length}`);
  return `${tags.includes('/FlateDecode') ? tags : tags.replace(/\/Length \d+/, '$&\n  /Filter /FlateDecode')}stream\n${data}\nendstream\nendobj\n\n`;
};

/** The pages in their order: the object of what each shows, and those of its fonts, by the names that it gives them. */
export const listPages = (objects: PdfObjects['objects']): { content: number; fonts: Map<string, number> }[] =>
  [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object)).map((page) => ({
    content: findReference(page, 'Contents') ?? 0, fonts: new Map([...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', font]) => [name, Number(font)])),
  }));
