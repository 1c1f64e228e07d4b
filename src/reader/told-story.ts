import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const STORY = /\/content\/stories\/[^/]+\/(?:th|en)\.mdx$/;

/**
 * Tells the Astro extension of VS Code of a story that was begun while the preview runs: Astro itself lists those that it found when it started.
 * Any other file, and one that is listed, changes nothing.
 */
export const tellOfStory = (root: string, file: string): void => {
  const list = join(root, '.astro/collections/collections.json');
  if (!STORY.test(file.replaceAll('\\', '/')) || !existsSync(list)) return;
  const told = JSON.parse(readFileSync(list, 'utf8')) as { entries: Record<string, string> };
  const address = pathToFileURL(file).href.toLowerCase();
  if (told.entries[address] === undefined) writeFileSync(list, JSON.stringify({ ...told, entries: { ...told.entries, [address]: 'stories' } }, null, 2));
};
