/** A table of a font file: its four letters and its bytes. */
interface Table { tag: string; bytes: Uint8Array }

const HEADER = 12;
const ENTRY = 16;
const toPadded = (length: number): number => Math.ceil(length / 4) * 4;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const readTables = (font: Uint8Array): Table[] => {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    return { tag: String.fromCharCode(...font.subarray(at, at + 4)), bytes: font.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12)) };
  });
};

/** The sum of a table's 32-bit words, by which readers of fonts know that it is whole. */
const toChecksum = (bytes: Uint8Array): number => {
  const padded = new Uint8Array(toPadded(bytes.length));
  padded.set(bytes);
  const view = viewOf(padded);
  return Array.from({ length: padded.length / 4 }, (_, index) => view.getUint32(index * 4)).reduce((sum, word) => (sum + word) >>> 0, 0);
};

const toUtf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]);

/** A table of names that has the family, and the same without spaces for PDF: for Windows, in English. */
const toNameTable = (family: string): Uint8Array => {
  const [full, short] = [toUtf16(family), toUtf16(family.replaceAll(' ', ''))];
  const header = [0, 2, 30, 3, 1, 0x409, 1, full.length, 0, 3, 1, 0x409, 6, short.length, full.length];
  return Uint8Array.from([...header.flatMap((word) => [word >> 8, word & 255]), ...full, ...short]);
};

/** A TrueType font under another family name and no other, so that it is never taken for one that the machine has. */
export const renameFont = (font: Uint8Array, family: string): Uint8Array => {
  const tables = readTables(font).map((table) => (table.tag === 'name' ? { ...table, bytes: toNameTable(family) } : table));
  const start = HEADER + tables.length * ENTRY;
  const renamed = new Uint8Array(tables.reduce((length, { bytes }) => length + toPadded(bytes.length), start));
  renamed.set(font.subarray(0, start));
  const view = viewOf(renamed);
  let offset = start;
  tables.forEach(({ bytes }, index) => {
    [toChecksum(bytes), offset, bytes.length].forEach((word, field) => view.setUint32(HEADER + index * ENTRY + 4 + field * 4, word));
    renamed.set(bytes, offset);
    offset += toPadded(bytes.length);
  });
  return renamed;
};
