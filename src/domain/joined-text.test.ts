import { expect, test } from 'vitest';
import { story, type Draft } from './checks/manuscript-fixture.ts';
import { joinBlock } from './joined-text.ts';

const joined = (pieces: Draft['pieces'], kind: Draft['kind'] = 'paragraph') => {
  const block = story('river', { en: [{ line: 12, kind, pieces: pieces ?? [] }] }).files.en?.blocks[0];
  return block ? joinBlock(block) : [];
};

test('makes one text of what emphasis and links cut', () => {
  const [only, ...others] = joined([{ text: 'a wo' }, { text: 'rd, and' }, { text: ' more' }]);
  expect([only?.text, others]).toEqual(['a word, and more', []]);
});

test('knows where each letter stands', () => {
  const [only] = joined([{ text: 'one\ntwo' }, { text: 'three', line: 13, column: 9 }]);
  expect([0, 4, 7, 8].map((offset) => only?.placeAt(offset)).map((place) => [place?.line, place?.column])).toEqual([[12, 1], [13, 1], [13, 9], [13, 10]]);
});

test('lets no word reach over a figure, over a line of a list, or out of a property', () => {
  expect(joined([{ text: 'a' }, { kind: 'figure', id: 'x', form: 'full' }, { text: 'b' }])[0]?.text).toBe('a\ufffcb');
  expect(joined([{ text: 'a' }, { text: 'b', line: 13, column: 3 }], 'list')[0]?.text).toBe('a\ufffcb');
  expect(joined([{ text: 'a' }, { text: 'b', line: 13, column: 1 }])[0]?.text).toBe('a\nb');
  expect(joined([{ text: 'a' }, { text: 'b', quoted: true }]).map(({ text }) => text)).toEqual(['a', 'b']);
});
