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

/** A table of names that has the family alone: name 1, for Windows, in English, as UTF-16. */
const toNameTable = (family: string): Uint8Array => {
  const [records, text] = [18, new Uint8Array(family.length * 2)];
  [...family].forEach((letter, index) => viewOf(text).setUint16(index * 2, letter.charCodeAt(0)));
  const table = new Uint8Array(records + text.length);
  [0, 1, records, 3, 1, 0x409, 1, text.length, 0].forEach((word, index) => viewOf(table).setUint16(index * 2, word));
  table.set(text, records);
  return table;
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
