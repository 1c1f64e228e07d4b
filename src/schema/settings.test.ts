import { expect, test } from 'vitest';
import { settingsSchema } from './settings.ts';

const WORDS = { th: 'ก', en: 'a' };
const SETTINGS = {
  name: WORDS, description: WORDS, baseUrl: 'https://a.example', contact: 'desk@a.example', release: 'release',
  front: { lead: 'river', chart: 'levels', figures: ['victims'], story: 'river' }, terms: WORDS, press: { contact: 'press@a.example', terms: [WORDS] }, about: [{ heading: WORDS, text: [WORDS] }],
};
const messages = (fields: object): string[] => settingsSchema.safeParse({ ...SETTINGS, ...fields }).error?.issues.map(({ message }) => message) ?? [];

test('takes an address of the site that pages can be added to', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ baseUrl: 'https://a.example/report' })).toEqual([]);
});

test.each([['https://a.example/', 'url-slash'], ['http://a.example', 'base-url'], ['a.example', 'base-url'], ['', 'base-url'], ['unknown', 'base-url']])('refuses the address %j', (baseUrl, message) => {
  expect(messages({ baseUrl })).toContain(message);
});

test.each([{ front: { ...SETTINGS.front, figures: [] } }, { about: [] }, { about: [{ heading: WORDS, text: [] }] }, { contact: ' ' }, { press: { contact: 'a', terms: [] } }, { release: 'The Release' }, { colour: 'red' }])('refuses %j', (fields) => {
  expect(messages(fields)).not.toEqual([]);
});

test('the terms may name a licence, and where it is read', () => {
  const withLicence = (url: string): string[] => messages({ press: { contact: 'press@a.example', terms: [WORDS], licence: { name: WORDS, url } } });
  expect(withLicence('https://licence.example/by/')).toEqual([]);
  expect(withLicence('licence.example')).toEqual(['address']);
});
