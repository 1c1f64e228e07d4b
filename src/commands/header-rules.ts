import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface HeaderRule { pattern: string; name: string; value: string }

const isPattern = (line: string): boolean => /^\/[^*:\s]*\*?$/.test(line);

/** Reads a `_headers` file. Throws at a line that it would have to guess at, for a dropped header goes unnoticed. */
const parseHeaderRules = (text: string): HeaderRule[] => {
  const rules: HeaderRule[] = [];
  let pattern = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    if (isPattern(line)) pattern = line;
    else if (pattern && name && value) rules.push({ pattern, name, value });
    else throw new Error(`_headers:${index + 1} is neither a path ("/en/*", "/404.html") nor an indented "Name: value" below one.`);
  }
  return rules;
};

const hasMatch = ({ pattern }: HeaderRule, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers that the site's `_headers` file gives a path. A header that two blocks give is joined by a comma, as Netlify and Cloudflare do: a browser then obeys both policies. */
export const findHeaders = (site: string, path: string): Headers => {
  const headers = new Headers();
  const file = join(site, '_headers');
  const rules = existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
  for (const rule of rules.filter((each) => hasMatch(each, path))) headers.append(rule.name, rule.value);
  return headers;
};
