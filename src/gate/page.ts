import { memoize } from '../domain/memoize.ts';
import { parsePage } from './parse-page.ts';

/** What the rest of an edition asks of a page, and what is kept of it. */
export interface Outline {
  /** The ids of its places. */
  places: Set<string>;
  /** Where its links lead, as they are written. */
  links: string[];
  /** Its style sheets. */
  styles: string[];
}

/** A page as it was written, and parsed. Both are read when they are asked for, and not kept long: those of an archive would fill the memory. */
export interface Page {
  /** In bytes. */
  size: number;
  readonly html: string;
  readonly document: Document;
  readonly outline: Outline;
}

/** So many pages are kept parsed: those of one story, and of what it is held against. */
const KEPT = 16;

/** What a page shows and what it keeps in templates for its script to show: a search of the one does not see the other. */
export const partsOf = memoize((document: Document): ParentNode[] => [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)]);

/** All elements of a page that match, those in its templates too. */
export const findAll = (document: Document, selector: string): Element[] => partsOf(document).flatMap((part) => [...part.querySelectorAll(selector)]);

/** One text for all that are alike. What is cut out of a page would otherwise keep the whole page in memory, so that it is copied. */
const toCopies = (): ((text: string) => string) => {
  const copies = new Map<string, string>();
  return (text) => {
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    copies.set(copy, copy);
    return copy;
  };
};

/** Pages by their addresses, read and parsed when they are asked for. `outlines`: those that are known, to which is added what is found. */
export const toPages = (files: Map<string, { size: number; read(): string }>, outlines = new Map<string, Outline>()): Map<string, Page> => {
  const parsed = new Map<string, Document>();
  const copy = toCopies();
  const toOutline = (document: Document): Outline => ({
    places: new Set([...document.querySelectorAll('[id]')].map(({ id }) => copy(id))),
    links: findAll(document, 'a[href]').map((link) => copy(link.getAttribute('href') ?? '')),
    styles: [...document.querySelectorAll('style')].map((style) => copy(style.textContent ?? '')),
  });
  const open = (address: string, read: () => string): { document: Document; outline: Outline } => {
    const document = parsed.get(address) ?? parsePage(read());
    const outline = outlines.get(address) ?? toOutline(document);
    outlines.set(address, outline);
    // What was asked for last goes last.
    parsed.delete(address);
    parsed.set(address, document);
    const [oldest] = parsed.keys();
    if (parsed.size > KEPT && oldest !== undefined) parsed.delete(oldest);
    return { document, outline };
  };
  return new Map([...files].map(([address, { size, read }]) => [address, {
    size,
    get html() { return read(); },
    get document() { return open(address, read).document; },
    get outline() { return outlines.get(address) ?? open(address, read).outline; },
  }]));
};
