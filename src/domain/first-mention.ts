import { findYear } from '../i18n/date.ts';
import type { Reference } from './reference.ts';

/** What a mention makes known to a reader who meets it first: a year, of which Thai then tells both eras, or a term, which then explains itself. */
const toNews = (reference: Reference): string | undefined =>
  reference.kind === 'date' ? findYear(reference.value) : reference.kind === 'term' ? reference.id : undefined;

/**
 * Of the references of a text, in reading order, those that mention their year or their term for the first time; the very objects that were
 * given. A text is what is read by itself: a story's body, a title, a description, a note.
 */
export const findFirsts = (references: Reference[]): Set<Reference> => {
  const known = new Set<string>();
  return new Set(references.filter((reference) => {
    const news = toNews(reference);
    if (news === undefined || known.has(news)) return false;
    known.add(news);
    return true;
  }));
};
