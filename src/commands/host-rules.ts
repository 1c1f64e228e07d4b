import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasMatch } from '../press/policy.ts';

/** What a block says of a header; without a value, that the ones said before are taken back. */
interface HeaderRule { pattern: string; name: string; value: string | undefined }

const readLines = (site: string, name: string): string[] => {
  const file = join(site, name);
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
};

/** A `*` in another place than at the end, or before a file's kind, means another thing on each host. */
const isPattern = (line: string): boolean => /^\/[^*:\s]*(\*(\.\w+)?)?$/.test(line);

/** Reads a `_headers` file. Throws at a line that it would have to guess at, for a dropped header goes unnoticed. */
const parseHeaderRules = (lines: string[]): HeaderRule[] => {
  const rules: HeaderRule[] = [];
  let pattern = '';
  for (const [index, line] of lines.entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    const [, detached] = /^\s+! ([\w-]+)$/.exec(line) ?? [];
    if (isPattern(line)) pattern = line;
    else if (pattern && name && value) rules.push({ pattern, name, value });
    else if (pattern && detached) rules.push({ pattern, name: detached, value: undefined });
    else throw new Error(`_headers:${index + 1} is neither a path ("/en/*", "/*.csv", "/404.html") nor an indented "Name: value" or "! Name" below one.`);
  }
  return rules;
};

/** The headers that the site's `_headers` file gives an address, read as Cloudflare does: a header that two blocks give is joined by a comma, and a browser then obeys both policies. */
export const findHeaders = (site: string, address: string): Headers => {
  const headers = new Headers();
  for (const { pattern, name, value } of parseHeaderRules(readLines(site, '_headers'))) {
    if (!hasMatch(pattern, address)) continue;
    if (value === undefined) headers.delete(name);
    else headers.append(name, value);
  }
  return headers;
};

/** Where the site's `_redirects` file sends an address; undefined where it says nothing of it. */
export const findRedirect = (site: string, address: string): string | undefined =>
  readLines(site, '_redirects').map((line) => line.split(' ')).find(([from]) => from === address)?.[1];
