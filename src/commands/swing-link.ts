import { lstatSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A real folder in the link's place, left by another tool, cannot be swapped for a link in one step. */
const clearFolder = (path: string): void => {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
};

/** Points `link` at `<folder>/<id>` in one step, by renaming a new link over the old: whoever reads meets the one or the other. `folder` stands beside the link. */
export const swingLink = (link: string, folder: string, id: string): void => {
  const fresh = join(folder, `.link-${id}`);
  rmSync(fresh, { force: true });
  // On Windows a link to a folder is a junction; elsewhere the kind is ignored.
  symlinkSync(process.platform === 'win32' ? join(folder, id) : join(basename(folder), id), fresh, 'junction');
  clearFolder(link);
  renameSync(fresh, link);
};
