import { toDesk, type Desk } from '../domain/desk.ts';
import { followContent } from './current-report.ts';
import { editionMoment } from './edition.ts';
import { loadManuscript } from './manuscript.ts';
import { judgeManuscript, toMoment } from './report.ts';

/** Reads the content of the project at `root` as the desk sees it: drafts, what waits and what is at fault among it. */
export const loadDesk = (root: string, at = editionMoment(root)): Desk => {
  const manuscript = loadManuscript(root);
  return toDesk(manuscript, judgeManuscript(manuscript, at, 'preview'), toMoment(manuscript, at));
};

/** Gives the desk as the files of the project at `root` are now. */
export const followDesk = (root: string): (() => Desk) => followContent(root, loadDesk);
