import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../domain/report.ts';
import { editionMoment } from './edition.ts';
import { loadReport } from './report.ts';

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
 * Gives the Report of the project at `root` as its files are now: read anew where one of them was written since, and else the one given
 * before, so that a preview makes nothing twice of content that nobody touched.
 */
export const followReport = (root: string): (() => Report) => {
  let seen: { mark: string; report: Report } | undefined;
  return () => {
    const mark = markContent(root);
    // What is read may be written meanwhile: the mark from before it was read then differs from the next, and it is read again.
    if (seen?.mark !== mark) seen = { mark, report: loadReport(root) };
    return seen.report;
  };
};
