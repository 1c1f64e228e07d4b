import { listDownloads } from '../domain/download-list.ts';
import type { Edition } from './edition.ts';

/** What stands in `public/` and what the pages load is not listed: links and the policy hold it. */
const isDownload = (file: string): boolean => !file.endsWith('.html') && !/^(_astro\/|favicon\.svg$|speculation-rules\.json$)/.test(file);

/** As many files to take away as the content calls for, and no others. */
export const downloadList = ({ report, files }: Edition): string[] => {
  const expected = new Set(listDownloads(report));
  const built = new Set([...files.keys()].filter(isDownload).map((file) => `/${file}`));
  return [
    ...[...expected].filter((address) => !built.has(address)).map((address) => `${address} was not built.`),
    ...[...built].filter((address) => !expected.has(address)).map((address) => `${address} was built, and the content calls for no such file.`),
  ];
};
