import { listChartFilePaths } from './chart-file.ts';
import type { Report } from './report.ts';
import { listStoryFilePaths } from './story-file.ts';

/**
 * The address of every file, other than a page, that the content calls for, sorted: what a reader takes away, and what machines read.
 * A build that has fewer or more of them is not published.
 */
export const listDownloads = ({ charts, stories }: Pick<Report, 'charts' | 'stories'>): string[] => [
  '/robots.txt', '/sitemap-0.xml', '/sitemap-index.xml',
  ...charts.flatMap(({ id }) => listChartFilePaths(id)),
  ...stories.flatMap(({ slug }) => listStoryFilePaths(slug)),
].sort();
