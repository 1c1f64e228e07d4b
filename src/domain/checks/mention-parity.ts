import type { BlockText } from '../block.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript, StoryFile } from '../manuscript.ts';
import { COLLECTION_OF, formatTag, toKey } from '../reference.ts';
import type { Mention } from '../report.ts';

const NOUNS = { figure: 'Figure', date: 'Date', chart: 'Chart', source: 'Source', term: 'Term', person: 'Person', unit: 'Unit', organisation: 'Organisation', story: 'Story' } as const;

/** Mentions of one block that the other language's block lacks; each counts as often as it stands. */
const listUnmatched = (mentions: Mention[], others: Mention[]): Mention[] => {
  const left = others.map(({ reference }) => toKey(reference));
  return mentions.filter(({ reference }) => {
    const index = left.indexOf(toKey(reference));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

/** An id that there is not is a fault of its own: nobody is told to write it in the other language too. */
const isKnown = (manuscript: Manuscript, { reference }: Mention): boolean => {
  if (reference.kind === 'date') return true;
  const collection = COLLECTION_OF[reference.kind];
  return collection === 'stories' || manuscript.unreadable.has(`${collection}/${reference.id}`) || manuscript[collection].some(({ id }) => id === reference.id);
};

const judge = (manuscript: Manuscript, lacking: StoryFile, block: BlockText, other: StoryFile, otherBlock: BlockText): Issue[] =>
  listUnmatched(otherBlock.mentions, block.mentions).filter((mention) => isKnown(manuscript, mention)).map(({ reference, line }) => {
    const name = reference.kind === 'date' ? reference.value : reference.id;
    return toIssue(block.place, reference.kind === 'figure' ? 'figure-parity' : 'mention-parity',
      `${NOUNS[reference.kind]} "${name}" is in ${other.file.slice(-6)}, line ${line}, but not in this ${block.kind} of ${lacking.file.slice(-6)}. Add ${formatTag(reference)}, or remove it from ${other.file.slice(-6)}.`);
  });

/** Block by block, both languages mention the same figures, dates, charts, sources, people and terms. */
export const mentionParity = (manuscript: Manuscript): Issue[] =>
  manuscript.stories.flatMap(({ files: { th, en } }) =>
    !th || !en || th.blocks.length !== en.blocks.length ? [] : th.blocks.flatMap((thai, index) => {
      const english = en.blocks[index];
      return !english || english.kind !== thai.kind ? [] : [...judge(manuscript, th, thai, en, english), ...judge(manuscript, en, english, th, thai)];
    }));
