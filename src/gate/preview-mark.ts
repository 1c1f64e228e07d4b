import { toWhole, type PartPromise } from './edition.ts';

/** Every page of a preview says that it is one, and asks not to be found; no page of an edition that goes out says so. */
export const previewMark: PartPromise = (edition, part = toWhole(edition)) =>
  [...part.pages].flatMap(([page, { document }]) => {
    const [isMarked, isFound] = [document.querySelector('[data-preview]') !== null, document.querySelector('meta[name="robots"][content="noindex"]') === null];
    if (edition.report.embargoes === undefined) return isMarked ? [`${page} says that it is of a preview.`] : [];
    return [...(isMarked ? [] : [`${page} does not say that it is of a preview.`]), ...(isFound ? [`${page} may be found by search engines.`] : [])];
  });
