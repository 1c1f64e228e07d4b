import { readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { swingLink } from './swing-link.ts';

/** Editions that stay on disk, so that a reader in the middle of one is not left without it. */
const KEPT = 3;

const linkedEdition = (root: string): string | undefined => {
  try {
    return readlinkSync(join(root, 'dist')).split(/[\\/]/).at(-1);
  } catch {
    return undefined;
  }
};

/**
 * Puts a verified edition in place: moves `staging` to `.editions/<id>` and points `dist` at it in one step.
 * Older editions are removed, but for the last few.
 */
export const publishEdition = (root: string, staging: string, id: string): void => {
  const editions = join(root, '.editions');
  renameSync(staging, join(editions, id));
  swingLink(join(root, 'dist'), editions, id);
  const current = linkedEdition(root);
  readdirSync(editions).filter((name) => !name.startsWith('.') && name !== current).sort().reverse().slice(KEPT - 1)
    .forEach((name) => rmSync(join(editions, name), { recursive: true, force: true }));
};

/** The folder of a preview, beside `dist`: it goes nowhere by itself. */
export const PREVIEW = '.preview';

/** Puts a preview in the place of the last one. `dist` stays as it is. */
export const placePreview = (root: string, staging: string): void => {
  rmSync(join(root, PREVIEW), { recursive: true, force: true });
  renameSync(staging, join(root, PREVIEW));
};
