import type { FrontMatter } from '../schema/story.ts';

/** A story is built when it is not a draft and its embargo is over. `at`: the edition's moment, in milliseconds. */
export const isPublic = ({ status, embargo }: Pick<FrontMatter, 'status' | 'embargo'>, at: number): boolean =>
  status !== 'draft' && (embargo === undefined || Date.parse(embargo) <= at);
