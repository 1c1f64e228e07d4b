import { expect, test } from 'vitest';
import { isLang, LANG_NAMES, LANGS, otherLang } from './lang.ts';

test('there are two languages, Thai first', () => {
  expect(LANGS).toEqual(['th', 'en']);
});

test('knows a language from everything else that an address may hold', () => {
  expect(LANGS.every(isLang)).toBe(true);
  expect([undefined, '', 'TH', 'th-TH', 'thai', 'constructor', 'de'].some(isLang)).toBe(false);
});

test('each is the other of the other', () => {
  expect(LANGS.map(otherLang)).toEqual(['en', 'th']);
});

test('names each in itself', () => {
  expect(LANG_NAMES).toEqual({ th: 'ภาษาไทย', en: 'English' });
});
