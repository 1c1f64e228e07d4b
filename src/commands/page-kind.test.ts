import { expect, test } from 'vitest';
import { findLargest, toKind } from './page-kind.ts';

test('every story of a language is of one kind, and its parallel view of another', () => {
  expect(['en/stories/a/index.html', 'en/stories/b/index.html', 'en/stories/a/parallel/index.html'].map(toKind)).toEqual(['en/stories/…', 'en/stories/…', 'en/stories/…/parallel']);
});

test('a list is of another kind than what it lists, and a language has its own', () => {
  expect(['th/stories/index.html', 'en/stories/index.html', 'th/index.html', '404.html'].map(toKind)).toEqual(['th/stories', 'en/stories', 'th', '404.html']);
});

test('the largest of each kind stands for it, the first of two alike', () => {
  const files = [{ file: 'th/figures/a/index.html', bytes: 1 }, { file: 'th/figures/b/index.html', bytes: 3 }, { file: 'th/figures/c/index.html', bytes: 3 }, { file: '404.html', bytes: 0 }];
  expect([...findLargest(files)]).toEqual([['th/figures/…', 'th/figures/b/index.html'], ['404.html', '404.html']]);
});
