import { createRequire } from 'node:module';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';

const { resolve } = createRequire(import.meta.url);

/** Families by the names that the style sheet gives them. */
const FAMILIES = { Anuphan: 'anuphan', Looped: 'noto-sans-thai-looped' };

// Both scripts under one name, so that a text of both is measured as one.
for (const [family, name] of Object.entries(FAMILIES)) for (const script of ['latin', 'thai']) {
  const file = resolve(`@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`);
  if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`The font file ${file} cannot be read. Run npm install.`);
}

const ruler = createCanvas(1, 1).getContext('2d');
let set = '';

/** Width in pixels of a text in a CSS font such as "600 17px Anuphan", as a browser would set it. */
export const measureText = (font: string, text: string): { width: number } => {
  // To set a face takes longer than to measure a line in it, and lines come in runs of one face.
  if (set !== font) ruler.font = set = font;
  return ruler.measureText(text);
};
