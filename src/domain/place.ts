import { placeSchema } from '../schema/story.ts';
import type { Story } from './report.ts';

/** Stories place by place, as the list of stories has them, and the order in which one follows another. */
export const orderByPlace = (stories: Story[]): Story[] =>
  placeSchema.options.flatMap((place) => stories.filter((story) => story.th.place === place));
