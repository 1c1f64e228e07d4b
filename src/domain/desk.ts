import { LANGS, type Lang } from '../i18n/lang.ts';
import { toFigures } from './compile.ts';
import { toDeskFigures, type DeskFigure } from './desk-figure.ts';
import { listDeskPassages, type DeskPassages } from './desk-passage.ts';
import { toDeskStories, type DeskStory } from './desk-story.ts';
import type { Issue, Place } from './issue.ts';
import type { Manuscript } from './manuscript.ts';
import { toNextEdition, type NextEdition, type NumberChange } from './next-edition.ts';
import type { Report } from './report.ts';
import { listWarnings } from './stale.ts';

/** A number that changes, with the sentences in which it stands. */
export interface ToldChange extends NumberChange { passages: Record<Lang, DeskPassages[]> }

/** All that the desk shows. It is whole as far as content can be read: what is at fault is told in `faults`. */
export interface Desk {
  faults: Issue[];
  /** What stops nothing, and waits for someone all the same. */
  warnings: Issue[];
  stories: DeskStory[];
  figures: DeskFigure[];
  next: Omit<NextEdition, 'numbers'> & { numbers: ToldChange[]; isLockLost: boolean };
  /** What words are made of: every figure whose value is known, and every unit and source, held back or not. */
  register: Pick<Report, 'figures' | 'units' | 'sources'>;
}

const withId = <Data extends object>({ id, data }: { id: string; data: Data }): Data & { id: string } => ({ ...data, id });

/** Links that open a file at its line in the editor that the project recommends. `root`: the folder of the project on this computer. */
export const toEditorAddress = (root: string, { file, line, column }: Place): string =>
  `vscode://file${encodeURI(`/${root}/${file}`.replaceAll('\\', '/').replace(/\/+/g, '/')).replaceAll('#', '%23').replaceAll('?', '%3F')}:${line}:${column}`;

/** The desk over a manuscript and the preview's Report of it. `at`: the edition's moment, in milliseconds. */
export const toDesk = (manuscript: Manuscript, report: Report, at: number): Desk => {
  const figures = toDeskFigures(manuscript);
  const next = toNextEdition(manuscript, at);
  const using = new Map(figures.map(({ id, uses }) => [id, new Set(uses.flatMap(({ thing }) => (thing.startsWith('stories/') ? [thing.slice('stories/'.length)] : [])))]));
  // In a first edition every number is new, and so is every sentence: nothing is compared.
  const tell = (change: NumberChange): ToldChange => {
    const slugs = change.fate === 'changed' ? using.get(change.id) ?? new Set<string>() : new Set<string>();
    const passages = Object.fromEntries(LANGS.map((lang) => [lang, listDeskPassages(report, slugs, change, lang)])) as ToldChange['passages'];
    return { ...change, passages };
  };
  return {
    faults: report.issues, warnings: listWarnings(report), figures, stories: toDeskStories(manuscript, report, at),
    next: { ...next, numbers: next.numbers.map(tell), isLockLost: manuscript.lock === undefined && report.issues.some(({ rule, file }) => rule === 'lock' && file === 'figures.lock') },
    register: { figures: toFigures(manuscript), units: manuscript.units.map(withId), sources: manuscript.sources.map(withId) },
  };
};
