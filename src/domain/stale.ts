import type { Lang } from '../i18n/lang.ts';
import type { Block } from './block.ts';
import type { Report, Story } from './report.ts';

/** A block of which one language, or each, waits for someone to say that it still holds. */
export interface StaleBlock { story: Story; block: Block; langs: Lang[] }

/** Every block that nobody has confirmed since its twin changed, story by story, in the order of the page. */
export const listStaleBlocks = ({ stories }: Pick<Report, 'stories'>): StaleBlock[] =>
  stories.flatMap((story) => story.blocks.filter(({ stale }) => stale.length > 0).map((block) => ({ story, block, langs: block.stale })));
