import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { validMarkup } from './valid-markup.ts';

test('passes valid pages', () => expect(validMarkup(toEdition())).toEqual([]));
test.each(['<p>a</div>', '<p id="a">a</p><p id="a">b</p>', '<ul><p>a</p></ul>', '<img src="/a.svg">'])('names a page with %s', (body) => {
  const faults = validMarkup(toEdition({ '/en/': page(body) }));
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(fault).toMatch(/^\/en\/ is not valid HTML at \d+:\d+: .+\.$/);
});
