import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDesk, type Desk } from '../domain/desk.ts';
import type { Report } from '../domain/report.ts';
import { followContent } from './current-content.ts';
import type { TextFile } from './folder.ts';
import { judgeManuscript, toMoment } from './report.ts';

/** The content as a preview shows it, and the files that it was made of. `desk`: the same as the desk sees it, drafts, what waits and what is at fault among it; made when it is first asked for. */
export interface Preview { report: Report; files: TextFile[]; desk(): Desk }

/** A preview that is asked for again and again. `now`: as files are now. `of`: the last one, where this file is a part of it as it is now, so that one page is made of one Report; else as files are now. */
export interface FollowedPreview { now(): Preview; of(file: string): Preview }

/** Follows what a preview shows as the files of the project at `root` change. `onSave`: told of each that was written or begun since, by its whole path, before what was made of it is given. */
export const followPreview = (root: string, onSave?: (path: string) => void): FollowedPreview => {
  const follow = followContent(root, (manuscript, at): Preview => {
    const report = judgeManuscript(manuscript, at, 'preview');
    let desk: Desk | undefined;
    return { report, files: manuscript.files, desk: () => (desk ??= toDesk(manuscript, report, toMoment(manuscript, at))) };
  });
  let last: Preview | undefined;
  const now = (): Preview => {
    const [preview, known] = [follow(), new Set(last?.files)];
    if (onSave && last && last !== preview) preview.files.filter((file) => !known.has(file)).forEach(({ path }) => onSave(join(root, path)));
    last = preview;
    return preview;
  };
  const isPartOf = ({ files }: Preview, file: string): boolean => files.some(({ path, text }) => path === file && text === readFileSync(join(root, file), 'utf8'));
  return { now, of: (file) => (last && isPartOf(last, file) ? last : now()) };
};
