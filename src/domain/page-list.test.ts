import { expect, test } from 'vitest';
import { chart, figure, manuscript, source, story } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { listPages } from './page-list.ts';

const pages = listPages(compileReport(manuscript({ stories: [story('river', { th: [], en: [] })], figures: [figure('peak')], charts: [chart('levels', ['peak'])], sources: [source('police')] }), () => 'b', 0));

test('lists every page in both languages, and the two that have none', () => {
  expect(pages).toEqual([
    '/', '/404.html',
    '/en/', '/en/about/', '/en/charts/', '/en/charts/levels/', '/en/data/', '/en/embed/levels/', '/en/figures/', '/en/figures/peak/', '/en/glossary/', '/en/people/', '/en/press/', '/en/search/', '/en/sources/', '/en/sources/police/', '/en/stories/', '/en/stories/river/', '/en/stories/river/parallel/',
    '/th/', '/th/about/', '/th/charts/', '/th/charts/levels/', '/th/data/', '/th/embed/levels/', '/th/figures/', '/th/figures/peak/', '/th/glossary/', '/th/people/', '/th/press/', '/th/search/', '/th/sources/', '/th/sources/police/', '/th/stories/', '/th/stories/river/', '/th/stories/river/parallel/',
  ]);
});

test('no page has an address in one language alone', () => {
  const of = (lang: string): string[] => pages.filter((page) => page.startsWith(`/${lang}/`)).map((page) => page.slice(3));
  expect(of('th')).toEqual(of('en'));
});
