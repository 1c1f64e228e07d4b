import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A face to make: the package it comes from, its file there, and the letters that pages use of it. */
export interface Font { name: string; family: string; file: string; letters: string }

const { resolve } = createRequire(import.meta.url);
const range = (from: number, to: number): string => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
const LATIN = `${range(0x20, 0x7e)}–—‘’“”…•×·−°©\u00a0\u2060`;
const THAI = `${range(0x0e01, 0x0e3a)}${range(0x0e3f, 0x0e5b)}\u200b\u25cc`;

const toFonts = (name: string): Font[] => (['latin', 'thai'] as const).map((script) => ({
  name: `${name}-${script}`, family: `@fontsource-variable/${name}`, file: `files/${name}-${script}-wght-normal.woff2`, letters: script === 'thai' ? THAI : LATIN,
}));

/** Anuphan for headlines and numbers, Noto Sans Thai Looped for what is read in sentences. Both under the OFL. */
export const FONTS: Font[] = [...toFonts('anuphan'), ...toFonts('noto-sans-thai-looped')];

/** The face with the letters and weights that pages use, as woff2. */
export const renderFont = async ({ family, file, letters }: Font): Promise<Uint8Array> =>
  subsetFont(await readFile(resolve(`${family}/${file}`)), letters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
