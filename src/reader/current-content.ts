import { commitMoment, editionMoment } from './edition.ts';
import { markHistory } from './history-mark.ts';
import { loadManuscript, type SourceManuscript } from './manuscript.ts';
import { rememberFiles } from './remember.ts';

const MINUTE = 60_000;

/**
 * Gives what `make` makes of the content at `root` as its files are now, and the same again where none of them was written since. What is read and parsed
 * of the others is kept, thing by thing, and what the checks made of these. Where there is no history, the edition's moment is now, and an embargo that is
 * over is seen within the minute.
 */
export const followContent = <Made>(root: string, make: (manuscript: SourceManuscript, at: number) => Made): (() => Made) => {
  const remember = rememberFiles();
  const findMoment = (): string | undefined => remember('moment', [markHistory(root) ?? {}], () => commitMoment(root));
  return () => {
    const at = editionMoment(root, findMoment);
    const manuscript = loadManuscript(root, remember);
    return remember('made', [manuscript, Math.floor(at / MINUTE)], () => make(manuscript, at));
  };
};
