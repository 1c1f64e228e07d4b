import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const readOf = (path: string): string => {
  try { return readFileSync(path, 'utf8').trim(); } catch { return ''; }
};

const markOf = (path: string): string => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : '';
};

/** The folder of git that a project belongs to, as git looks for it: a file in its place names it. */
const findFolder = (root: string): string | undefined => {
  const path = join(root, '.git');
  if (!existsSync(path)) return dirname(root) === root ? undefined : findFolder(dirname(root));
  return statSync(path).isDirectory() ? path : resolve(root, /^gitdir: (.+)/.exec(readOf(path))?.[1] ?? '.git');
};

const listTags = (folder: string): string[] => {
  try { return readdirSync(folder).filter((name) => name.startsWith('edition-')).sort(); } catch { return []; }
};

/**
 * What the files of git say of the last commit and of the tags of editions: while it is the same, git gives the same answers, and need not be asked. Undefined
 * where the environment names another repository.
 */
export const markHistory = (root: string): string | undefined => {
  if (process.env['GIT_DIR'] !== undefined) return undefined;
  const folder = findFolder(resolve(root));
  if (folder === undefined) return '';
  const [head, shared] = [readOf(join(folder, 'HEAD')), resolve(folder, readOf(join(folder, 'commondir')) || '.')];
  const [ref, tags] = [/^ref: (.+)/.exec(head)?.[1], join(shared, 'refs/tags')];
  return [head, ref && readOf(join(shared, ref)), markOf(join(shared, 'packed-refs')), markOf(join(shared, 'reftable/tables.list')), ...listTags(tags).map((name) => `${name} ${readOf(join(tags, name))}`)].join('\n');
};
