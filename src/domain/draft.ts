import type { StoryFolder } from './manuscript.ts';

/** A draft is not built, and is still being written: what its languages have and lack is no fault yet. */
export const isDraft = ({ files }: Pick<StoryFolder, 'files'>): boolean => {
  const written = Object.values(files);
  return written.length > 0 && written.every(({ frontMatter }) => frontMatter.status === 'draft');
};
