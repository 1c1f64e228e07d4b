import type { Entry, PublishedFigure } from '../schema/lock.ts';
import { listChanges } from './figure-change.ts';
import { nameOf } from './lock.ts';

const describeFigure = (before: PublishedFigure, now: PublishedFigure): string[] => {
  const changes = listChanges(before, now, false).map(({ field, old, new: current }) => `${field}: ${old} → ${current}`);
  return [...changes, ...(now.withdrawn && !before.withdrawn ? ['withdrawn'] : [])];
};

/** One line for each thing of an edition that is new or has changed: `changed  figure the-purge-cash  value: 80,000,000 → 90,000,000`. */
export const toSummary = (before: Entry[], news: Entry[]): string[] => {
  const published = new Map(before.map((entry) => [nameOf(entry), entry]));
  return news.map((entry) => {
    const old = published.get(nameOf(entry));
    if (!old) return `new      ${nameOf(entry)}`;
    const details = 'figure' in entry && 'figure' in old ? describeFigure(old, entry) : [];
    return [`changed  ${nameOf(entry)}`, details.join('; ')].filter(Boolean).join('  ');
  });
};
