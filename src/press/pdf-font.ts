import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { renameFont } from './font-name.ts';

const { resolve } = createRequire(import.meta.url);

/** The files that a family comes in; the first that has a letter sets it. */
const SCRIPTS = ['latin', 'latin-ext', 'thai'];

/** The families of a paper, under names of ours: the machine's own fonts are never used, so that two machines print alike. */
const FAMILIES = [
  { name: 'Report Head', font: 'anuphan', weights: [400, 500, 600, 700] },
  { name: 'Report Text', font: 'noto-sans-thai-looped', weights: [400, 600] },
];

const toFamily = (name: string, script: string): string => `${name} ${script}`;

/** The names by which a family is asked for, in order. */
export const PDF_FAMILIES = Object.fromEntries(FAMILIES.map(({ name }) => [name.split(' ')[1]?.toLowerCase(), SCRIPTS.map((script) => toFamily(name, script))]));

const renderFace = async (name: string, font: string, script: string, wght: number): Promise<Buffer> => {
  const packed = await readFile(resolve(`@fontsource-variable/${font}/files/${font}-${script}-wght-normal.woff2`));
  const face = await subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'truetype', variationAxes: { wght } });
  return Buffer.from(renameFont(face, toFamily(name, script)));
};

/** Every face that a paper is set in, as TrueType, since Typst reads neither woff2 nor variable fonts. */
export const renderPdfFonts = (): Promise<Buffer[]> =>
  Promise.all(FAMILIES.flatMap(({ name, font, weights }) => SCRIPTS.flatMap((script) => weights.map((weight) => renderFace(name, font, script, weight)))));
