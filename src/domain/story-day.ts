import { listStoryCorrections } from './correction.ts';
import type { Report, Story } from './report.ts';

/** The day on which a story last changed for its readers: when it was published or updated, had a note added, or a figure of it corrected. */
export const toStoryDay = (report: Pick<Report, 'figures' | 'charts'>, story: Story): string => {
  const { published, updated = '', notes } = story.th;
  return [published, updated, ...notes.map(({ date }) => date), ...listStoryCorrections(report, story).map(({ correction }) => correction.date)].sort().at(-1) ?? published;
};
