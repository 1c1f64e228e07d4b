import type { Lang } from '../i18n/lang.ts';
import type { NumberChange } from './next-edition.ts';
import { listPassages } from './passage.ts';
import type { Report, Story } from './report.ts';
import { toRuns, type Run } from './run.ts';

/** What a story says of a figure. `passages`: undefined where a fault keeps it from being told. */
export interface DeskPassages { slug: string; passages: { block?: string; runs: Run[] }[] | undefined }

/** Whether words say the number that changed: the register's own, and what a source printed where evidence changed. */
export const isChangedNumber = ({ id, details }: Pick<NumberChange, 'id' | 'details'>, { figure }: Run): boolean =>
  figure?.id === id && (figure.source === undefined || details.some(({ field }) => field === 'evidence'));

const listAll = (report: Report, story: Story, change: NumberChange, lang: Lang): DeskPassages['passages'] => {
  try {
    const title = { runs: toRuns({ report, lang }, story[lang].title) };
    return [title, ...listPassages({ report, lang }, story, change.id)].filter(({ runs }) => runs.some((run) => isChangedNumber(change, run)));
  } catch {
    // A Report is whole only while it has no issue: a name that nobody knows cannot be put into words.
    return undefined;
  }
};

/** Every sentence in which these stories say a number that changes, in one language; stories that say it nowhere are left out. */
export const listDeskPassages = (report: Report, slugs: Set<string>, change: NumberChange, lang: Lang): DeskPassages[] =>
  report.stories.filter(({ slug }) => slugs.has(slug)).map((story) => ({ slug: story.slug, passages: listAll(report, story, change, lang) })).filter(({ passages }) => passages?.length !== 0);
