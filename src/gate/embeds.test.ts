import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { embeds } from './embeds.ts';

const chart = (value = '80'): string => `<figure class="plate-chart"><svg class="chart"><text>2022</text><text>${value}</text></svg><table><tbody><tr><td><data data-figure="arrests" value="${value}">${value}</data></td></tr></tbody></table></figure>`;
const link = (lang: string): string => `<a href="/${lang}/charts/levels/" target="_blank" rel="noopener">Source</a>`;
const right = Object.fromEntries(['th', 'en'].flatMap((lang) => [[`/${lang}/charts/levels/`, page(chart())], [`/${lang}/embed/levels/`, page(chart() + link(lang))]]));
const faults = (changes: Record<string, string>): string[] => embeds(toEdition({ ...right, ...changes }));

test('passes a frame with the numbers of the chart’s page and a link there', () => expect(faults({})).toEqual([]));
test('names a frame with another number', () => expect(faults({ '/th/embed/levels/': page(chart('81') + link('th')) })).toEqual(['/th/embed/levels/ has not the numbers of /th/charts/levels/.']));
test('names a frame that leads nowhere, or inside the frame', () => {
  expect(faults({ '/en/embed/levels/': page(chart()) })).toEqual(['/en/embed/levels/ does not lead to /en/charts/levels/.']);
  expect(faults({ '/en/embed/levels/': page(chart() + link('en').replace(' target="_blank"', '')) })).toEqual(['/en/embed/levels/ does not lead to /en/charts/levels/.']);
});
test('names a frame in which a withdrawn chart still stands', () => {
  const edition = toEdition(right);
  const withdrawn = { date: '2026-11-23', reason: { th: 'ก', en: 'a' } };
  expect(embeds({ ...edition, report: { ...edition.report, charts: edition.report.charts.map((each) => ({ ...each, withdrawn })) } })).toEqual(['th', 'en'].flatMap((lang) => [
    `/${lang}/embed/levels/ has not the numbers of /${lang}/charts/levels/.`, `/${lang}/embed/levels/ does not say that its chart is withdrawn.`,
  ]));
});
