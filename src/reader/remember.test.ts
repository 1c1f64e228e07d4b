import { expect, test } from 'vitest';
import { makeAnew, rememberFiles } from './remember.ts';

test('makes a thing once for a text, anew for another, and tells files of one text apart', () => {
  const remember = rememberFiles();
  const made: string[] = [];
  const make = (path: string, text: string) => remember(path, [text], () => { made.push(`${path} ${text}`); return { text }; });
  const first = make('a', 'one');
  expect([make('a', 'one') === first, make('b', 'one') === first, make('a', 'two').text, make('a', 'one') === first]).toEqual([true, false, 'two', false]);
  expect(made).toEqual(['a one', 'b one', 'a two', 'a one']);
});

test('remembers nothing where nobody asks it to', () => {
  let count = 0;
  for (let time = 0; time < 2; time += 1) makeAnew('a', ['one'], () => { count += 1; });
  expect(count).toBe(2);
});
