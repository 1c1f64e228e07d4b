import type { Manuscript } from './manuscript.ts';
import { ofParts } from './manuscript-part.ts';
import { COLLECTION_OF, type Reference } from './reference.ts';
import type { Collection } from './report.ts';

/** The ids of every collection, looked up once. */
export const toIds = (manuscript: Pick<Manuscript, Collection>): Record<Collection, Set<string>> => {
  const of = (records: { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));
  const { units, figures, charts, sources, people, organisations, glossary, stories } = manuscript;
  return {
    units: of(units), figures: of(figures), charts: of(charts), sources: of(sources), people: of(people), organisations: of(organisations), glossary: of(glossary),
    stories: new Set(stories.map(({ slug }) => slug)),
  };
};

/** Whether what a mention names is there; a file that cannot be read counts as there, for it has a fault of its own. */
export const toIsKnown = (manuscript: Pick<Manuscript, Collection | 'unreadable'>): ((reference: Reference) => boolean) => {
  const ids = toIds(manuscript);
  return (reference) => {
    if (reference.kind === 'date') return true;
    const collection = COLLECTION_OF[reference.kind];
    return ids[collection].has(reference.id) || manuscript.unreadable.has(`${collection}/${reference.id}`);
  };
};

/** What a mention may name that is no story. */
export const REGISTER = ['units', 'figures', 'charts', 'sources', 'people', 'organisations', 'glossary'] as const satisfies Collection[];

/** Whether what a mention names is there, for all but stories: the same again as long as the register is. */
export const toIsRegistered = ofParts([...REGISTER, 'unreadable'], (register) => toIsKnown({ ...register, stories: [] }));
