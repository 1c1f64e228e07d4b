import { expect, test } from 'vitest';
import { alignBlocks } from './block.ts';

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
