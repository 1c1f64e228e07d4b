import { isLang } from '../i18n/lang.ts';
import type { Edition } from './edition.ts';
import { judgePicture } from './picture.ts';

const SIZE = { width: 1200, height: 630 };

const contentOf = (document: Document, property: string): string => document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

/** Every page that can be shared shows a card in its own language, and each card is a picture of the size that pages name. */
export const sharedCards = ({ report, pages, files, read }: Edition): string[] => {
  const named = [...pages].filter(([page]) => isLang(page.split('/')[1]) && !page.includes('/embed/')).map(([page, { document }]) => {
    const image = contentOf(document, 'og:image').replace(report.settings.baseUrl, '');
    const isRight = image.startsWith(`/${page.split('/')[1]}/`) && files.has(image.slice(1)) && contentOf(document, 'og:image:width') === String(SIZE.width) && contentOf(document, 'og:image:height') === String(SIZE.height);
    return { page, image, isRight };
  });
  const cards = [...files.keys()].filter((file) => /(^|\/)card\.png$/.test(file)).sort();
  return [
    ...named.filter(({ isRight }) => !isRight).map(({ page, image }) => `${page} names ${image || 'no picture'} as its card, which is not there, not in its language, or not of its size.`),
    ...cards.flatMap((file) => {
      const fault = judgePicture(read(file), SIZE);
      return fault === undefined ? [] : [`/${file} ${fault}.`];
    }),
  ];
};
