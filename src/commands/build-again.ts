import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOutEdition, readEditionTag, toEditionTag } from './edition-tag.ts';

/** Builds the project in a folder for a moment, into its `dist`. Throws where it cannot. */
export type Build = (folder: string, time: string) => void;

/** Lets the project’s own build do it; `words` are typed behind it, which the build of an older edition need not know. */
export const runBuild = (...words: string[]): Build => (folder, time) => {
  const { status } = spawnSync(process.execPath, [join('src', 'commands', 'build.ts'), ...words], { cwd: folder, stdio: 'inherit', env: { ...process.env, EDITION_TIME: time } });
  if (status !== 0) throw new Error('The edition could not be built.');
};

const readLockfile = (folder: string): string => (existsSync(join(folder, 'package-lock.json')) ? readFileSync(join(folder, 'package-lock.json'), 'utf8') : '');

/** The packages of this project serve where they are the same; else those of the edition are installed. */
const providePackages = (root: string, folder: string): void => {
  if (readLockfile(root) === readLockfile(folder)) return symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status } = spawnSync('npm', ['install'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The packages of that edition could not be installed.');
};

/**
 * Builds an edition again from its tag, in a folder of its own, and holds it against the manifest that the tag names. Gives the folder it stands in.
 * Throws where a byte differs.
 */
export const buildAgain = (root: string, edition: number, build: Build): string => {
  const tag = readEditionTag(root, edition);
  // Outside the project: what lies in it would be read with the project's history, in which later editions stand.
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), `edition-${edition}-`))), 'project');
  try {
    checkOutEdition(root, edition, folder);
    providePackages(root, folder);
    build(folder, tag.time);
  } catch (error) {
    rmSync(join(folder, '..'), { recursive: true, force: true });
    throw error;
  }
  const dist = join(folder, 'dist');
  const { manifest } = toEditionTag(dist);
  if (manifest !== tag.manifest) throw new Error(`Edition ${edition} was built again and is not what was published: its manifest.json has the hash ${manifest}, and the tag says ${tag.manifest}. It stands in ${dist}.`);
  return dist;
};
