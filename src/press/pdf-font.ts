import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { renameFont } from './font-name.ts';

const { resolve } = createRequire(import.meta.url);

/** The files that a family comes in; the first that has a letter sets it. */
const SCRIPTS = ['latin', 'latin-ext', 'thai'];

const toFamily = (name: string): string[] => SCRIPTS.map((script) => `${name} ${script}`);

/** The families of a paper, under names of ours: the machine's own fonts are never used, so that two machines print alike. Each is asked for by all its names, in order. */
export const PDF_FAMILIES = { head: toFamily('Report Head'), text: toFamily('Report Text') };

const FACES = [
  { family: PDF_FAMILIES.head, font: 'anuphan', weights: [400, 500, 600, 700] },
  { family: PDF_FAMILIES.text, font: 'noto-sans-thai-looped', weights: [400, 600] },
];

const renderFace = async (name: string, font: string, script: string, wght: number): Promise<Buffer> => {
  const packed = await readFile(resolve(`@fontsource-variable/${font}/files/${font}-${script}-wght-normal.woff2`));
  const face = await subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'truetype', variationAxes: { wght } });
  return Buffer.from(renameFont(face, name));
};

/** Every face that a paper is set in, as TrueType, since Typst reads neither woff2 nor variable fonts. */
export const renderPdfFonts = (): Promise<Buffer[]> =>
  Promise.all(FACES.flatMap(({ family, font, weights }) => SCRIPTS.flatMap((script, index) => weights.map((weight) => renderFace(family[index] ?? '', font, script, weight)))));
