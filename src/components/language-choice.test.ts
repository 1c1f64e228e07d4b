import { expect, test, vi } from 'vitest';
import { chooseLanguage, rememberLanguage } from './language-choice.ts';

const visit = (referrer: string, stored: string | null | Error, languages: string[]): string | undefined => {
  const replace = vi.fn<(url: string | URL) => void>();
  const memory = () => { if (stored instanceof Error) throw stored; return { getItem: () => stored }; };
  chooseLanguage({ referrer }, { origin: 'https://site.example', replace }, memory, languages);
  return replace.mock.calls[0]?.[0] as string | undefined;
};

test('sends on to the language last chosen before the browser’s', () => {
  expect(visit('', 'th', ['en-GB'])).toBe('/th/');
});

test('sends on to the first of the browser’s languages that there is', () => {
  expect(visit('https://search.example/', null, ['fr', 'th-TH', 'en'])).toBe('/th/');
  expect(visit('', null, ['en-US'])).toBe('/en/');
});

test('stays where the browser asks for neither language, or the reader clicked inside the site', () => {
  expect(visit('', null, ['fr'])).toBeUndefined();
  expect(visit('https://site.example/th/', 'th', ['th'])).toBeUndefined();
});

test('works where storage is forbidden', () => {
  expect(visit('', new Error('denied'), ['en'])).toBe('/en/');
  expect(() => rememberLanguage('th', () => { throw new Error('denied'); })).not.toThrow();
});

test('remembers nothing but the language', () => {
  const setItem = vi.fn<(key: string, value: string) => void>();
  rememberLanguage('th', () => ({ setItem }));
  expect(setItem.mock.calls).toEqual([['language', 'th']]);
});
