import type { BlocksRecord } from '../schema/blocks.ts';
import type { BlockText } from './block.ts';
import type { StoryFolder } from './manuscript.ts';

type Recorded = BlocksRecord['blocks'][number];

/** The id under which a text is on record; none for one that stands twice, whose pair cannot be told. */
const findId = (blocks: Recorded[], lang: 'th' | 'en', hash: string): string | undefined => {
  const found = blocks.filter((block) => block[lang] === hash);
  return found.length === 1 ? found[0]?.id : undefined;
};

/** The first English block that stands beside the Thai of another: one language was moved and the other not. No record is written over it. */
export const findCrossed = ({ files: { th, en }, record }: StoryFolder): BlockText | undefined =>
  en?.blocks.find(({ hash }, index) => {
    const [thai, english] = [findId(record?.blocks ?? [], 'th', th?.blocks[index]?.hash ?? ''), findId(record?.blocks ?? [], 'en', hash)];
    return thai !== undefined && english !== undefined && thai !== english;
  });
