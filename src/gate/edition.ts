import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Report } from '../domain/report.ts';
import { isLang, type Lang } from '../i18n/lang.ts';

/** What came out of a build, and what it was built from. */
export interface Edition {
  report: Report;
  /** Every file by its path in the edition, with slashes; what is no plain file has its kind. */
  files: Map<string, 'file' | 'link'>;
  /** The pages by their addresses, `/en/figures/` for `en/figures/index.html`: as they were written, and parsed. */
  pages: Map<string, { html: string; document: Document }>;
  /** The bytes of a file by its path in the edition. */
  read(file: string): Buffer;
  /** Words that may stand nowhere in it. */
  secrets: RegExp[];
}

/** A promise that the edition keeps: what breaks it, one line each. */
export type Promise = (edition: Edition) => string[];

/** What a page shows and what it keeps in templates for its script to show: a search of the one does not see the other. */
export const partsOf = (document: Document): ParentNode[] => [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];

/** All elements of a page that match, those in its templates too. */
export const findAll = (document: Document, selector: string): Element[] => partsOf(document).flatMap((part) => [...part.querySelectorAll(selector)]);

/** The language of a part of a page: that of the nearest element around it that names one, else the page's. */
export const toLang = (element: Element, pageLang: Lang): Lang => {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  return isLang(lang) ? lang : pageLang;
};

/** Whether a part of a story's body is its author's, and not of the evidence beside it, of a chart, or of what a term means. */
export const isOwnText = (part: Element): boolean => !part.closest('.beside, .plate-chart, [popover]');

/** Whether a drawing is of that chart. Beside the same chart in the other language, each has its language in its id. */
export const isChart = (figure: Element, chart: string, lang: Lang): boolean => [`chart-${chart}`, `chart-${chart}-${lang}`].includes(figure.id);

const listFiles = (folder: string): Map<string, 'file' | 'link'> =>
  new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().flatMap((path) => {
    const state = lstatSync(join(folder, path));
    return state.isDirectory() ? [] : [[path.replaceAll('\\', '/'), state.isFile() ? 'file' : 'link'] as const];
  }));

const toAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Reads what a build left in `folder`. */
export const readEdition = (report: Report, folder: string, secrets: RegExp[]): Edition => {
  const files = listFiles(folder);
  const pages = new Map([...files].filter(([file, kind]) => kind === 'file' && file.endsWith('.html')).map(([file]) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return [toAddress(file), { html, document: parseHTML(html).document }];
  }));
  return { report, files, pages, read: (file) => readFileSync(join(folder, file)), secrets };
};
