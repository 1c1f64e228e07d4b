import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { isChart, listParts, toWhole } from './edition.ts';
import { parsePage } from './parse-page.ts';

test('every page, story, figure and chart is in one part', () => {
  const edition = toEdition({ '/th/stray.html': page('a') });
  const parts = listParts(edition);
  expect(parts.flatMap(({ pages }) => [...pages.keys()]).sort()).toEqual([...edition.pages.keys()].sort());
  const { stories, figures, charts } = toWhole(edition);
  expect([parts.flatMap((part) => part.stories), parts.flatMap((part) => part.figures), parts.flatMap((part) => part.charts)]).toEqual([stories, figures, charts]);
});

test('a thing is in the part of the pages that are about it, and in it if none was built', () => {
  const parts = listParts(toEdition({ '/en/charts/levels/': undefined }));
  const pagesOf = (found: (part: (typeof parts)[number]) => boolean): string[] => [...(parts.find(found)?.pages.keys() ?? [])];
  expect(pagesOf(({ stories }) => stories.length > 0)).toEqual(['/th/stories/river/', '/th/stories/river/parallel/', '/en/stories/river/', '/en/stories/river/parallel/']);
  expect(pagesOf(({ figures }) => figures[0]?.id === report.figures[0]?.id)).toEqual(['/th/figures/victims/', '/en/figures/victims/']);
  expect(pagesOf(({ charts }) => charts.length > 0)).toEqual(['/th/charts/levels/', '/th/embed/levels/', '/en/embed/levels/']);
});

test('a drawing beside its twin is of its own chart, and not of one whose name ends as a language does', () => {
  const document = parsePage('<figure id="chart-levels--th"></figure><figure id="chart-levels-th"></figure>');
  const [paired, other] = document.querySelectorAll('figure');
  if (!paired || !other) throw new Error('There are two.');
  expect([isChart(paired, 'levels', 'th'), isChart(paired, 'levels-th', 'th'), isChart(paired, 'levels', 'en')]).toEqual([true, false, false]);
  expect([isChart(other, 'levels', 'th'), isChart(other, 'levels-th', 'th')]).toEqual([false, true]);
});
