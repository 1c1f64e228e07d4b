import { expect, test } from 'vitest';
import { sourceSchema } from './source.ts';

const SOURCE = { publisher: { th: 'ก', en: 'a' }, title: { th: 'ก', en: 'a' }, url: 'https://a.example/b', published: '2023-09', accessed: '2026-11-22', archived: 'unknown', language: 'th', origin: 'independent' };
const isRight = (fields: object): boolean => sourceSchema.safeParse({ ...SOURCE, ...fields }).success;

test.each([{}, { url: 'unknown' }, { published: 'unknown' }, { published: '2023-08-17' }, { archived: 'https://web.archive.example/a' }])('takes %j: what is not known is said to be', (fields) => {
  expect(isRight(fields)).toBe(true);
});

test.each([{ url: '' }, { url: 'Unknown' }, { url: 'n/a' }, { url: 'www.a.example' }, { url: 'http://a.example' }, { url: 'javascript:alert(1)' }, { published: '' }, { published: '17/08/2023' }, { accessed: 'unknown' }, { language: 'Thai' }, { origin: 'secondary' }])('refuses %j', (fields) => {
  expect(isRight(fields)).toBe(false);
});
