import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../i18n/lang.ts';
import { askGit } from './git.ts';
import { parseStory } from './story.ts';

/** One language of one story. */
export interface StorySource { file: string; slug: string; lang: Lang }

/** What was typed for each field and block of a story, by its hash. */
export const toBlockSources = ({ file, slug, lang }: StorySource, text: string): Map<string, string> => {
  const [lines, { fields, blocks }] = [text.split(/\r?\n/), parseStory(file, slug, lang, text)];
  const sources = blocks.map(({ hash, place }, index): [string, string] => [hash, lines.slice(place.line - 1, (blocks[index + 1]?.place.line ?? lines.length + 1) - 1).join('\n').trim()]);
  return new Map([...fields.map(({ hash, text: typed }): [string, string] => [hash, typed]), ...sources]);
};

/** What was typed for the blocks with these hashes: as the file stands, else as a commit has it, the newest first. What nobody committed is not known. */
export const loadBlockSources = (root: string, story: StorySource, hashes: string[]): Map<string, string> => {
  const known = toBlockSources(story, readFileSync(join(root, story.file), 'utf8'));
  const commits = hashes.every((hash) => known.has(hash)) ? [] : (askGit(root, 'log', '--format=%H', '--', story.file) ?? '').split('\n').filter(Boolean);
  for (const commit of commits) {
    if (hashes.every((hash) => known.has(hash))) break;
    // The project may be a folder of a greater repository.
    for (const [hash, source] of toBlockSources(story, askGit(root, 'show', `${commit}:./${story.file}`) ?? '')) if (!known.has(hash)) known.set(hash, source);
  }
  return known;
};
