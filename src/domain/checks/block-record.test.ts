import { expect, test } from 'vitest';
import { toBlocksRecord } from '../compile.ts';
import { formatIssue } from '../issue.ts';
import { blockRecord } from './block-record.ts';
import { manuscript, story, type Draft } from './manuscript-fixture.ts';

const recorded = (...hashes: [string, string][]) => ({ blocks: hashes.map(([th, en], index) => ({ id: `b-aaaaa${'abc'.charAt(index)}`, th, en })), retired: [] });
const faults = (th: Draft[], en: Draft[], record?: ReturnType<typeof recorded>): string[] =>
  blockRecord(manuscript({ stories: [story('river', { th, en }, { ...(record && { record }) })] })).map(formatIssue);
const FAULT = ['content/stories/river/blocks.yaml:1:1  block-record  Blocks of this story are new, moved or gone. Type: npm run check -- --fix'];
const thai: Draft[] = [{ hash: 'th1' }, { hash: 'th2' }];
const english: Draft[] = [{ hash: 'en1' }, { hash: 'en2' }];

test('is content with a record of the blocks as they are', () => {
  expect(faults(thai, english, recorded(['th1', 'en1'], ['th2', 'en2']))).toEqual([]);
});

test('knows a block that was edited in one language', () => {
  expect(faults(thai, english, recorded(['old', 'en1'], ['th2', 'old']))).toEqual([]);
});

test.each([
  ['no record', undefined],
  ['a new block', recorded(['th1', 'en1'])],
  ['a block that is gone', recorded(['th1', 'en1'], ['th2', 'en2'], ['th3', 'en3'])],
  ['blocks that changed places', recorded(['th2', 'en2'], ['th1', 'en1'])],
  ['a block edited in both languages', recorded(['th1', 'en1'], ['old', 'old'])],
])('says what to type for %s', (_name, record) => {
  expect(faults(thai, english, record)).toEqual(FAULT);
});

test('waits while the bodies do not agree', () => {
  expect(faults(thai, [{ hash: 'en1' }])).toEqual([]);
  expect(blockRecord(manuscript({ stories: [story('river', { th: thai })] }))).toEqual([]);
});

test('waits while the record cannot be read, for its ids may still be restored', () => {
  expect(blockRecord(manuscript({ stories: [story('river', { th: thai, en: english }, { recordSpoilt: true })] }))).toEqual([]);
});

test('tells of a block that was moved in one language only, and writes no record over it', () => {
  const record = recorded(['th1', 'en1'], ['th2', 'en2']);
  const moved: Draft[] = [{ hash: 'en2', line: 12 }, { hash: 'en1' }];
  expect(faults(thai, moved, record)).toEqual(['content/stories/river/en.mdx:12:1  block-record  This block stands beside the Thai of another: it was moved in one language only. Move it in the other too, or move it back.']);
  expect(toBlocksRecord(story('river', { th: thai, en: moved }, { record }), () => 'b-new')).toBeUndefined();
});

test('does not guess at blocks that say the same', () => {
  expect(faults([{ hash: 'same' }, { hash: 'same' }], [{ hash: 'en2' }, { hash: 'en1' }], recorded(['same', 'en1'], ['same', 'en2']))).toEqual([]);
});
