import { expect, test } from 'vitest';
import { memoize, memoizeAll, memoizeEach } from './memoize.ts';

test('what is made of a thing is made once, even where that is nothing', () => {
  const asked: object[] = [];
  const make = memoize((thing: { id?: string }) => { asked.push(thing); return thing.id; });
  const [first, second, nameless] = [{ id: 'a' }, { id: 'a' }, {}];
  expect([make(first), make(second), make(first), make(nameless), make(nameless)]).toEqual(['a', 'a', 'a', undefined, undefined]);
  expect(asked).toEqual([first, second, nameless]);
});

test('what is made of several things is made once for each company of them, and what is not there is one of them', () => {
  let count = 0;
  const join = memoizeAll((a: { id: string }, b: { id: string } | undefined) => { count += 1; return `${a.id} ${b?.id ?? '-'}`; });
  const [one, two] = [{ id: '1' }, { id: '2' }];
  expect([join(one, two), join(one, two), join(one, undefined), join(one, undefined), join(two, one), join({ id: '1' }, two)]).toEqual(['1 2', '1 2', '1 -', '1 -', '2 1', '1 2']);
  expect(count).toBe(4);
});

test('of a list that changed in one place, what is made of the others is not made again, nor when they move', () => {
  let count = 0;
  const list = memoizeEach(({ id }: { id: string }, mark: { sign: string }) => { count += 1; return id === '' ? [] : [id + mark.sign, id]; });
  const [one, two, three, mark] = [{ id: '1' }, { id: '' }, { id: '3' }, { sign: '!' }];
  expect(list([one, two, three], mark)).toEqual(['1!', '1', '3!', '3']);
  expect([list([one, { id: '2' }, three], mark), list([three, one], mark)]).toEqual([['1!', '1', '2!', '2', '3!', '3'], ['3!', '3', '1!', '1']]);
  expect(count).toBe(4);
  expect([list([one], { sign: '?' }), list([one, two], mark)]).toEqual([['1?', '1'], ['1!', '1']]);
  expect(count).toBe(5);
});
