import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { validMarkup } from './valid-markup.ts';

test('passes valid pages', () => expect(validMarkup(toEdition())).toEqual([]));
test.each(['<p>a</div>', '<p id="a">a</p><p id="a">b</p>', '<ul><p>a</p></ul>', '<img src="/a.svg">'])('names a page with %s', (body) => {
  const faults = validMarkup(toEdition({ '/en/': page(body) }));
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(fault).toMatch(/^\/en\/ is not valid HTML at \d+:\d+: .+\.$/);
});

test('of many pages judges the longest of each kind in each language', () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`/en/figures/f-${index}/`, page(index === 77 ? '<p>a</div><p>The longest.</p>' : '<p>a</p>')]));
  expect(validMarkup(toEdition(many)).every((fault) => fault.startsWith('/en/figures/f-77/ is not valid HTML'))).toBe(true);
  expect(validMarkup(toEdition(many)).length).toBeGreaterThan(0);
  expect(validMarkup(toEdition({ ...many, '/en/figures/f-5/': page('</div>') }))).not.toEqual([]);
});
