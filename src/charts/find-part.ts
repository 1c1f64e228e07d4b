/** A part that the page must have. Throws where it has not. */
export const findPart = <Kind extends Element = HTMLElement>(whole: ParentNode, selector: string): Kind => {
  const part = whole.querySelector<Kind>(selector);
  if (part) return part;
  throw new Error(`The chart has no part "${selector}".`);
};
