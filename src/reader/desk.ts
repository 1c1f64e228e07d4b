import { toDesk, type Desk } from '../domain/desk.ts';
import type { Report } from '../domain/report.ts';
import { followContent } from './current-content.ts';
import { judgeManuscript, toMoment } from './report.ts';

/** The content as a preview shows it. `desk`: the same as the desk sees it, drafts, what waits and what is at fault among it; made when it is first asked for. */
export interface Preview { report: Report; desk(): Desk }

/** Gives what a preview shows as the files of the project at `root` are now. */
export const followPreview = (root: string): (() => Preview) => followContent(root, (manuscript, at) => {
  const report = judgeManuscript(manuscript, at, 'preview');
  let desk: Desk | undefined;
  return { report, desk: () => (desk ??= toDesk(manuscript, report, toMoment(manuscript, at))) };
});
