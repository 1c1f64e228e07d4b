import { expect, test } from 'vitest';
import { parseCorrectOptions } from './correct-options.ts';

test('takes what is typed, whichever way it is written', () => {
  expect(parseCorrectOptions(['the-purge-cash', '--old', '80,000,000', '--new=90,000,000', '--reason-th=เหตุ', '--reason-en', 'Why = this', '--yes', '--lang', 'th', '--date', '2026-11-23'])).toEqual(
    { figure: 'the-purge-cash', old: '80,000,000', new: '90,000,000', 'reason-th': 'เหตุ', 'reason-en': 'Why = this', yes: true, lang: 'th', date: '2026-11-23' });
  expect(parseCorrectOptions([])).toEqual({ lang: 'en', yes: false });
});

test.each([[['--lang', 'de'], '"de" is no language'], [['a', 'b'], '"b" is not known here'], [['--od', '1'], '"--od" is not known here'], [['--old'], '"--old" wants something behind it']])('refuses %j', (words, message) => {
  expect(() => parseCorrectOptions(words)).toThrow(message);
});
