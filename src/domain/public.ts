import type { FrontMatter } from '../schema/story.ts';

/** Whether an embargo is still to end. `at`: the edition's moment, in milliseconds. */
export const isEmbargoed = (embargo: string | undefined, at: number): boolean => embargo !== undefined && Date.parse(embargo) > at;

/** A story is built when it is not a draft and its embargo is over. `at`: the edition's moment, in milliseconds. */
export const isPublic = ({ status, embargo }: Pick<FrontMatter, 'status' | 'embargo'>, at: number): boolean => status !== 'draft' && !isEmbargoed(embargo, at);
