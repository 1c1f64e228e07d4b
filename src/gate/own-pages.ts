import { LANGS } from '../i18n/lang.ts';
import type { Edition } from './edition.ts';

/** A page of one figure leads with that figure and has all its rows of evidence; a page of one chart has that chart. */
export const ownPages = ({ report, pages }: Edition): string[] =>
  LANGS.flatMap((lang) => [
    ...report.figures.flatMap(({ id, evidence }) => {
      const page = `/${lang}/figures/${id}/`;
      const document = pages.get(page)?.document;
      if (!document) return [];
      const rows = document.querySelectorAll('.evidence > li').length;
      return [
        ...(document.querySelector('.hero data')?.getAttribute('data-figure') === id ? [] : [`${page} does not lead with its figure.`]),
        ...(rows === evidence.length ? [] : [`${page} has ${rows} rows of evidence; the register has ${evidence.length}.`]),
      ];
    }),
    ...report.charts.flatMap(({ id }) => {
      const page = `/${lang}/charts/${id}/`;
      const document = pages.get(page)?.document;
      return !document || document.getElementById(`chart-${id}`) ? [] : [`${page} has not its chart.`];
    }),
  ]);
