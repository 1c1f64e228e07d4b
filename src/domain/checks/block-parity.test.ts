import { expect, test } from 'vitest';
import type { BlockKind } from '../block.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { blockParity } from './block-parity.ts';
import { manuscript, story } from './manuscript-fixture.ts';

/** Bodies whose blocks stand on lines 10, 12, 14 … */
const faults = (th: BlockKind[], en: BlockKind[]): string[] => {
  const draft = (kind: BlockKind, index: number) => ({ kind, line: 10 + index * 2 });
  return blockParity(manuscript({ stories: [story('river', { th: th.map(draft), en: en.map(draft) })] })).map(formatIssue);
};

test('names the first block that differs in kind, with the line of its counterpart', () => {
  expect(faults(['paragraph', 'list', 'chart'], ['paragraph', 'heading', 'quote'])).toEqual([
    'content/stories/river/en.mdx:12:1  block-parity  Block 2 is a heading here and a list in th.mdx, line 12. Make both the same kind, or add the block that one of them lacks.',
  ]);
});

test('names the block that one language has over', () => {
  expect(faults(['paragraph', 'heading'], ['paragraph'])).toEqual([
    'content/stories/river/th.mdx:12:1  block-parity  This heading has no counterpart: th.mdx has 2 blocks, en.mdx has 1. Write it there too, or remove it.',
  ]);
  expect(faults([], ['paragraph', 'paragraph'])).toEqual([
    'content/stories/river/en.mdx:10:1  block-parity  This paragraph has no counterpart: en.mdx has 2 blocks, th.mdx has 0. Write it there too, or remove it.',
  ]);
});

test('is content with the same sequence of kinds', () => {
  expect(faults(['paragraph', 'heading', 'list', 'quote', 'chart', 'table'], ['paragraph', 'heading', 'list', 'quote', 'chart', 'table'])).toEqual([]);
  expect(faults([], [])).toEqual([]);
});

test('leaves a story that has one language to the check of twins', () => {
  expect(blockParity(manuscript({ stories: [story('river', { en: [{}] })] }))).toEqual([]);
});

test('leaves drafts alone', () => {
  const draft = { status: 'draft' as const };
  expect(blockParity(manuscript({ stories: [story('river', { th: [], en: [{}] }, { th: draft, en: draft })] }))).toEqual([]);
});

test('says it in Thai', () => {
  expect(blockParity(manuscript({ stories: [story('river', { th: [{ kind: 'list' }], en: [{}] })] })).map(formatIssueIn('th'))).toEqual([
    'content/stories/river/en.mdx:1:1  block-parity  ส่วนที่ 1 ในไฟล์นี้เป็นย่อหน้า แต่ใน th.mdx บรรทัดที่ 1 เป็นรายการ ให้แก้เป็นชนิดเดียวกัน หรือเพิ่มส่วนที่ขาดในไฟล์ใดไฟล์หนึ่ง',
  ]);
});
