import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { renameFont } from './font-name.ts';

const { resolve } = createRequire(import.meta.url);
const packed = readFileSync(resolve('@fontsource-variable/anuphan/files/anuphan-thai-wght-normal.woff2'));
const font = await subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'truetype', variationAxes: { wght: 600 } });

const readTables = (bytes: Uint8Array): Map<string, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return new Map(Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + index * 16;
    return [String.fromCharCode(...bytes.subarray(at, at + 4)), bytes.slice(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12))];
  }));
};

test('changes the names and nothing else', () => {
  const [before, after] = [readTables(font), readTables(renameFont(font, 'Report Head'))];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after].filter(([tag, bytes]) => Buffer.compare(bytes, before.get(tag) ?? new Uint8Array()) !== 0).map(([tag]) => tag)).toEqual(['name']);
  const names = new TextDecoder('utf-16be').decode(after.get('name')?.slice(30));
  expect(names).toBe('Report HeadReportHead');
});

test('is still read as a font, its sums of the tables being right', async () => {
  const renamed = renameFont(font, 'Report Head');
  expect((await subsetFont(Buffer.from(renamed), undefined, { keepAllGlyphs: true, targetFormat: 'truetype', variationAxes: {} })).length).toBeGreaterThan(10_000);
  const view = new DataView(renamed.buffer);
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const [sum, offset, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    expect(offset % 4).toBe(0);
    let found = 0;
    for (let word = offset; word < offset + Math.ceil(length / 4) * 4; word += 4) found = (found + view.getUint32(word)) >>> 0;
    expect(found).toBe(sum);
  }
});
