import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FONTS, renderFont } from './font.ts';

test.each(FONTS)('the face $name in the tree is what its package and our letters make', async (font) => {
  const kept = await readFile(new URL(`../styles/fonts/${font.name}.woff2`, import.meta.url));
  expect(Buffer.compare(kept, Buffer.from(await renderFont(font)))).toBe(0);
});
