import { toDesk, type Desk } from '../domain/desk.ts';
import type { Report } from '../domain/report.ts';
import { followContent } from './current-report.ts';
import { editionMoment } from './edition.ts';
import { loadManuscript } from './manuscript.ts';
import { makeAnew, rememberFiles, type Remember } from './remember.ts';
import { judgeManuscript, toMoment } from './report.ts';

/** The content as a preview shows it. `desk`: the same as the desk sees it, drafts, what waits and what is at fault among it; made when it is first asked for. */
export interface Preview { report: Report; desk(): Desk }

/** Reads the content of the project at `root` for a preview. */
export const loadPreview = (root: string, remember: Remember = makeAnew, at = editionMoment(root)): Preview => {
  const manuscript = loadManuscript(root, remember);
  const report = judgeManuscript(manuscript, at, 'preview');
  let desk: Desk | undefined;
  return { report, desk: () => (desk ??= toDesk(manuscript, report, toMoment(manuscript, at))) };
};

/** Gives what a preview shows as the files of the project at `root` are now. */
export const followPreview = (root: string): (() => Preview) => {
  const remember = rememberFiles();
  return followContent(root, () => loadPreview(root, remember));
};
