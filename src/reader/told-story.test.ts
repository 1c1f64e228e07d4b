import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { tellOfStory } from './told-story.ts';

test('adds a story to what the extension knows, once, and nothing that is no story', () => {
  const root = mkdtempSync(join(tmpdir(), 'Told-'));
  const list = join(root, '.astro/collections/collections.json');
  const story = join(root, 'content/stories/river/th.mdx');
  // Where no preview has run there is no list.
  tellOfStory(root, story);
  mkdirSync(join(root, '.astro/collections'), { recursive: true });
  writeFileSync(list, JSON.stringify({ collections: [], entries: { a: 'stories' } }));
  for (const file of [story, story, join(root, 'content/stories/river/blocks.yaml'), join(root, 'content/figures/river.yaml')]) tellOfStory(root, file);
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual({ collections: [], entries: { a: 'stories', [pathToFileURL(story).href.toLowerCase()]: 'stories' } });
  rmSync(root, { recursive: true });
});
