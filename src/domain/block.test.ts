import { expect, test } from 'vitest';
import { alignBlocks, listStaleLangs } from './block.ts';

const pair = (name: string) => ({ th: `th-${name}`, en: `en-${name}` });
const record = (names: string[], retired: { id: string; successor: string }[] = []) => ({ blocks: names.map((name) => ({ id: name, ...pair(name) })), retired });
const createId = (block: { en: string }, taken: Set<string>) => (taken.has(block.en.slice(3)) ? `${block.en.slice(3)}-2` : block.en.slice(3));
const align = (old: ReturnType<typeof record>, now: { th: string; en: string }[]) => alignBlocks(old, now, createId);
const idsOf = (old: ReturnType<typeof record>, now: { th: string; en: string }[]) => align(old, now).blocks.map(({ id }) => id);

test('keeps every id while nothing changes', () => {
  expect(align(record(['a', 'b', 'c']), ['a', 'b', 'c'].map(pair))).toEqual(record(['a', 'b', 'c']));
});

test('an inserted block gets an id of its own and the others keep theirs', () => {
  expect(idsOf(record(['a', 'b']), ['a', 'new', 'b'].map(pair))).toEqual(['a', 'new', 'b']);
  expect(idsOf(record(['a', 'b']), ['new', 'a', 'b'].map(pair))).toEqual(['new', 'a', 'b']);
});

test('a deleted block retires to the one before it, or to the first that is left', () => {
  expect(align(record(['a', 'b', 'c']), ['a', 'c'].map(pair)).retired).toEqual([{ id: 'b', successor: 'a' }]);
  expect(align(record(['a', 'b', 'c']), ['b', 'c'].map(pair)).retired).toEqual([{ id: 'a', successor: 'b' }]);
});

test('moved blocks keep their ids', () => {
  expect(idsOf(record(['a', 'b', 'c', 'd']), ['d', 'b', 'a', 'c'].map(pair))).toEqual(['d', 'b', 'a', 'c']);
});

test('a block edited in one language or in both keeps its id', () => {
  expect(idsOf(record(['a', 'b', 'c']), [pair('a'), { th: 'th-b', en: 'en-x' }, pair('c')])).toEqual(['a', 'b', 'c']);
  expect(idsOf(record(['a', 'b', 'c']), ['a', 'x', 'c'].map(pair))).toEqual(['a', 'b', 'c']);
  expect(idsOf(record(['a', 'b']), ['x', 'b'].map(pair))).toEqual(['a', 'b']);
});

test('of a split block the first part keeps the id', () => {
  expect(idsOf(record(['a', 'b', 'c']), ['a', 'b-first', 'b-second', 'c'].map(pair))).toEqual(['a', 'b', 'b-second', 'c']);
});

test('merged blocks keep the first id, and the other lands on it', () => {
  const { blocks, retired } = align(record(['a', 'b', 'c', 'd']), ['a', 'b and c', 'd'].map(pair));
  expect(blocks.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(retired).toEqual([{ id: 'c', successor: 'b' }]);
});

test('equal blocks keep their order', () => {
  const old = { blocks: [{ id: 'one', ...pair('same') }, { id: 'two', ...pair('same') }], retired: [] };
  expect(alignBlocks(old, [pair('same'), pair('same')], createId).blocks.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('a retired id is never given again, and follows its successor when that is retired too', () => {
  const old = record(['a', 'b'], [{ id: 'z', successor: 'b' }]);
  const now = align(old, [pair('a'), pair('a')]);
  expect(now.retired).toContainEqual({ id: 'z', successor: 'b' });
  expect(align(old, [pair('a')]).retired).toEqual([{ id: 'z', successor: 'a' }, { id: 'b', successor: 'a' }]);
  expect(idsOf(record(['a'], [{ id: 'z', successor: 'a' }]), ['a', 'z'].map(pair))).toEqual(['a', 'z-2']);
});

test('a chain of merges over several edits lands on the block that stands', () => {
  const first = align(record(['a', 'b', 'c', 'd']), ['a', 'b', 'd'].map(pair));
  const second = align(first, ['a', 'd'].map(pair));
  const third = align(second, [pair('d')]);
  expect(first.retired).toEqual([{ id: 'c', successor: 'b' }]);
  expect(second.retired).toEqual([{ id: 'c', successor: 'a' }, { id: 'b', successor: 'a' }]);
  expect(third.retired).toEqual([{ id: 'c', successor: 'd' }, { id: 'b', successor: 'd' }, { id: 'a', successor: 'd' }]);
});

const stale = (old: ReturnType<typeof record>, now: { th: string; en: string }[]) => Object.fromEntries(align(old, now).blocks.map((block) => [block.id, listStaleLangs(block).join(' ')]));

test('an edit in one language makes the other stale, whichever it is', () => {
  expect(stale(record(['a', 'b']), [{ th: 'th-x', en: 'en-a' }, pair('b')])).toEqual({ a: 'en', b: '' });
  expect(stale(record(['a', 'b']), [{ th: 'th-a', en: 'en-x' }, pair('b')])).toEqual({ a: 'th', b: '' });
});

test('an edit in both leaves neither confirmed', () => expect(stale(record(['a', 'b']), [pair('x'), pair('b')])).toEqual({ a: 'th en', b: '' }));

test('a move, a new block and a removed one make nothing stale', () => {
  expect(stale(record(['a', 'b', 'c']), ['c', 'a', 'b'].map(pair))).toEqual({ a: '', b: '', c: '' });
  expect(stale(record(['a', 'b']), ['a', 'new', 'b'].map(pair))).toEqual({ a: '', new: '', b: '' });
  expect(stale(record(['a', 'b', 'c']), ['a', 'c'].map(pair))).toEqual({ a: '', c: '' });
});

test('both parts of a split block, and a merged one, wait to be confirmed', () => {
  expect(stale(record(['a', 'b', 'c']), ['a', 'b-first', 'b-second', 'c'].map(pair))).toEqual({ a: '', b: 'th en', 'b-second': 'th en', c: '' });
  expect(stale(record(['a', 'b', 'c', 'd']), ['a', 'b and c', 'd'].map(pair))).toEqual({ a: '', b: 'th en', d: '' });
});

test('a record written anew keeps what was agreed, until the text is as it was', () => {
  const edited = align(record(['a']), [{ th: 'th-x', en: 'en-a' }]);
  expect(edited.blocks).toEqual([{ id: 'a', th: 'th-x', en: 'en-a', agreed: pair('a') }]);
  expect(alignBlocks(edited, [{ th: 'th-x', en: 'en-a' }], createId)).toEqual(edited);
  expect(alignBlocks(edited, [{ th: 'th-x', en: 'en-y' }], createId).blocks.map(listStaleLangs)).toEqual([['th', 'en']]);
  expect(alignBlocks(edited, [pair('a')], createId)).toEqual(record(['a']));
});
