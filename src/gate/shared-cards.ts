import { isLang } from '../i18n/lang.ts';
import { toWhole, type Edition, type PartPromise } from './edition.ts';
import { judgePicture } from './picture.ts';

const SIZE = { width: 1200, height: 630 };

const contentOf = (document: Document, property: string): string => document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

const judgePage = ({ report, files }: Edition, page: string, document: Document): string[] => {
  const [, lang] = page.split('/');
  if (!isLang(lang) || page.includes('/embed/')) return [];
  const image = contentOf(document, 'og:image').replace(report.settings.baseUrl, '');
  const isRight = image.startsWith(`/${lang}/`) && files.has(image.slice(1)) && contentOf(document, 'og:image:width') === String(SIZE.width) && contentOf(document, 'og:image:height') === String(SIZE.height);
  return isRight ? [] : [`${page} names ${image || 'no picture'} as its card, which is not there, not in its language, or not of its size.`];
};

/** The card of a page stands beside it. */
const judgeCard = ({ files, read }: Edition, page: string): string[] => {
  const card = `${page}card.png`;
  const fault = files.has(card.slice(1)) ? judgePicture(read(card.slice(1)), SIZE) : undefined;
  return fault === undefined ? [] : [`${card} ${fault}.`];
};

/** Every page that can be shared shows a card in its own language, and each card is a picture of the size that pages name. */
export const sharedCards: PartPromise = (edition, part = toWhole(edition)) =>
  [...part.pages].flatMap(([page, { document }]) => [...judgePage(edition, page, document), ...judgeCard(edition, page)]);
