import { execFileSync } from 'node:child_process';
import { momentSchema } from '../schema/date.ts';

const commitMoment = (root: string): string | undefined => {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/**
 * The moment of the edition, in milliseconds: EDITION_TIME where it is set, else the moment of the last commit, so that an embargo does
 * not make two builds of one commit differ; where there is no commit, now.
 */
export const editionMoment = (root: string): number => {
  const given = process.env['EDITION_TIME'];
  if (given !== undefined && !momentSchema.safeParse(given).success) throw new Error(`EDITION_TIME is "${given}". Write it like 2026-11-22T09:00:00+07:00.`);
  return Date.parse(given ?? commitMoment(root) ?? new Date().toISOString());
};
