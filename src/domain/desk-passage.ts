import type { Lang } from '../i18n/lang.ts';
import { listPassages } from './passage.ts';
import type { Report, Story } from './report.ts';
import { toRuns, type Run } from './run.ts';

/** What a story says of a figure. `passages`: undefined where a fault keeps it from being told. */
export interface DeskPassages { slug: string; passages: { block?: string; runs: Run[] }[] | undefined }

const listAll = (report: Report, story: Story, id: string, lang: Lang): DeskPassages['passages'] => {
  try {
    const title = toRuns({ report, lang }, story[lang].title);
    return [...(title.some(({ figure }) => figure?.id === id) ? [{ runs: title }] : []), ...listPassages({ report, lang }, story, id)];
  } catch {
    // A Report is whole only while it has no issue: a name that nobody knows cannot be put into words.
    return undefined;
  }
};

/** Every sentence in which these stories say a figure, in one language; stories that say it nowhere are left out. */
export const listDeskPassages = (report: Report, slugs: Set<string>, id: string, lang: Lang): DeskPassages[] =>
  report.stories.filter(({ slug }) => slugs.has(slug)).map((story) => ({ slug: story.slug, passages: listAll(report, story, id, lang) })).filter(({ passages }) => passages?.length !== 0);
