import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { manuscript, story } from './manuscript-fixture.ts';
import { twins } from './twins.ts';

const faults = (...stories: ReturnType<typeof story>[]): string[] => twins(manuscript({ stories })).map(formatIssue);

test('names the file that is missing, in either language', () => {
  expect(faults(story('river', { en: [] }), story('sea', { th: [] }))).toEqual([
    'content/stories/river/th.mdx:1:1  missing-twin  The story is only in en.mdx. Write th.mdx beside it.',
    'content/stories/sea/en.mdx:1:1  missing-twin  The story is only in th.mdx. Write en.mdx beside it.',
  ]);
});

test('says that a folder is empty', () => {
  expect(faults(story('river', {}))).toEqual([
    'content/stories/river/th.mdx:1:1  missing-twin  The folder has no story. Add th.mdx and en.mdx, or remove the folder.',
    'content/stories/river/en.mdx:1:1  missing-twin  The folder has no story. Add th.mdx and en.mdx, or remove the folder.',
  ]);
});

test('is content with both languages', () => {
  expect(faults(story('river', { th: [], en: [] }))).toEqual([]);
});

test('a file that is there and cannot be read is not called missing', () => {
  expect(faults({ ...story('river', { en: [] }), found: ['th', 'en'] })).toEqual([]);
});

test('a draft may have one language', () => {
  expect(faults(story('river', { en: [] }, { en: { status: 'draft' } }))).toEqual([]);
});

test('says it in Thai', () => {
  expect(twins(manuscript({ stories: [story('river', { en: [] })] })).map(formatIssueIn('th'))).toEqual(['content/stories/river/th.mdx:1:1  missing-twin  ข่าวนี้มีเพียง en.mdx ให้เขียน th.mdx ไว้คู่กัน']);
});
