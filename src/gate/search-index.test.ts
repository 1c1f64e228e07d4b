import { expect, test } from 'vitest';
import type { Report } from '../domain/report.ts';
import type { SearchIndex } from '../search/entry.ts';
import { toSearchIndex } from '../search/from-report.ts';
import { page, report, toEdition } from './edition-fixture.ts';
import { searchIndex } from './search-index.ts';

const FILE = 'search.json';
const ids = report.stories.flatMap(({ blocks }) => blocks.map(({ id }) => `<p id="${id}">Words.</p>`)).join('');
const PAGES = Object.fromEntries(['th', 'en'].map((lang) => [`/${lang}/stories/river/`, page(ids)]));

const judge = (text: string, pages: Record<string, string | undefined> = {}, told: Report = report): string[] =>
  searchIndex({ ...toEdition({ ...PAGES, ...pages }, new Map([[FILE, 'file' as const]]), { [FILE]: text }), report: told });
const change = (alter: (index: SearchIndex) => void): string[] => {
  const index = toSearchIndex(report);
  alter(index);
  return judge(JSON.stringify(index));
};
const entryOf = ({ entries }: SearchIndex, path: string) => {
  const entry = entries.find((each) => each.path === path);
  if (!entry) throw new Error(`There is no "${path}".`);
  return entry;
};

test('passes an index that is made from the report', () => expect(change(() => {})).toEqual([]));

test('names what it lacks, has twice, and has over', () => {
  expect(change((index) => { index.entries = index.entries.filter(({ path }) => path !== 'figures/victims/'); })).toEqual([`${FILE} lacks "figures/victims/".`]);
  expect(change((index) => { index.entries.push(entryOf(index, 'charts/levels/')); })).toEqual([`${FILE} has "charts/levels/" twice.`]);
  expect(change((index) => { index.entries.push({ ...entryOf(index, 'charts/levels/'), path: 'charts/lost/' }); })).toEqual([`${FILE} has "charts/lost/", which the report has not.`]);
});

test('names a page and a block that are not there', () => {
  const text = JSON.stringify(toSearchIndex(report));
  expect(judge(text, { '/th/figures/victims/': undefined })).toEqual([`${FILE} leads to /th/figures/victims/, which is not there.`]);
  expect(judge(text, { '/en/stories/river/': page('<p>Words.</p>') })).toEqual(report.stories.flatMap(({ blocks }) => blocks.map(({ id }) => `${FILE} leads to /en/stories/river/#${id}, which is not there.`)));
});

test('names a number that differs from the register, in value or in words', () => {
  expect(change((index) => { entryOf(index, 'stories/river/').passages.push({ th: '', en: '{3201|3,201 people}' }); })).toEqual([`${FILE} has 3201 in "stories/river/", which the register has not.`]);
  expect(change((index) => { entryOf(index, 'stories/river/').passages.push({ th: '{3200|32,000 ราย}', en: '' }); })).toEqual([`${FILE} prints “32,000 ราย” for 3200 in "stories/river/".`]);
  expect(change((index) => { entryOf(index, 'figures/victims/').amount = { th: '{80|80 ราย}', en: '{3200|3,200 people}' }; })).toEqual([`${FILE} has another amount for "figures/victims/" in th than the register.`]);
});

test('names what was withdrawn and is told as standing, and the reverse', () => {
  const reason = { th: 'ผิด', en: 'It was wrong.' };
  const told = { ...report, figures: report.figures.map((figure) => (figure.id === 'arrests' ? { ...figure, withdrawn: { date: '2026-11-23', reason } } : figure)) };
  expect(judge(JSON.stringify(toSearchIndex(told)), {}, told)).toEqual([]);
  expect(judge(JSON.stringify(toSearchIndex(report)), {}, told)).toEqual([`${FILE} does not say that "figures/arrests/" was withdrawn.`]);
  expect(judge(JSON.stringify(toSearchIndex(told)))).toEqual([`${FILE} says that "figures/arrests/" was withdrawn.`]);
});
