import { expect, test } from 'vitest';
import { memoize } from './memoize.ts';

test('what is made of a thing is made once, even where that is nothing', () => {
  const asked: object[] = [];
  const make = memoize((thing: { id?: string }) => { asked.push(thing); return thing.id; });
  const [first, second, nameless] = [{ id: 'a' }, { id: 'a' }, {}];
  expect([make(first), make(second), make(first), make(nameless), make(nameless)]).toEqual(['a', 'a', 'a', undefined, undefined]);
  expect(asked).toEqual([first, second, nameless]);
});
