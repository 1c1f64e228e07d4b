import { otherLang, LANGS, type Lang } from '../i18n/lang.ts';
import type { BlocksRecord } from '../schema/blocks.ts';
import type { Mention, WrittenText } from './report.ts';
import type { Place } from './issue.ts';
import type { Prose } from './prose.ts';
import type { FieldText } from './story-field.ts';

export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'chart' | 'table';

/** One block of one language: what it is, a hash of what stands in it, what it mentions, its words, and how it is built. */
export interface BlockText { kind: BlockKind; hash: string; place: Place; mentions: Mention[]; texts: WrittenText[]; prose: Prose }

/** A block in both languages under one permanent id. `stale`: the languages whose twin has changed since someone said that the two agree. */
export interface Block { id: string; kind: BlockKind; th: BlockText; en: BlockText; stale: Lang[] }

/** A field of a story's head in both languages, as a block is. */
export interface StoryField { id: string; th: FieldText; en: FieldText; stale: Lang[] }

/** An id that is gone for good, and the block on which a link to it lands now. */
export type RetiredBlock = BlocksRecord['retired'][number];

interface Pair { th: string; en: string }
type Recorded = BlocksRecord['blocks'][number];

/** The two texts of a block as someone last said that they agree. */
export const toAgreed = ({ th, en, agreed }: Recorded): Pair => agreed ?? { th, en };

/** The languages that nobody has confirmed since the other one changed: both, where both changed. */
export const listStaleLangs = (block: Recorded): Lang[] => LANGS.filter((lang) => toAgreed(block)[otherLang(lang)] !== block[otherLang(lang)]);

const withAgreed = (id: string, pair: Pair, agreed: Pair): Recorded =>
  ({ id, th: pair.th, en: pair.en, ...((pair.th !== agreed.th || pair.en !== agreed.en) && { agreed: { th: agreed.th, en: agreed.en } }) });

/** Pairs whose hashes agree in one of the ways given; each recorded block is used once, first come first served. */
const matchBy = (agrees: (old: Recorded, pair: Pair) => boolean, pairs: Pair[], recorded: Recorded[], ids: (string | undefined)[]): void => {
  const taken = new Set(ids);
  pairs.forEach((pair, index) => {
    if (ids[index] !== undefined) return;
    const found = recorded.find((old) => !taken.has(old.id) && agrees(old, pair));
    if (!found) return;
    ids[index] = found.id;
    taken.add(found.id);
  });
};

/** Between two blocks that are recognised, edited ones take the ids that are left there, in order. */
const matchBetween = (recorded: Recorded[], ids: (string | undefined)[]): void => {
  const taken = new Set(ids);
  ids.forEach((id, index) => {
    if (id !== undefined) return;
    const previous = index === 0 ? -1 : recorded.findIndex((old) => old.id === ids[index - 1]);
    if (index > 0 && previous === -1) return;
    const candidate = recorded[previous + 1];
    if (!candidate || taken.has(candidate.id)) return;
    ids[index] = candidate.id;
    taken.add(candidate.id);
  });
};

const toRetired = (old: BlocksRecord, kept: Set<string>): BlocksRecord['retired'] => {
  const survivors = (from: number, step: number): string | undefined => {
    for (let index = from; index >= 0 && index < old.blocks.length; index += step) {
      const id = old.blocks[index]?.id;
      if (id !== undefined && kept.has(id)) return id;
    }
    return undefined;
  };
  const gone = old.blocks.flatMap(({ id }, index) => {
    const successor = kept.has(id) ? undefined : (survivors(index, -1) ?? survivors(index, 1));
    return successor === undefined ? [] : [{ id, successor }];
  });
  const successorOf = new Map(gone.map(({ id, successor }) => [id, successor]));
  return [...old.retired.map(({ id, successor }) => ({ id, successor: successorOf.get(successor) ?? successor })), ...gone];
};

/**
 * Gives every block of a story its permanent id, by holding the bodies as they are now against the record.
 * A block is recognised by its text in both languages, then in one, wherever it stands; an edited one by its neighbours.
 * `createId(pair, taken)` names a block that is new. Blocks that are gone are retired, with the nearest block that stands.
 */
export const alignBlocks = (old: BlocksRecord, pairs: Pair[], createId: (pair: Pair, taken: Set<string>) => string): BlocksRecord => {
  const ids: (string | undefined)[] = pairs.map(() => undefined);
  matchBy((block, pair) => block.th === pair.th && block.en === pair.en, pairs, old.blocks, ids);
  matchBy((block, pair) => block.th === pair.th || block.en === pair.en, pairs, old.blocks, ids);
  matchBetween(old.blocks, ids);
  const taken = new Set([...old.blocks, ...old.retired].map(({ id }) => id));
  const blocks = pairs.reduce<Recorded[]>((done, pair, index) => {
    const id = ids[index] ?? createId(pair, taken);
    taken.add(id);
    const known = old.blocks.find((block) => block.id === id);
    const before = done.at(-1);
    // A new block was written in both languages at once; but behind one that was rewritten in both it may be cut from it, and is no more agreed.
    const cut = !known && before && listStaleLangs(before).length === LANGS.length ? toAgreed(before) : pair;
    return [...done, withAgreed(id, pair, known ? toAgreed(known) : cut)];
  }, []);
  return { blocks, retired: toRetired(old, new Set(blocks.map(({ id }) => id))) };
};

/** The record of a story's fields as they are now: known by their names, and agreed when they are new. */
export const alignFields = (old: Recorded[], pairs: (Pair & { id: string })[]): Recorded[] =>
  pairs.map(({ id, ...pair }) => {
    const known = old.find((field) => field.id === id);
    return withAgreed(id, pair, known ? toAgreed(known) : pair);
  });

/** The record after someone said of these blocks and fields that both languages agree as they stand. */
export const stampBlocks = ({ blocks, fields, retired }: BlocksRecord, ids: string[]): BlocksRecord => {
  const stamp = (part: Recorded): Recorded => (ids.includes(part.id) ? withAgreed(part.id, part, part) : part);
  return { blocks: blocks.map(stamp), ...(fields && { fields: fields.map(stamp) }), retired };
};
