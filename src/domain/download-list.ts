import { LANGS } from '../i18n/lang.ts';
import { listChartFilePaths } from './chart-file.ts';
import { SHEET_FILES, toKitPath, toSheetFilePath } from './kit-file.ts';
import { listStoryFilePaths } from './story-file.ts';

interface Named { id: string }

/**
 * The address of every file, other than a page, that the content calls for, sorted: what a reader takes away, and what machines read.
 * A build that has fewer or more of them is not published.
 */
export const listDownloads = ({ stories, charts, figures }: { stories: { slug: string }[]; charts: Named[]; figures: Named[] }): string[] => [
  '/.well-known/security.txt', '/licences.txt', '/robots.txt', '/search.json', '/sitemap-0.xml', '/sitemap-index.xml', ...LANGS.map((lang) => `/${lang}/feed.xml`),
  '/data/figures.csv', '/data/figures.json', '/data/schema.json', ...figures.map(({ id }) => `/data/figures/${id}.json`),
  ...LANGS.flatMap((lang) => figures.flatMap(({ id }) => [`/${lang}/figures/${id}.bib`, `/${lang}/figures/${id}.ris`])),
  ...stories.flatMap(({ slug }) => listStoryFilePaths(slug)),
  ...charts.flatMap(({ id }) => listChartFilePaths(id)),
  ...LANGS.flatMap((lang) => [toKitPath(lang), ...SHEET_FILES.map((ending) => toSheetFilePath(lang, ending))]),
  ...LANGS.flatMap((lang) => [`/${lang}/card.png`, ...stories.map(({ slug }) => `/${lang}/stories/${slug}/card.png`)]),
].sort();
