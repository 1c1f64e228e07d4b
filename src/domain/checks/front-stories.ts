import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** The stories that the front page leads with are published, and the lead has a figure to lead with. */
export const frontStories = ({ settings, stories }: Manuscript): Issue[] => {
  if (!settings) return [];
  const { front } = settings.data;
  return (['lead', 'story'] as const).flatMap((field) => {
    const story = stories.find(({ slug }) => slug === front[field])?.files.th?.frontMatter;
    const place = settings.placeOf(['front', field]);
    if (story?.embargo !== undefined) return [toIssue(place, 'front', `"${front[field]}" has an embargo, and the front page leads to it. Name another story until the embargo is over and removed.`)];
    if (story?.status === 'draft') return [toIssue(place, 'front', `"${front[field]}" is a draft, and the front page leads to it. Publish it, or name another story.`)];
    return field === 'lead' && story?.headline.length === 0 ? [toIssue(place, 'front', `"${front.lead}" has no headline figure to lead with. Add one to the story, or name another story.`)] : [];
  });
};
