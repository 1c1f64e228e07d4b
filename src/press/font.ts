import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

export interface Font { name: string; file: string; letters: string }

const range = (from: number, to: number): string => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
const LATIN = `${range(0x20, 0x7e)}–—‘’“”…•×·−°©\u00a0\u2060`;
const THAI = `${range(0x0e01, 0x0e3a)}${range(0x0e3f, 0x0e5b)}\u200b\u25cc`;

const toFonts = (name: string, folder: string): Font[] => [
  { name: `${name}-latin`, file: `${folder}/files/${name}-latin-wght-normal.woff2`, letters: LATIN },
  { name: `${name}-thai`, file: `${folder}/files/${name}-thai-wght-normal.woff2`, letters: THAI },
];

/** The faces that pages are set in: Anuphan for headlines and numbers, Noto Sans Thai Looped for what is read. Both under the OFL. */
export const FONTS: Font[] = [...toFonts('anuphan', '@fontsource-variable/anuphan'), ...toFonts('noto-sans-thai-looped', '@fontsource-variable/noto-sans-thai-looped')];

/** The font with the letters that pages use and the weights that they are set in, as woff2. */
export const renderFont = async ({ file, letters }: Font): Promise<Uint8Array> => {
  // The build runs bundled, away from this file; packages are found from the project.
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(file);
  return subsetFont(await readFile(path), letters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
};
