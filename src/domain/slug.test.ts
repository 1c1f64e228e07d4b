import { expect, test } from 'vitest';
import { toSlug } from './slug.ts';

test.each([
  ['My Story', 'my-story'], ['the_purge_cash.yaml', 'the-purge-cash-yaml'], ['Café’s cash', 'cafes-cash'], ['-a--b-', 'a-b'], ['2023 requests', 'requests'], ['a/../b', 'a-b'], ['trust-no-one', 'trust-no-one'],
])('of %s it makes %s', (typed, slug) => {
  expect(toSlug(typed)).toBe(slug);
});

test.each(['', 'เงินสด', '---', '2023'])('of "%s" it can make none', (typed) => {
  expect(toSlug(typed)).toBe('');
});
