import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { styleSheet, toStyleHash } from './style-sheet.ts';

test('gives the hash of the one style sheet for the policy', () => {
  expect(styleSheet(toEdition())).toEqual([]);
  expect(toStyleHash(toEdition())).toBe('sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=');
});

test('names a second style sheet, or none', () => {
  expect(styleSheet(toEdition({ '/en/': page('a', 'p{color:blue}') }))).toEqual(['The pages carry 2 different style sheets; there must be one.']);
  expect(styleSheet({ ...toEdition(), pages: new Map() })).toEqual(['The pages carry 0 different style sheets; there must be one.']);
});
