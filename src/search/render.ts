import type { Answer, Said } from './answer.ts';
import type { Part, Piece } from './piece.ts';

/** The words of the page, in its language; `{count}` and `{query}` are put in. */
export interface Words {
  kinds: Record<Answer['kind'], string>;
  found: string;
  foundOne: string;
  none: string;
  advice: string;
  lists: string;
  more: string;
}

type Make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (Node | string)[]) => HTMLElementTagNameMap[Tag];

/** Makes elements of a page. */
export const toMaker = (page: Document): Make => (tag, className, ...children) => {
  const element = page.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
};

const renderPart = (make: Make, { text, marked }: Part): Node | string => (marked ? make('mark', '', text) : text);

const renderPieces = (make: Make, pieces: Piece[]): (Node | string)[] =>
  pieces.flatMap(({ whole, parts }) => (whole ? [make('span', 'nb', ...parts.map((part) => renderPart(make, part)))] : parts.map((part) => renderPart(make, part))));

const renderOther = (make: Make, { lang, pieces }: Said): Node => {
  const other = make('span', 'soft', ...renderPieces(make, pieces));
  other.lang = lang;
  return other;
};

const renderSaying = (make: Make, { lang, pieces, isCut: [before, after] }: NonNullable<Answer['saying']>): Node => {
  const saying = make('p', 'small', ...(before ? ['… '] : []), ...renderPieces(make, pieces), ...(after ? [' …'] : []));
  saying.lang = lang;
  return saying;
};

/** A hit as an entry of the list: what it is, its title as the one link, its amount, what it says. */
export const renderAnswer = (make: Make, { kinds }: Words, { kind, href, title, other, about, amount, saying, state }: Answer): HTMLElement => {
  const link = make('a', '', ...renderPieces(make, title.pieces));
  link.href = href;
  return make('li', '',
    make('p', 'kicker', make('b', '', kinds[kind]), ...(about.length > 0 ? [' · ', make('span', state === '' ? '' : `state ${state}`, ...renderPieces(make, about))] : [])),
    make('h2', '', link, ...(other ? [' ', renderOther(make, other)] : [])),
    ...(amount ? [make('p', 'u', ...renderPieces(make, amount))] : []),
    ...(saying ? [renderSaying(make, saying)] : []));
};

/** Other questions, each with its address, and a word on the lists below. */
export const renderAdvice = (make: Make, words: Words, advice: [query: string, href: string][]): HTMLElement[] => {
  const links = advice.map(([query, href]) => {
    const link = make('a', '', query);
    link.href = href;
    return make('li', '', link);
  });
  return [...(links.length > 0 ? [make('p', '', words.advice), make('ul', 'plain', ...links)] : []), make('p', '', words.lists)];
};
