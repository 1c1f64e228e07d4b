import { memoize } from '../domain/memoize.ts';
import { listPrinted } from './printed-number.ts';

/** What a story's page says in sentences, headings, entries and cells. */
const PARTS = 'article > .withdrawal, h1, .deck, .passage, .case, .notes, .rail > dl';
const LINE = new Set(['h1', 'h2', 'h3', 'p', 'li', 'th', 'td', 'dt', 'dd', 'figcaption']);

/** What stands in them and is not the story's own text: evidence beside it, what leads to a block, what a term means, a chart as drawn, and what is said of the page itself. */
const NOT_TEXT = '.beside, .pilcrow, .moved, .stale, svg, .walk, .reading, summary, .plate-chart thead, template, script, button:not(.term), [popover], [role=status]';

/** Without spaces, joiners and quotation marks, which a page sets by its style. */
export const squash = (text: string): string => text.replace(/[\s\u2060“”]+/g, '');

/** A chart's numbers stand behind its note, in a fold; where they are read and not drawn, they stand before it. */
const listParts = (element: Element): Node[] => {
  const parts = [...element.childNodes];
  const table = element.classList.contains('plate-chart') ? element.querySelector(':scope > details') : null;
  const note = parts.findIndex((part) => part.nodeType === 1 && (part as Element).matches('.note'));
  return table && note !== -1 ? [...parts.slice(0, note), table, ...parts.slice(note).filter((part) => part !== table)] : parts;
};

/** The pieces of text in an element, in the order of reading. */
const listTexts = (root: Element): Node[] => {
  // Asked once for all: a selector is parsed anew for each question.
  const left = new Set<Node>(root.querySelectorAll(NOT_TEXT));
  const walk = (node: Node): Node[] => {
    if (node.nodeType === 3) return [node];
    return node.nodeType !== 1 || left.has(node) ? [] : listParts(node as Element).flatMap(walk);
  };
  return walk(root);
};

/** The element whose text is one line with it. */
const findLine = (node: Node): Element | undefined => {
  for (let element = node.parentElement; element; element = element.parentElement) if (LINE.has(element.localName)) return element;
  return undefined;
};

/** The lines of a story's page as a reader reads them, in order, each squashed. */
export const listPageLines = memoize((document: Document): string[] => {
  const lines: { of: Element | undefined; text: string }[] = [];
  for (const node of [...document.querySelectorAll(PARTS)].flatMap(listTexts)) {
    const [of, last] = [findLine(node), lines.at(-1)];
    if (last && last.of === of) last.text += node.textContent ?? '';
    else lines.push({ of, text: node.textContent ?? '' });
  }
  return lines.map(({ text }) => squash(text)).filter((text) => text !== '');
});

/** All words of a page, each piece of text by itself, so that two numbers that stand side by side are two. */
export const toPageText = memoize((document: Document): string => listTexts(document.documentElement).map(({ textContent }) => textContent).join(' '));

/** Every number that a page prints, each once. */
export const listPagePrinted = memoize((document: Document): Set<string> => listPrinted(toPageText(document)));

/** The lines that a text has not, in their order. */
export const listMissing = (lines: string[], text: string): string[] => {
  const squashed = squash(text);
  let from = 0;
  return lines.filter((line) => {
    const at = squashed.indexOf(line, from);
    if (at !== -1) from = at + line.length;
    return at === -1;
  });
};
