import { expect, test } from 'vitest';
import type { Report } from '../domain/report.ts';
import { renderStructuredData, toDataset, toNewsArticle } from '../press/structured-data.ts';
import { page, report, toEdition } from './edition-fixture.ts';
import { structuredData } from './structured-data.ts';

const STORY = '/en/stories/river/';
const script = (data: string): string => `<script type="application/ld+json">${data}</script>`;

const articleOf = (of: Report, lang: 'th' | 'en'): string => {
  const [story] = of.stories;
  return story ? renderStructuredData(toNewsArticle(of, story, lang)) : '';
};
const read = '<header class="head"><h1>T</h1><p class="deck">S</p></header>';
const toPages = (of: Report): Record<string, string> => Object.fromEntries((['th', 'en'] as const).flatMap((lang) => [
  [`/${lang}/stories/river/`, page(script(articleOf(of, lang)) + read)], [`/${lang}/figures/`, page(script(renderStructuredData(toDataset(of, lang))))],
  [`/${lang}/data/`, page(`${script(renderStructuredData(toDataset(of, lang)))}<h2 id="terms">Terms</h2>`)],
]));
const CARDS = [['th/stories/river/card.png', 'file'], ['en/stories/river/card.png', 'file']] as const;
const FILES = new Map([['data/figures.csv', 'file'], ['data/figures.json', 'file'], ...CARDS] as const);
const faults = (changes: Record<string, string>, files = FILES, of = report): string[] => structuredData({ ...toEdition({ ...toPages(of), ...changes }, files), report: of });
const change = (from: string, to: string): string[] => {
  const right = articleOf(report, 'en');
  expect(right).toContain(from);
  return faults({ [STORY]: page(script(right.replaceAll(from, to)) + read) });
};
const other = (what: string): string => `${STORY} has data for machines with another ${what} than the story.`;

test('passes pages that say the same to machines as to readers', () => expect(faults({})).toEqual([]));

test.each([
  ['kind', '"NewsArticle"', '"Article"'], ['headline', '"headline":"T"', '"headline":"U"'], ['description', '"description":"S"', '"description":"T"'], ['language', '"inLanguage":"en"', '"inLanguage":"th"'],
  ['days', '"datePublished":"2026-11-22"', '"datePublished":"2026-11-23"'], ['days', '"dateModified":"2026-11-22"', '"dateModified":"2026-11-21"'], ['twin', 'translationOfWork', 'workTranslation'],
])('names a story with another %s', (what, from, to) => expect(change(from, to)).toEqual([other(what)]));

test('names a correction that machines are told and readers are not', () => {
  expect(change('"isAccessibleForFree":true', '"correction":[{"@type":"CorrectionComment"}]')).toEqual([other('corrections')]);
});

test('names an address that is not there', () => {
  expect(change('card.png', 'lost.png')).toEqual([`${STORY} has data for machines that names /en/stories/river/lost.png, which is not there.`]);
  expect(change('/en/sources/release/', '/en/sources/lost/')).toEqual([`${STORY} has data for machines that names /en/sources/lost/, which is not there.`]);
});

test.each([['none', ''], ['two', script('{}') + script('{}')], ['what is no JSON', script('{"a":')]])('names a story with %s', (_name, body) => {
  expect(faults({ [STORY]: page(body + read) })).toEqual([`${STORY} has no data for machines, or not one piece of it.`]);
});

test('names a withdrawn story that machines are not told of', () => {
  const withdrawing: Report = { ...report, stories: report.stories.map((story) => ({ ...story, th: { ...story.th, status: 'withdrawn', reason: 'ก' }, en: { ...story.en, status: 'withdrawn', reason: 'a' } })) };
  expect(faults({}, FILES, withdrawing)).toEqual([]);
  expect(faults({ [STORY]: page(script(articleOf(report, 'en')) + read) }, FILES, withdrawing)).toEqual([other('description')]);
});

test('names a register that is not described, a file that is not there, and terms that are not there', () => {
  expect(faults({ '/en/figures/': page('a') })).toEqual(['/en/figures/ does not describe the register for machines.']);
  expect(faults({}, new Map([['data/figures.csv', 'file'], ...CARDS] as const) as typeof FILES)).toContain('/en/data/ describes data/figures.json for machines, which is not there.');
  expect(faults({ '/th/data/': page(script(renderStructuredData(toDataset(report, 'th')))) })).toEqual(['/th/figures/ names terms of use for machines that are not there.', '/th/data/ names terms of use for machines that are not there.']);
});
