/**
 * Runs in the browser: styles of Thai text that stands on more than one line, in which the deepest marks of a line could touch the highest of the
 * next. `marks`: words that have such marks.
 */
export const listCrowded = async (marks: string): Promise<string[]> => {
  for (const family of ['Anuphan', 'Looped']) for (const weight of [400, 500, 600, 700]) await document.fonts.load(`${weight} 16px ${family}`, `${marks}A`);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser draws no canvas.');
  const SIZE = 200;
  /** From the top of the highest mark to the foot of the deepest, as a part of the type's size. */
  const measure = ({ fontWeight, fontFamily }: CSSStyleDeclaration): number => {
    context.font = `${fontWeight} ${SIZE}px ${fontFamily}`;
    const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(marks);
    return (above + below) / SIZE;
  };
  const toBox = (element: Element): Element => (getComputedStyle(element).display === 'inline' && element.parentElement ? toBox(element.parentElement) : element);
  const crowded = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !/\p{Script=Thai}/u.test(node.textContent ?? '') || element.closest('svg, template, .vh, pre, code') || element.getClientRects().length === 0) continue;
    const range = document.createRange();
    range.selectNodeContents(toBox(element));
    if (new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4))).size < 2) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const line = Math.max(Number.parseFloat(style.lineHeight), Number.parseFloat(getComputedStyle(toBox(element)).lineHeight));
    // Half a pixel is less than any mark is thick.
    if (measure(style) * size > line + 0.5) crowded.add(`${toBox(element).localName}.${toBox(element).className}: ${size}px on ${line}px, marks need ${(measure(style) * size).toFixed(1)}px`);
  }
  return [...crowded];
};
