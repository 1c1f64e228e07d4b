import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { judgeParts } from './parts.ts';

const WRONG = page('<data value="1" data-figure="victims">1</data>');
const edition = () => toEdition({ '/en/figures/victims/': WRONG, '/th/stories/river/': WRONG, '/en/': WRONG });

test('shares of an edition together find what one finds alone, each part once and in one order', () => {
  const whole = judgeParts(edition(), 0, 1);
  const shares = [0, 1, 2].map((share) => judgeParts(edition(), share, 3));
  expect(shares.flatMap(({ faults }) => faults).sort(([a], [b]) => a - b)).toEqual(whole.faults);
  expect(whole.faults.map(([place]) => place)).toEqual(whole.faults.map((_, index) => index));
  for (const wrong of ['/en/figures/victims/', '/th/stories/river/', '/en/']) expect(whole.faults.flat(2)).toContain(`${wrong} has 1 for "victims"; the register has 3200.`);
});

test('the outline of every page goes to whoever judges the whole', () => {
  const { outlines } = judgeParts(toEdition({ '/en/': page('<p id="a"><a href="/th/">b</a></p>') }), 0, 1);
  expect([...outlines.keys()].sort()).toEqual([...toEdition().pages.keys()].sort());
  expect(outlines.get('/en/')).toEqual({ places: new Set(['a']), links: ['/th/'], styles: ['p{color:red}'] });
});
