import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Editions that stay on disk, so that a reader in the middle of one is not left without it. */
const KEPT = 3;

const linkedEdition = (root: string): string | undefined => {
  try {
    return readlinkSync(join(root, 'dist')).split(/[\\/]/).at(-1);
  } catch {
    return undefined;
  }
};

/** A `dist` that is a real folder, left by another tool, cannot be swapped for a link in one step. */
const clearFolder = (path: string): void => {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
};

/**
 * Puts a verified edition in place: moves `staging` to `.editions/<id>` and points `dist` at it in one step, by renaming a new
 * link over the old. Older editions are removed, but for the last few.
 */
export const publishEdition = (root: string, staging: string, id: string): void => {
  const editions = join(root, '.editions');
  renameSync(staging, join(editions, id));
  const link = join(editions, `.dist-${id}`);
  rmSync(link, { force: true });
  // On Windows a link to a folder is a junction; elsewhere the kind is ignored.
  symlinkSync(process.platform === 'win32' ? join(editions, id) : join('.editions', id), link, 'junction');
  clearFolder(join(root, 'dist'));
  renameSync(link, join(root, 'dist'));
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
