import { expect, test } from 'vitest';
import { frontMatterSchema } from './story.ts';

const FRONT = { title: 'T', summary: 'S', place: 'thailand', status: 'published', original: 'th', published: '2026-11-22', from: [{ source: 'release', locator: 'P2' }] };
const isRight = (fields: object): boolean => frontMatterSchema.safeParse({ ...FRONT, ...fields }).success;

test('what need not be written is empty', () => {
  expect(frontMatterSchema.parse(FRONT)).toMatchObject({ headline: [], related: [], notes: [] });
});

test('a withdrawn story says why, and no other does', () => {
  expect(isRight({ status: 'withdrawn', reason: 'r' })).toBe(true);
  expect(isRight({ status: 'withdrawn' })).toBe(false);
  expect(isRight({ reason: 'r' })).toBe(false);
});

test('a story is not updated before it is published', () => {
  expect(['2026-11-22', '2026-11-23'].map((updated) => isRight({ updated }))).toEqual([true, true]);
  expect(frontMatterSchema.safeParse({ ...FRONT, updated: '2026-11-21' }).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual(['updated updated-early']);
});

test.each([
  { title: '' }, { place: 'Thailand' }, { status: 'live' }, { original: 'de' }, { published: '22 พ.ย. 2569' }, { embargo: '2026-11-22 09:00' }, { from: [] }, { from: [{ source: 'release', locator: '2' }] },
  { headline: ['The Purge'] }, { related: 'the-purge' }, { notes: [{ text: 'a' }] }, { notes: [{ date: '2026-11-22', text: ' ' }] }, { layout: './evil.mjs' },
])('refuses %j', (fields) => {
  expect(isRight(fields)).toBe(false);
});
