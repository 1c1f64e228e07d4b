import { REDIRECTS, type HeaderRow } from './policy.ts';

const toBlock = (path: string, lines: string[]): string => `${[path, ...lines].join('\n  ')}\n`;

/**
 * The table as Netlify and Cloudflare Pages read it, from a file `_headers`. Cloudflare joins what two blocks say of one header, and a browser
 * then obeys both policies; so a block first takes back (`! Name`) what an earlier one has said. Netlify lets the later block have its
 * say, and passes over a line without a colon. On both, every answer bears each header once.
 */
export const renderHeaders = (table: HeaderRow[]): string => {
  const isSaid = (name: string, index: number): boolean => table.slice(0, index).some(({ headers }) => Object.hasOwn(headers, name));
  return table.flatMap(({ paths, headers }, index) => paths.map((path) => toBlock(path, [
    ...Object.keys(headers).filter((name) => isSaid(name, index)).map((name) => `! ${name}`),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]))).join('');
};

/** Where addresses lead that are not ours, as Netlify and Cloudflare Pages read it, from a file `_redirects`. */
export const renderRedirects = (): string => Object.entries(REDIRECTS).map(([from, to]) => `${from} ${to} 301\n`).join('');
