import { entrySchema, type Entry, type PublishedChart, type PublishedFigure, type PublishedSource, type PublishedStory, type PublishedUnit } from '../schema/lock.ts';

/** What stands published after the last edition. `day`: the edition's day in Bangkok. */
export interface Lock { edition: number; time: string; day: string; hash: string; entries: Entry[] }

const BANGKOK_OFFSET = 7 * 60 * 60 * 1000;

/** The day in Bangkok, where the desk is, of a moment. */
export const toDay = (time: string): string => new Date(Date.parse(time) + BANGKOK_OFFSET).toISOString().slice(0, 10);

/** The name of the thing that an entry is of: `figure the-purge-cash`. */
export const nameOf = (entry: Entry): string =>
  'kind' in entry ? `unit ${entry.unit}`
  : 'origin' in entry ? `source ${entry.source}`
  : 'figure' in entry ? `figure ${entry.figure}`
  : 'chart' in entry ? `chart ${entry.chart}` : `story ${entry.story}`;

/** One entry as one line, its fields in the order of the schema, so that the same thing is always the same text. */
export const formatEntry = (entry: Entry): string => JSON.stringify(entrySchema.parse(entry));

/** What stands after an edition published `news`: its entries replace those of the same things. */
export const replaceEntries = (entries: Entry[], news: Entry[]): Entry[] => [...new Map([...entries, ...news].map((entry) => [nameOf(entry), entry])).values()];

/** The entries that are new or other than those published before. */
export const listNews = (before: Entry[], now: Entry[]): Entry[] => {
  const published = new Set(before.map(formatEntry));
  return now.filter((entry) => !published.has(formatEntry(entry)));
};

export const listUnits = ({ entries }: Lock): PublishedUnit[] => entries.filter((entry): entry is PublishedUnit => 'kind' in entry);
export const listFigures = ({ entries }: Pick<Lock, 'entries'>): PublishedFigure[] => entries.filter((entry): entry is PublishedFigure => 'figure' in entry);
export const listSources = ({ entries }: Lock): PublishedSource[] => entries.filter((entry): entry is PublishedSource => 'origin' in entry);
export const listCharts = ({ entries }: Lock): PublishedChart[] => entries.filter((entry): entry is PublishedChart => 'chart' in entry);
export const listStories = ({ entries }: Lock): PublishedStory[] => entries.filter((entry): entry is PublishedStory => 'story' in entry);
