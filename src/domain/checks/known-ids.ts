import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { COLLECTION_OF, type Reference } from '../reference.ts';
import { formatSuggestion } from '../suggestion.ts';

const listIds = (manuscript: Manuscript, collection: (typeof COLLECTION_OF)[keyof typeof COLLECTION_OF]): string[] =>
  collection === 'stories' ? manuscript.stories.map(({ slug }) => slug) : manuscript[collection].map(({ id }) => id);

/** The rows of evidence that a figure mention with a `source` may mean. */
const findRows = (manuscript: Manuscript, reference: Reference): { row: string | undefined; hasValue: boolean }[] => {
  if (reference.kind !== 'figure' || reference.source === undefined) return [];
  const figure = manuscript.figures.find(({ id }) => id === reference.id);
  return (figure?.data.evidence ?? []).filter(({ source }) => source === reference.source)
    .map(({ row, printed }) => ({ row, hasValue: printed?.value !== undefined }));
};

const explainRow = (manuscript: Manuscript, reference: Reference): string | undefined => {
  if (reference.kind !== 'figure' || reference.source === undefined) return undefined;
  const rows = findRows(manuscript, reference);
  if (rows.length === 0) return `"${reference.id}" has no evidence from "${reference.source}". Add the row to content/figures/${reference.id}.yaml, or name another source.`;
  const names = rows.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const matches = rows.filter(({ row }) => row === reference.row);
  if (matches.length !== 1) return `"${reference.source}" has ${names.length > 0 ? `the rows ${names.join(', ')}` : 'one row without a name'} on "${reference.id}". ${names.length > 0 ? `Write row="${names[0] ?? ''}" or another of them.` : 'Leave out "row".'}`;
  return matches[0]?.hasValue ? undefined : `"${reference.source}" printed no number for "${reference.id}". Name another source, or say it in words.`;
};

/** Every id that is mentioned belongs to a file, and every row of evidence that is quoted exists and has a number. */
export const knownIds = (manuscript: Manuscript): Issue[] =>
  manuscript.mentions.flatMap((mention) => {
    const { reference } = mention;
    if (reference.kind === 'date') return [];
    const collection = COLLECTION_OF[reference.kind];
    if (manuscript.unreadable.has(`${collection}/${reference.id}`)) return [];
    const ids = listIds(manuscript, collection);
    if (!ids.includes(reference.id)) {
      return [toIssue(mention, 'unknown-id', `There is no "${reference.id}" in content/${collection}.${formatSuggestion(reference.id, ids)} Correct the id, or add the file.`)];
    }
    const sourceKnown = reference.kind !== 'figure' || reference.source === undefined || manuscript.sources.some(({ id }) => id === reference.source)
      || manuscript.unreadable.has(`sources/${reference.source}`);
    const message = sourceKnown ? explainRow(manuscript, reference)
      : `There is no "${String(reference.source)}" in content/sources.${formatSuggestion(String(reference.source), listIds(manuscript, 'sources'))} Correct the id, or add the file.`;
    return message === undefined ? [] : [toIssue(mention, 'unknown-id', message)];
  });
