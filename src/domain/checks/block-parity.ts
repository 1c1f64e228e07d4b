import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript, StoryFolder } from '../manuscript.ts';

const judge = ({ files: { th, en } }: StoryFolder): Issue[] => {
  if (!th || !en) return [];
  const length = Math.max(th.blocks.length, en.blocks.length);
  for (let index = 0; index < length; index += 1) {
    const [thai, english] = [th.blocks[index], en.blocks[index]];
    if (thai?.kind === english?.kind) continue;
    const [longer, shorter, block] = english ? [en, th, english] : [th, en, thai];
    if (!block) return [];
    const message = thai && english
      ? `Block ${index + 1} is a ${english.kind} here and a ${thai.kind} in th.mdx, line ${thai.place.line}. Make both the same kind, or add the block that one of them lacks.`
      : `This ${block.kind} has no counterpart: ${longer.file.slice(-6)} has ${longer.blocks.length} blocks, ${shorter.file.slice(-6)} has ${shorter.blocks.length}. Write it there too, or remove it.`;
    return [toIssue(block.place, 'block-parity', message)];
  }
  return [];
};

/** Both bodies of a story are the same sequence of blocks. The first block that differs is named; those behind it follow from it. */
export const blockParity = (manuscript: Manuscript): Issue[] => manuscript.stories.flatMap(judge);
