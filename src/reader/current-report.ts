import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../domain/report.ts';
import { editionMoment, givenShowing } from './edition.ts';
import { loadManuscript } from './manuscript.ts';
import { rememberFiles } from './remember.ts';
import { judgeManuscript } from './report.ts';

const markFile = (path: string): string => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${path} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : path;
};

const MINUTE = 60_000;

/**
 * Everything that a Report is made from, by what the file system says of it; the moment of the last commit stands for history. Where there is
 * none, the edition's moment is now, and an embargo that is over is seen within the minute.
 */
const markContent = (root: string): string => {
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return [Math.floor(editionMoment(root) / MINUTE), ...[...paths, join(root, 'figures.lock')].map(markFile)].join('\n');
};

/**
 * Gives what `load` makes of the project at `root` as its files are now: read anew where one of them was written since, and else what was given
 * before, so that a preview makes nothing twice of content that nobody touched.
 */
export const followContent = <Made>(root: string, load: (root: string) => Made): (() => Made) => {
  let seen: { mark: string; made: Made } | undefined;
  return () => {
    const mark = markContent(root);
    // What is read may be written meanwhile: the mark from before it was read then differs from the next, and it is read again.
    if (seen?.mark !== mark) seen = { mark, made: load(root) };
    return seen.made;
  };
};

/** Gives the Report of the project at `root` as its files are now. */
export const followReport = (root: string): (() => Report) => {
  const remember = rememberFiles();
  return followContent(root, () => judgeManuscript(loadManuscript(root, remember), editionMoment(root), givenShowing()));
};
