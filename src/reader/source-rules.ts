import type { Issue } from '../domain/issue.ts';
import { deadLinks } from './dead-link.ts';
import { farDates } from './far-date.ts';
import type { SourceManuscript } from './manuscript.ts';

/** The promises that need the source of the files, or the moment of the edition. */
const SOURCE_RULES: ((manuscript: SourceManuscript, at: number) => Issue[])[] = [
  ({ typed }) => typed, deadLinks, farDates,
];

const toPlaceKey = ({ file, line, column }: Issue): string => `${file}:${line}:${column}`;

/** What is wrong in the single files, said once: where a parser stumbles over a sign, the sign is the fault; and a merge is the only fault of its file. */
export const judgeSource = (manuscript: SourceManuscript, at: number): Issue[] => {
  const found = SOURCE_RULES.flatMap((rule) => rule(manuscript, at));
  const places = new Set(found.map(toPlaceKey));
  const merged = new Set(found.filter(({ rule }) => rule === 'merge-marker').map(({ file }) => file));
  return [...manuscript.issues.filter((issue) => !places.has(toPlaceKey(issue))), ...found].filter(({ file, rule }) => !merged.has(file) || rule === 'merge-marker');
};
