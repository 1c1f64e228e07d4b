import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { styleSheet, toStyleHashes } from './style-sheet.ts';

test('gives the hash of every style sheet for the policy, each once', () => {
  expect(styleSheet(toEdition())).toEqual([]);
  expect(toStyleHashes(toEdition())).toEqual(['sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=']);
  expect(toStyleHashes(toEdition({ '/en/': page('a', 'p{color:blue}') })).length).toBe(2);
});

test('names style sheets that are not ours, and a page without one', () => {
  const pages = Object.fromEntries(['/en/', '/th/', '/en/figures/'].map((address, index) => [address, page('a', `p{order:${index}}`)]));
  expect(styleSheet(toEdition(pages))).toEqual(['The pages carry 4 different style sheets; there are 3.']);
  expect(styleSheet(toEdition({ '/en/': '<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body></body></html>' }))).toEqual(['/en/ has no style sheet.']);
});
