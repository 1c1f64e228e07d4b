import { toDocumentBlocks, type DocumentContent } from './document-block.ts';
import type { Story } from './report.ts';
import { toAddress, toRuns, type Reading, type Run } from './run.ts';

/** What a story says of a figure, in its very words. `block`: the passage that it stands in; without one, it is the summary of the story. */
export interface Passage { block?: string; runs: Run[] }

const BETWEEN_CELLS: Run = { text: ' · ' };

/** The lines of a block that stand by themselves: a paragraph, an entry of a list, a row of a table. A chart has a page of its own. */
export const listLines = (content: DocumentContent): Run[][] => {
  switch (content.kind) {
    case 'paragraph': case 'heading': return [content.content];
    case 'list': return content.items.map((item) => item.flatMap(listLines).flat());
    case 'quote': return content.content.flatMap(listLines);
    case 'table': return [content.head, ...content.rows].map((cells) => cells.flatMap((cell, index) => (index === 0 ? cell : [BETWEEN_CELLS, ...cell])));
    default: return [];
  }
};

/** Whether runs say a number of the figure, the register's own or another source's. */
const says = (id: string) => (runs: Run[]): boolean => runs.some(({ figure }) => figure?.id === id);

/** Every passage of a story in which a figure stands, in reading order. */
export const listPassages = (reading: Reading, story: Story, id: string): Passage[] => {
  const { summary } = story[reading.lang];
  const blocks = toDocumentBlocks(reading, story.blocks, [], toAddress(reading, `stories/${story.slug}/`));
  return [
    ...[toRuns(reading, summary)].filter(says(id)).map((runs) => ({ runs })),
    ...blocks.flatMap(({ id: block, content }) => listLines(content).filter(says(id)).map((runs) => ({ block, runs }))),
  ];
};
