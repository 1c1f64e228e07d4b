import { memoize } from '../domain/memoize.ts';
import type { Report } from '../domain/report.ts';
import { LANGS } from '../i18n/lang.ts';
import { toWhole, type PartPromise } from './edition.ts';

/** Every passage in which a figure is named, by its place on the page of its story. */
const toPlaces = memoize(({ stories }: Report) => {
  const places = new Map<string, string[]>();
  for (const { slug, blocks } of stories) for (const { id, th } of blocks)
    for (const figure of new Set(th.mentions.flatMap(({ reference }) => (reference.kind === 'figure' ? [reference.id] : []))))
      places.set(figure, [...(places.get(figure) ?? []), `stories/${slug}/#${id}`]);
  return places;
});

/** A page of one figure leads with that figure, has all its rows of evidence and leads to every passage that names it; a page of one chart has that chart. */
export const ownPages: PartPromise = (edition, part = toWhole(edition)) =>
  LANGS.flatMap((lang) => [
    ...part.figures.flatMap(({ id, evidence }) => {
      const page = `/${lang}/figures/${id}/`;
      const built = part.pages.get(page);
      if (!built) return [];
      const { document, outline } = built;
      const rows = document.querySelectorAll('.evidence > li').length;
      return [
        ...(document.querySelector('.hero data')?.getAttribute('data-figure') === id ? [] : [`${page} does not lead with its figure.`]),
        ...(rows === evidence.length ? [] : [`${page} has ${rows} rows of evidence; the register has ${evidence.length}.`]),
        ...(toPlaces(edition.report).get(id) ?? []).filter((place) => !outline.links.includes(`/${lang}/${place}`)).map((place) => `${page} does not lead to /${lang}/${place}, which names its figure.`),
      ];
    }),
    ...part.charts.flatMap(({ id }) => {
      const page = `/${lang}/charts/${id}/`;
      const document = part.pages.get(page)?.document;
      return !document || document.getElementById(`chart-${id}`) ? [] : [`${page} has not its chart.`];
    }),
  ]);
