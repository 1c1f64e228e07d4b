import type { Report, Story } from './report.ts';

/** Looks a story up by its slug. A page is built of stories that the report has. */
export const findStory = ({ stories }: Pick<Report, 'stories'>, slug: string): Story => {
  const story = stories.find((candidate) => candidate.slug === slug);
  if (!story) throw new Error(`There is no story "${slug}".`);
  return story;
};
