import { listPages } from '../src/domain/page-list.ts';
import { isLang, otherLang, type Lang } from '../src/i18n/lang.ts';
import { loadReport } from '../src/reader/report.ts';

/** The content that the site was built from. */
export const report = loadReport(process.cwd());
if (report.issues.length > 0) throw new Error('The content has faults, so the site in dist is not made of it. Type: npm run check');

export const pages = listPages(report);

/** The language of an address; undefined for the choice of language and the page of what is not found, which are in both. */
export const toLang = (page: string): Lang | undefined => {
  const [, lang] = page.split('/');
  return isLang(lang) ? lang : undefined;
};

export const languagePages = pages.filter((page) => toLang(page) !== undefined);
export const bilingualPages = pages.filter((page) => toLang(page) === undefined);

/** The same page in the other language. */
export const toTwin = (page: string): string => page.replace(/^\/(th|en)\//, (_, lang: Lang) => `/${otherLang(lang)}/`);

const toKind = (page: string): string => page.replace(/^\/(th|en)\//, '/*/').replace(/(?<=^\/\*\/[^/]+\/)[^/]+/, '*');

/** A page that stands in a frame of another site: it has no menu, and nothing of the other language. */
export const isFramed = (page: string): boolean => page.includes('/embed/');

/** The page that this one is another view of, and search engines are sent to; undefined where it stands for itself. */
export const toViewed = (page: string): string | undefined =>
  page.endsWith('/parallel/') ? page.replace(/parallel\/$/, '') : isFramed(page) ? page.replace('/embed/', '/charts/') : undefined;

/** A front page, a story, a list of stories, a figure and so on, each once. */
export const onePageOfEachKind = [...new Map(pages.map((page) => [toKind(page), page])).values()];

/** Whether everything is looked at in every way, as `npm run prove` does, and not a sample of it. */
export const looksAtAll = process.env['EVERY_PAGE'] !== undefined;

/** What is looked at in every mode: by `npm test` one page of each kind, by `npm run prove` all of them. */
export const pagesInEveryMode = looksAtAll ? pages : onePageOfEachKind;
