import { listPages } from '../domain/page-list.ts';
import type { Edition } from './edition.ts';

/** The pages are those that the content calls for, no fewer and no more: an exit code proves nothing. */
export const pageList = ({ report, pages }: Edition): string[] => {
  const expected = new Set(listPages(report));
  return [
    ...[...expected].filter((page) => !pages.has(page)).map((page) => `${page} was not built, though the content calls for it.`),
    ...[...pages.keys()].filter((page) => !expected.has(page)).map((page) => `${page} was built, though the content does not call for it.`),
  ];
};
