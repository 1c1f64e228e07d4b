import type { FrontMatter } from '../schema/story.ts';
import type { Place } from './issue.ts';
import type { Path } from './manuscript.ts';

/** A field of a story's head that readers read, in one language: by name (`title`, `note-1`), with a hash of what stands in it. */
export interface FieldText { id: string; hash: string; place: Place; text: string }

/** The fields of a story's head that are written in the language of the file, and where each stands. */
export const listStoryFields = ({ title, summary, reason, notes }: Pick<FrontMatter, 'title' | 'summary' | 'reason' | 'notes'>): { id: string; path: Path; text: string }[] => [
  { id: 'title', path: ['title'], text: title }, { id: 'summary', path: ['summary'], text: summary },
  ...(reason === undefined ? [] : [{ id: 'reason', path: ['reason'], text: reason }]),
  ...notes.map(({ text }, index) => ({ id: `note-${index + 1}`, path: ['notes', index, 'text'], text })),
];
