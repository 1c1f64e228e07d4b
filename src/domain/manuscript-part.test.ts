import { expect, test } from 'vitest';
import { figure, manuscript, story, unit } from './checks/manuscript-fixture.ts';
import type { Manuscript } from './manuscript.ts';
import { ofParts } from './manuscript-part.ts';

test('what is made of parts of a manuscript is made anew when one of these is another, and not for the rest', () => {
  let count = 0;
  const name = ofParts(['figures', 'settings'], ({ figures, settings }) => { count += 1; return [...figures.map(({ id }) => id), settings?.id]; });
  const first = manuscript({ figures: [figure('a')] });
  const edited: Manuscript = { ...first, units: [unit('people')], stories: [story('river', {})] };
  expect([name(first), name(edited)]).toEqual([['a', undefined], ['a', undefined]]);
  expect(count).toBe(1);
  const other: Manuscript = { ...first, figures: [figure('b')] };
  expect(name(other)).toEqual(['b', undefined]);
  expect(count).toBe(2);
});
