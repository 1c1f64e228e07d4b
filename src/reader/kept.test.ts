import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findKept, forget, hashProgram, keep, keepData, keepText, toKey } from './kept.ts';

let folder: string;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const read = (key: string): string | undefined => { const found = findKept(key); return found && new TextDecoder().decode(found); };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  process.env['KEPT_FILES'] = folder;
});
afterEach(() => {
  // As the tests of this project have it: everything is made anew in them.
  process.env['KEPT_FILES'] = '';
  rmSync(folder, { recursive: true });
});

test('what was made is found again by all that it was made from, and by nothing else', () => {
  const key = toKey('pdf', { value: '80000000' });
  expect(read(key)).toBeUndefined();
  expect(keep(key, bytes('eighty'))).toEqual(bytes('eighty'));
  expect(read(toKey('pdf', { value: '80000000' }))).toBe('eighty');
  for (const other of [toKey('pdf', { value: '80000001' }), toKey('docx', { value: '80000000' }), toKey('pdf', { value: '80000000', more: 1 })]) expect(read(other)).toBeUndefined();
});

test('text and data are made once, and are alike when they are new and when they were kept', () => {
  let made = 0;
  const toBars = () => keepData('bars', [1, 2], () => ({ made: (made += 1), none: undefined }));
  expect([toBars(), toBars()]).toStrictEqual([{ made: 1 }, { made: 1 }]);
  expect([keepText('apa', 'a', () => 'ก'), keepText('apa', 'a', () => 'ข'), keepText('apa', 'b', () => 'ค')]).toEqual(['ก', 'ก', 'ค']);
});

test.each([['a byte', (file: Buffer) => { file[40] = 0; return file; }], ['its end', (file: Buffer) => file.subarray(0, -1)], ['all of it', () => Buffer.alloc(0)]])('what has lost %s is made anew', (_what, spoil) => {
  const key = toKey('png', 'sheet');
  keep(key, bytes('a picture of many bytes'));
  writeFileSync(join(folder, key), spoil(readFileSync(join(folder, key))));
  expect(read(key)).toBeUndefined();
  expect(read((keep(key, bytes('made anew')), key))).toBe('made anew');
});

test('what nothing asked for in a month goes, and what was asked for stays', () => {
  const [old, used] = [toKey('png', 'old'), toKey('png', 'used')];
  const days = (count: number): Date => new Date(Date.now() - count * 86_400_000);
  for (const key of [old, used]) {
    keep(key, bytes(key));
    utimesSync(join(folder, key), days(31), days(31));
  }
  findKept(used);
  forget(Date.now());
  expect(readdirSync(folder)).toEqual([used]);
});

test('nothing is kept, and nothing found, where nothing is to be', () => {
  const key = toKey('png', 'sheet');
  keep(key, bytes('a picture'));
  process.env['KEPT_FILES'] = '';
  expect(read(key)).toBeUndefined();
  keep(toKey('png', 'other'), bytes('a picture'));
  forget(Date.now());
  expect(readdirSync(folder)).toEqual([key]);
});

test('another program, another type and another version of a package have other keys; a test has not', () => {
  const write = (file: string, text: string): string => { writeFileSync(join(folder, file), text); return hashProgram(folder); };
  for (const part of ['src/styles', 'node_modules']) mkdirSync(join(folder, part), { recursive: true });
  const seen = [['node_modules/.package-lock.json', '1'], ['src/styles/a.ttf', 'a'], ['src/draw.ts', 'a'], ['src/draw.ts', 'b'], ['src/styles/a.ttf', 'b'], ['node_modules/.package-lock.json', '2'], ['src/styles/b.ttf', 'b']].map(([file = '', text = '']) => write(file, text));
  expect(new Set(seen).size).toBe(seen.length);
  expect(write('src/draw.test.ts', 'a')).toBe(seen.at(-1));
});
