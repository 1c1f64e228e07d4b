import { expect, test } from 'vitest';
import { formatSuggestion } from './suggestion.ts';

test('names the word that was meant', () => {
  expect(formatSuggestion('trust-no-one-victim', ['the-purge-cash', 'trust-no-one-victims'])).toBe(' Did you mean "trust-no-one-victims"?');
  expect(formatSuggestion('Figuer', ['Figure', 'Date'])).toBe(' Did you mean "Figure"?');
});

test('does not guess', () => {
  expect(formatSuggestion('weather', ['the-purge-cash', 'Figure'])).toBe('');
  expect(formatSuggestion('anything', [])).toBe('');
});
