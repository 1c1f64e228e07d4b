import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FONTS, renderFont } from '../press/font.ts';

/** Makes the subsets that pages are set in from the font packages, with their licences. Needed only when letters or packages change. */
const folder = new URL('../styles/fonts/', import.meta.url);
const { resolve } = createRequire(import.meta.url);
await mkdir(folder, { recursive: true });
for (const font of FONTS) {
  const bytes = await renderFont(font);
  await writeFile(new URL(`${font.name}.woff2`, folder), bytes);
  await copyFile(resolve(`${font.family}/LICENSE`), new URL(`${font.family.split('/')[1] ?? ''}-LICENSE.txt`, folder));
  console.log(`${font.name}.woff2  ${bytes.length} bytes`);
}
