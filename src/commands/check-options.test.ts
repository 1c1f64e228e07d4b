import { expect, test } from 'vitest';
import { parseCheckOptions } from './check-options.ts';

test.each([[[], 'en', false], [['--lang', 'th'], 'th', false], [['--lang=th'], 'th', false], [['--lang', 'en', '--fix'], 'en', true], [['--fix'], 'en', true]])('reads %j', (words, lang, fix) => {
  expect(parseCheckOptions(words)).toEqual({ lang, fix });
});

test.each([['--lang'], ['--lang', 'de'], ['--lang=ไทย'], ['--lang', 'TH']])('names the two languages for %j %j', (...words) => {
  expect(() => parseCheckOptions(words.filter(Boolean))).toThrow('is no language of this site. Write --lang th or --lang en.');
});

test('tells a word that it does not know', () => {
  expect(() => parseCheckOptions(['--fixx'])).toThrow('"--fixx" is not known here. Type: npm run check');
});
