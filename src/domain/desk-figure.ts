import { toThing } from './embargo.ts';
import type { Place } from './issue.ts';
import { listAllMentions, type Manuscript } from './manuscript.ts';

/** A file that names a figure: the thing that it is of (`stories/river`), where it does so first, and how often. */
export interface DeskUse { thing: string; place: Place; times: number }

/** A figure with every place that would follow a change of it. */
export interface DeskFigure { id: string; place: Place; uses: DeskUse[] }

/** Every figure with the files that name it, drafts and what waits among them, by id; a figure's own file is no use of it. */
export const toDeskFigures = (manuscript: Pick<Manuscript, 'figures' | 'written'>): DeskFigure[] => {
  const named = Map.groupBy(listAllMentions(manuscript), ({ reference }) => (reference.kind === 'figure' ? reference.id : undefined));
  return manuscript.figures.map(({ id, file: own, placeOf }) => {
    const files = Map.groupBy((named.get(id) ?? []).filter(({ file }) => file !== own), ({ file }) => file);
    const uses = [...files].map(([file, all]): DeskUse => {
      const [{ line, column } = { line: 1, column: 1 }] = [...all].sort((a, b) => a.line - b.line || a.column - b.column);
      return { thing: toThing(file), place: { file, line, column }, times: all.length };
    });
    return { id, place: placeOf(['value']), uses: uses.sort((a, b) => (a.place.file < b.place.file ? -1 : 1)) };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
};
