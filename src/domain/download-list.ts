import { LANGS } from '../i18n/lang.ts';
import type { Report } from './report.ts';

/**
 * The address of every file, other than a page, that the content calls for, sorted: what a reader takes away, and what machines read.
 * A build that has fewer or more of them is not published.
 */
export const listDownloads = (report: Report): string[] => [
  '/robots.txt', '/sitemap-0.xml', '/sitemap-index.xml',
  '/data/figures.csv', '/data/figures.json', '/data/schema.json', ...report.figures.map(({ id }) => `/data/figures/${id}.json`),
  ...report.figures.flatMap(({ id }) => LANGS.flatMap((lang) => [`/${lang}/figures/${id}.bib`, `/${lang}/figures/${id}.ris`])),
].sort();
