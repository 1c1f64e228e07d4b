import { execFileSync } from 'node:child_process';
import { LOCK } from './lock-text.ts';

/** An edition as a commit once recorded it. */
export interface CommittedEdition { number: number; hash: string; commit: string }

/** A hook of git names the repository it runs in, which need not be the project's. */
const toEnvironment = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/** What git prints; undefined where it fails, as where there is no history. */
export const git = (root: string, ...args: string[]): string | undefined => {
  try {
    return execFileSync('git', args, { cwd: root, env: toEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 });
  } catch {
    return undefined;
  }
};

const PATCHES = ['log', '--first-parent', '-m', '-p', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--format=commit %h'];

const parsePatch = (patch: string): CommittedEdition[] => {
  // A commit that takes an edition away writes the lock anew, or restores it: what it adds was published by another commit, or by none.
  if (/^-\{"hash":/m.test(patch)) return [];
  const commit = /^[0-9a-f]+/.exec(patch)?.[0] ?? '';
  let number = 0;
  return patch.split('\n').flatMap((line): CommittedEdition[] => {
    number = Number(/^\+\{"edition":(\d+),/.exec(line)?.[1] ?? number);
    const hash = /^\+\{"hash":"([0-9a-f]{64})"\}/.exec(line)?.[1];
    return hash === undefined ? [] : [{ number, hash, commit }];
  });
};

/** The editions that commits added, each with the last commit that did. */
const parsePatches = (patches: string): CommittedEdition[] =>
  patches.split(/^commit /m).flatMap(parsePatch).filter(({ hash }, index, all) => all.findIndex((edition) => edition.hash === hash) === index);

/**
 * Every edition that history records: on the way to the last commit, and on the way to tags named `edition-…`, which outlive a
 * history that is written anew. Both are empty where there is no history.
 */
export const listCommitted = (root: string): { head: CommittedEdition[]; tags: CommittedEdition[] } => ({
  head: parsePatches(git(root, ...PATCHES, '--', LOCK) ?? ''),
  tags: git(root, 'tag', '--list', 'edition-*')?.trim() ? parsePatches(git(root, ...PATCHES, '--tags=edition-*', '--', LOCK) ?? '') : [],
});

/** The lock as the last commit has it; undefined where it has none. */
export const readCommitted = (root: string): string | undefined => git(root, 'show', `HEAD:./${LOCK}`);

/** The content that stands in no commit yet, as git lists it; undefined where there is no history. */
export const listUncommitted = (root: string): string[] | undefined =>
  git(root, 'status', '--porcelain', '--untracked-files=all', '--', 'content')?.split('\n').filter(Boolean);
