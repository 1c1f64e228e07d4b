import { expect, test } from 'vitest';
import { toEdition } from './edition-fixture.ts';
import type { Edition } from './edition.ts';
import { fileList } from './file-list.ts';

const faults = (file: string, kind: 'file' | 'link' = 'file'): string[] => fileList(toEdition({}, new Map([[file, kind]]) satisfies Edition['files']));

test.each(['index.html', '_astro/a.js', 'sitemap-0.xml', '.well-known/security.txt', 'th/font.woff2'])('passes %s', (file) => expect(faults(file)).toEqual([]));
test('names a link', () => expect(faults('en/page.html', 'link')).toEqual(['en/page.html is a link, not a file.']));
test.each(['.prerender/chunk.js', 'en/.DS_Store', '.env'])('names what is hidden: %s', (file) => expect(faults(file)).toEqual([`${file} is hidden: a build that was broken off leaves such files.`]));
test.each(['a.mjs', 'content/figures/a.yaml', 'en/a.map', 'picture.avif', 'README'])('names what is not published: %s', (file) => {
  expect(faults(file)).toEqual([expect.stringContaining(`${file} is of a kind that is not published. The kinds are: .html, .js`)]);
});
