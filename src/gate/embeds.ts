import { LANGS } from '../i18n/lang.ts';
import { toWhole, type PartPromise } from './edition.ts';

/** The words of the drawing and the numbers of the table, as a page has them. */
const readNumbers = (document: Document): string[] => [
  ...[...document.querySelectorAll('.plate-chart .chart > text')].map(({ textContent }) => textContent ?? ''),
  ...[...document.querySelectorAll('.plate-chart tbody data')].map((number) => `${number.getAttribute('data-figure')} ${number.getAttribute('value')} ${number.textContent}`),
];

/** A chart in another site's frame has the numbers of the chart's own page, and leads there; a withdrawn chart is not shown in it. */
export const embeds: PartPromise = (edition, part = toWhole(edition)) =>
  part.charts.flatMap((chart) => LANGS.flatMap((lang) => {
    const [page, own] = [`/${lang}/embed/${chart.id}/`, `/${lang}/charts/${chart.id}/`];
    const [framed, whole] = [part.pages.get(page)?.document, part.pages.get(own)?.document];
    if (!framed || !whole) return [];
    const expected = chart.withdrawn ? [] : readNumbers(whole);
    return [
      ...(readNumbers(framed).join('\n') === expected.join('\n') ? [] : [`${page} has not the numbers of ${own}.`]),
      ...(!chart.withdrawn || framed.querySelector('.withdrawal') ? [] : [`${page} does not say that its chart is withdrawn.`]),
      ...(framed.querySelector(`a[href="${own}"][target=_blank]`) ? [] : [`${page} does not lead to ${own}.`]),
    ];
  }));
