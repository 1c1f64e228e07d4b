import type { Entry, PublishedFigure, PublishedStory } from '../schema/lock.ts';
import { listChanges } from './figure-change.ts';
import { nameOf } from './lock.ts';

const describeFigure = (before: PublishedFigure, now: PublishedFigure): string[] => {
  const changes = listChanges(before, now, false).map(({ field, old, new: current }) => `${field}: ${old} → ${current}`);
  return [...changes, ...(now.withdrawn && !before.withdrawn ? ['withdrawn'] : [])];
};

const listGone = (from: string[], to: string[]): string[] => [...new Set(from)].filter((name) => !to.includes(name));

const describeStory = (before: PublishedStory, now: PublishedStory): string[] => [
  ...(now.status === before.status ? [] : [now.status]),
  ...listGone(now.figures, before.figures).map((name) => `with ${name}`), ...listGone(before.figures, now.figures).map((name) => `without ${name}`),
  ...(now.notes.length > before.notes.length ? ['note'] : []),
];

/** The newest day that news speaks of: a note, a correction or a withdrawal that has not happened yet is a slip of the pen. */
export const findLastDay = (news: Entry[]): string =>
  news.flatMap((entry) => [
    ...('corrections' in entry ? entry.corrections : []), ...('notes' in entry ? entry.notes : []), ...('withdrawn' in entry && entry.withdrawn ? [entry.withdrawn] : []),
  ]).map(({ date }) => date).sort().at(-1) ?? '';

/** One line for each thing of an edition that is new or has changed: `changed  figure the-purge-cash  value: 80,000,000 → 90,000,000`. */
export const toSummary = (before: Entry[], news: Entry[]): string[] => {
  const published = new Map(before.map((entry) => [nameOf(entry), entry]));
  return news.map((entry) => {
    const old = published.get(nameOf(entry));
    if (!old) return `new      ${nameOf(entry)}`;
    const details = 'figure' in entry && 'figure' in old ? describeFigure(old, entry) : 'story' in entry && 'story' in old ? describeStory(old, entry) : [];
    return [`changed  ${nameOf(entry)}`, details.join('; ')].filter(Boolean).join('  ');
  });
};
