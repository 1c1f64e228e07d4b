import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { ownPages } from './own-pages.ts';

const [block] = report.stories.flatMap(({ blocks }) => blocks);
const PLACE = `stories/river/#${block?.id ?? ''}`;
const figurePage = (id: string, rows: number, lang = 'en', place = PLACE): string =>
  page(`<p class="hero"><data data-figure="${id}">1</data></p><ol class="evidence">${'<li>a</li>'.repeat(rows)}</ol>${id === 'victims' ? `<a href="/${lang}/${place}">a</a>` : ''}`);
const right = Object.fromEntries(['th', 'en'].flatMap((lang) => [
  ...report.figures.map(({ id, evidence }) => [`/${lang}/figures/${id}/`, figurePage(id, evidence.length, lang)]),
  [`/${lang}/charts/levels/`, page('<figure id="chart-levels"></figure>')],
]));
const faults = (changes: Record<string, string>): string[] => ownPages(toEdition({ ...right, ...changes }));

test('passes pages that lead with their own figure and chart', () => expect(faults({})).toEqual([]));
test('names a page that leads with another figure', () => expect(faults({ '/en/figures/arrests/': figurePage('victims', 1) })).toEqual(['/en/figures/arrests/ does not lead with its figure.']));
test('names a row of evidence that is gone', () => expect(faults({ '/th/figures/victims/': figurePage('victims', 1, 'th') })).toEqual(['/th/figures/victims/ has 1 rows of evidence; the register has 2.']));
test('names a passage that the page of its figure does not lead to', () => {
  expect(faults({ '/en/figures/victims/': figurePage('victims', 2, 'en', 'stories/river/') })).toEqual([`/en/figures/victims/ does not lead to /en/${PLACE}, which names its figure.`]);
});
test('names a chart page without its chart', () => expect(faults({ '/en/charts/levels/': page('a') })).toEqual(['/en/charts/levels/ has not its chart.']));
