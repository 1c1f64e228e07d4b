import { expect, test } from 'vitest';
import { placeInText } from './written-place.ts';

const WRITTEN = { file: 'a.mdx', line: 3, column: 5, lang: 'en', text: 'one\ntwo' } as const;

test('counts on from where the text begins, over its lines', () => {
  expect([placeInText(WRITTEN, 2), placeInText(WRITTEN, 5)]).toEqual([{ file: 'a.mdx', line: 3, column: 7 }, { file: 'a.mdx', line: 4, column: 2 }]);
});

test('asks the reader where it knows better', () => {
  expect(placeInText({ ...WRITTEN, placeAt: (offset) => ({ file: 'a.mdx', line: 9, column: offset }) }, 5)).toEqual({ file: 'a.mdx', line: 9, column: 5 });
});
