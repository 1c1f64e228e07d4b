import type { Report } from '../domain/report.ts';
import { LANGS } from '../i18n/lang.ts';
import { toWhole, type PartPromise } from './edition.ts';

/** Every passage in which a figure is named, by its place on the page of its story. */
const listPlaces = ({ stories }: Report, id: string): string[] =>
  stories.flatMap(({ slug, blocks }) => blocks.filter(({ th }) => th.mentions.some(({ reference }) => reference.kind === 'figure' && reference.id === id)).map((block) => `stories/${slug}/#${block.id}`));

/** A page of one figure leads with that figure, has all its rows of evidence and leads to every passage that names it; a page of one chart has that chart. */
export const ownPages: PartPromise = (edition, part = toWhole(edition)) =>
  LANGS.flatMap((lang) => [
    ...part.figures.flatMap(({ id, evidence }) => {
      const page = `/${lang}/figures/${id}/`;
      const document = part.pages.get(page)?.document;
      if (!document) return [];
      const rows = document.querySelectorAll('.evidence > li').length;
      return [
        ...(document.querySelector('.hero data')?.getAttribute('data-figure') === id ? [] : [`${page} does not lead with its figure.`]),
        ...(rows === evidence.length ? [] : [`${page} has ${rows} rows of evidence; the register has ${evidence.length}.`]),
        ...listPlaces(edition.report, id).filter((place) => !document.querySelector(`a[href="/${lang}/${place}"]`)).map((place) => `${page} does not lead to /${lang}/${place}, which names its figure.`),
      ];
    }),
    ...part.charts.flatMap(({ id }) => {
      const page = `/${lang}/charts/${id}/`;
      const document = part.pages.get(page)?.document;
      return !document || document.getElementById(`chart-${id}`) ? [] : [`${page} has not its chart.`];
    }),
  ]);
