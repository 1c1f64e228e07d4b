import { toWhole, type PartPromise } from './edition.ts';
import { findAll } from './page.ts';

/** Data for machines, which no browser runs, and nothing else without an address. */
const DATA = 'script[type="application/ld+json"]';

const judge = (document: Document): string[] => {
  const elements = findAll(document, '*');
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name: name.toLowerCase(), value })));
  return [
    ...(findAll(document, `script:not([src], ${DATA})`).length > 0 || findAll(document, DATA).some(({ attributes, textContent }) => attributes.length !== 1 || textContent?.includes('<')) ? ['has a script inside it'] : []),
    ...(attributes.some(({ name }) => name === 'style') ? ['has a style attribute'] : []),
    ...(attributes.some(({ name }) => name.startsWith('on')) ? ['has an event handler inside it'] : []),
    // Browsers take out blanks and control characters before they read a scheme.
    ...(attributes.some(({ name, value }) => ['href', 'src', 'action', 'formaction'].includes(name) && /^(?:javascript|data|vbscript):/i.test(value.replace(/[\s\p{Cc}]/gu, ''))) ? ['has an address that runs as a script'] : []),
    ...(findAll(document, 'iframe, object, embed, form').length > 0 ? ['embeds another document or form'] : []),
  ];
};

/** Nothing in a page runs, and nothing stands inline that the security policy would have to allow. */
export const noCode: PartPromise = (edition, part = toWhole(edition)) =>
  [...part.pages].flatMap(([page, { document }]) => judge(document).map((fault) => `${page} ${fault}.`));
