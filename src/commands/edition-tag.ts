import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../gate/manifest.ts';
import { askGit, tellGit } from '../reader/git.ts';

/** What the tag of an edition says of it: its moment, and the hash of its manifest, which holds the hash of every file. */
export interface EditionTag { time: string; manifest: string; files: number }

const nameOf = (edition: number): string => `edition-${edition}`;

/** What a tag has to say of an edition that stands in a folder. */
export const toEditionTag = (folder: string): EditionTag => {
  const bytes = readFileSync(join(folder, 'manifest.json'));
  const { time, files } = JSON.parse(bytes.toString()) as Manifest;
  return { time, manifest: createHash('sha256').update(bytes).digest('hex'), files: Object.keys(files).length };
};

/** Tags the last commit as an edition. */
export const tagEdition = (root: string, edition: number, { time, manifest, files }: EditionTag): void => {
  tellGit(root, ['tag', '-a', nameOf(edition), '-m', `Edition ${edition}\n\ntime: ${time}\nfiles: ${files}\nmanifest.json: ${manifest}`]);
};

export const hasTag = (root: string, edition: number): boolean => Boolean(askGit(root, 'tag', '--list', nameOf(edition))?.trim());

/** What the tag of an edition says. Throws where there is none, or it says nothing: a tag set by hand. */
export const readEditionTag = (root: string, edition: number): EditionTag => {
  const text = askGit(root, 'tag', '--list', '--format=%(contents)', nameOf(edition)) ?? '';
  const [, time, files, manifest] = /^time: (\S+)\nfiles: (\d+)\nmanifest\.json: ([0-9a-f]{64})$/m.exec(text) ?? [];
  const tags = askGit(root, 'tag', '--list', 'edition-*')?.trim().split('\n').join(', ');
  if (time === undefined || manifest === undefined) throw new Error(`There is no tag ${nameOf(edition)} with the hash of a manifest. There is: ${tags || 'none'}. Tags of others come with: git fetch --tags`);
  return { time, manifest, files: Number(files) };
};

/** Writes the project as an edition had it into a folder that is new: nothing of it comes from the files as they are now. */
export const checkOutEdition = (root: string, edition: number, folder: string): void => {
  const index = { GIT_INDEX_FILE: `${folder}.index` };
  tellGit(root, ['read-tree', nameOf(edition)], index);
  tellGit(root, ['checkout-index', '--all', `--prefix=${folder}/`], index);
};
