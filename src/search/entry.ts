import type { State } from '../domain/state.ts';
import type { Localized } from '../schema/text.ts';

/** What can be found, in the order in which equals are told. */
export const KINDS = ['term', 'person', 'organisation', 'story', 'figure', 'chart', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** A paragraph in both languages. `id`: where it stands in the entry's page. */
export interface Passage extends Localized { id?: string }

/**
 * A thing that has a place on the site, as search knows it. In its texts an amount stands in braces behind its value, `{80000000|more than
 * 80 million baht}`: numbers are found by what they are worth.
 */
export interface Entry {
  kind: Kind;
  /** Its address behind the language: `figures/the-purge-cash/`. */
  path: string;
  title: Localized;
  /** What else it is called. */
  names: string[];
  /** What is said beside its kind: a place, a state, a role; an empty text where there is nothing to say. */
  about: Localized;
  /** A figure's own amount. */
  amount?: Localized;
  /** What a figure's evidence makes of it; not of one that is worked out or withdrawn. */
  state?: State;
  /** We no longer stand behind it. */
  withdrawn?: true;
  passages: Passage[];
}

/** The file that search loads. `names`: names of one thing each, in both languages, of things that have no place of their own. */
export interface SearchIndex { entries: Entry[]; names: string[][] }
