import { execFileSync } from 'node:child_process';
import type { Showing } from '../domain/compile.ts';
import { momentSchema } from '../schema/date.ts';

/** The moment of the last commit; undefined where there is none. */
export const commitMoment = (root: string): string | undefined => {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/** Whether an edition or a preview is being built, and not served while someone writes. */
export const isBuild = (): boolean => process.argv.includes('build') || process.env['EDITION_OUT'] !== undefined;

/** Whether pages show what is under embargo: EDITION_SHOWING, which the preview sets for itself and the build for the process that renders. */
export const givenShowing = (): Showing => (process.env['EDITION_SHOWING'] === 'preview' ? 'preview' : 'edition');

/**
 * The moment of the edition, in milliseconds: EDITION_TIME where it is set, else the moment of the last commit, so that an embargo does
 * not make two builds of one commit differ; where there is no commit, now. `find`: asks for that of the last commit.
 */
export const editionMoment = (root: string, find = commitMoment): number => {
  const given = process.env['EDITION_TIME'];
  if (given !== undefined && !momentSchema.safeParse(given).success) throw new Error(`EDITION_TIME is "${given}". Write it like 2026-11-22T09:00:00+07:00.`);
  return Date.parse(given ?? find(root) ?? new Date().toISOString());
};
