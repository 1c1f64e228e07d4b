import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { ownPages } from './own-pages.ts';

const figurePage = (id: string, rows: number): string => page(`<p class="hero"><data data-figure="${id}">1</data></p><ol class="evidence">${'<li>a</li>'.repeat(rows)}</ol>`);
const right = Object.fromEntries(['th', 'en'].flatMap((lang) => [
  ...report.figures.map(({ id, evidence }) => [`/${lang}/figures/${id}/`, figurePage(id, evidence.length)]),
  [`/${lang}/charts/levels/`, page('<figure id="chart-levels"></figure>')],
]));
const faults = (changes: Record<string, string>): string[] => ownPages(toEdition({ ...right, ...changes }));

test('passes pages that lead with their own figure and chart', () => expect(faults({})).toEqual([]));
test('names a page that leads with another figure', () => expect(faults({ '/en/figures/victims/': figurePage('arrests', 2) })).toEqual(['/en/figures/victims/ does not lead with its figure.']));
test('names a row of evidence that is gone', () => expect(faults({ '/th/figures/victims/': figurePage('victims', 1) })).toEqual(['/th/figures/victims/ has 1 rows of evidence; the register has 2.']));
test('names a chart page without its chart', () => expect(faults({ '/en/charts/levels/': page('a') })).toEqual(['/en/charts/levels/ has not its chart.']));
