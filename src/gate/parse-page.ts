import { parseHTML } from 'linkedom';

/** What a class is made from, down to that which is made from nothing. */
const listAncestors = (made: object): object[] => {
  const above = Object.getPrototypeOf(made) as object;
  return above === Function.prototype ? [made] : [made, ...listAncestors(above)];
};

/**
 * linkedom keeps a list of listeners for every node, which nothing here asks for: to make and to collect them takes a quarter of the time in which pages are
 * judged. Nodes are made without. Where another version makes them otherwise, they stay as they are.
 */
const dropListeners = (): void => {
  const [listener, node] = listAncestors(parseHTML('<p></p>').document.constructor).reverse();
  if (listener && node && 'addEventListener' in (listener as { prototype: object }).prototype) Object.setPrototypeOf(node, class {});
};
dropListeners();

/** A page as browsers take it, to be read: nothing may listen to it. */
export const parsePage = (html: string): Document => parseHTML(html).document;
