import { createHash } from 'node:crypto';
import type { Edition } from './edition.ts';

const listStyles = ({ pages }: Edition): string[] =>
  [...new Set([...pages.values()].flatMap(({ document }) => [...document.querySelectorAll('style')].map((style) => style.textContent ?? '')))];

/** All pages carry one style sheet. */
export const styleSheet = (edition: Edition): string[] => {
  const { length } = listStyles(edition);
  return length === 1 ? [] : [`The pages carry ${length} different style sheets; there must be one.`];
};

/** Its hash, as the security policy names it. */
export const toStyleHash = (edition: Edition): string => `sha256-${createHash('sha256').update(listStyles(edition)[0] ?? '').digest('base64')}`;
