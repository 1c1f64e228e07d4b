import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Report } from './report.ts';

type Site = Pick<Report, 'settings'>;

/** The whole address of what stands at `path` on the published site: `/data/figures.json`. */
export const toAddress = ({ settings: { baseUrl } }: Site, path: string): string => baseUrl + path;

/** The addresses of a page in both languages, by its path behind the language: `figures/the-purge-cash/`. */
export const toPageAddresses = (site: Site, path: string): Record<Lang, string> =>
  Object.fromEntries(LANGS.map((lang) => [lang, toAddress(site, `/${lang}/${path}`)])) as Record<Lang, string>;
