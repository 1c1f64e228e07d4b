import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { toQuantity } from '../domain/figure.ts';
import { listPages } from '../domain/page-list.ts';
import type { Report } from '../domain/report.ts';

/** What a page shows and what it keeps in templates for its script to show: a search of the one does not see the other. */
const partsOf = (document: Document): ParentNode[] => [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];

/** The built pages by their addresses, `/en/figures/` for `en/figures/index.html`. */
const readPages = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    .map((file) => [`/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file), 'utf8')]));

const judgePageList = (expected: string[], found: string[]): string[] => [
  ...expected.filter((page) => !found.includes(page)).map((page) => `${page} was not built, though the content calls for it.`),
  ...found.filter((page) => !expected.includes(page)).map((page) => `${page} was built, though the content does not call for it.`),
];

const judgeNumbers = (report: Report, page: string, document: Document): string[] =>
  partsOf(document).flatMap((part) => [...part.querySelectorAll('data[data-figure]')]).flatMap((element) => {
    const [id = '', source, row] = ['data-figure', 'data-source', 'data-row'].map((name) => element.getAttribute(name) ?? undefined);
    const expected = toQuantity(report, { kind: 'figure', id, form: 'full', ...(source !== undefined && { source }), ...(row !== undefined && { row }) }).value;
    const printed = element.getAttribute('value');
    return printed === expected ? [] : [`${page} has ${printed ?? 'nothing'} for "${id}"; the register has ${expected}.`];
  });

/** Links and fragments inside the site that lead nowhere. */
const judgeLinks = (page: string, document: Document, documents: Map<string, Document>): string[] =>
  partsOf(document).flatMap((part) => [...part.querySelectorAll('a[href]')]).flatMap((link) => {
    const [path = '', fragment] = (link.getAttribute('href') ?? '').split('#');
    if (/^[a-z]+:/.test(path)) return [];
    const target = path === '' ? document : documents.get(path);
    if (!target) return [`${page} links to ${path}, which is not there.`];
    return fragment === undefined || fragment === '' || target.getElementById(fragment) ? [] : [`${page} links to ${path}#${fragment}, and there is no such place on that page.`];
  });

const listStyles = (document: Document): string[] => [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');

const judgeInline = (page: string, document: Document): string[] => [
  ...(document.querySelector('script:not([src])') ? [`${page} has a script inside it.`] : []),
  ...(partsOf(document).some((part) => part.querySelector('[style]')) ? [`${page} has a style attribute.`] : []),
];

/**
 * Holds what was built in `folder` against the report: the list of pages, every number and link, and that nothing stands inline but one style sheet.
 * Gives the faults, and the style sheet's hash for the security policy.
 */
export const verifyEdition = (report: Report, folder: string): { faults: string[]; styleHash: string } => {
  const pages = readPages(folder);
  const styles = new Set<string>();
  const faults = judgePageList(listPages(report), [...pages.keys()]);
  const documents = new Map([...pages].map(([page, html]) => [page, parseHTML(html).document]));
  for (const [page, document] of documents) {
    faults.push(...judgeLinks(page, document, documents));
    faults.push(...judgeNumbers(report, page, document), ...judgeInline(page, document));
    listStyles(document).forEach((style) => styles.add(style));
  }
  if (styles.size !== 1) faults.push(`The pages carry ${styles.size} different style sheets; there must be one.`);
  const [style = ''] = styles;
  return { faults, styleHash: `sha256-${createHash('sha256').update(style).digest('base64')}` };
};
