import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** An id of a relation that was drawn by lot. */
const RANDOM_ID = /rId[\w-]{21}/g;
/** The first day that a zip can say. By the clock of the machine, as fflate reads it: alike in every time zone. */
const ZIP_DAY = new Date(1980, 0, 1);

/** The same text with the ids in the order in which they come first. */
const toNamer = () => {
  const names = new Map<string, string>();
  return (text: string): string => text.replace(RANDOM_ID, (id) => {
    if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
    return names.get(id) ?? id;
  });
};

/**
 * An Office file with nothing in it that the clock or a lot decided: two of one content are alike to the byte. `changes`: to the text of some of its
 * parts, by their names.
 */
export const toFixedPackage = (file: Uint8Array, changes: Record<string, (text: string) => string>): Uint8Array<ArrayBuffer> => {
  const toNamed = toNamer();
  const toPart = (name: string, bytes: Uint8Array): Uint8Array => {
    if (!/\.(xml|rels)$/.test(name)) return bytes;
    const text = toNamed(strFromU8(bytes));
    return strToU8(changes[name]?.(text) ?? text);
  };
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name, toPart(name, bytes)])), { mtime: ZIP_DAY, level: 9 }) as Uint8Array<ArrayBuffer>;
};
