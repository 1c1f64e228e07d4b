import { placeSchema } from '../schema/story.ts';
import type { Story } from './report.ts';

interface Placed { th: Pick<Story['th'], 'place'> }

/** Stories place by place, in the order of the list of stories; those of one place stay as they stand. */
export const orderByPlace = <Item extends Placed>(stories: Item[]): Item[] =>
  placeSchema.options.flatMap((place) => stories.filter((story) => story.th.place === place));
