import { createHash } from 'node:crypto';
import type { Edition } from './edition.ts';

/** The site's own, and one more for what stands in no story and one for both languages side by side. */
const MOST = 3;

const listStyles = ({ pages }: Edition): string[] => [...new Set([...pages.values()].flatMap(({ outline }) => outline.styles))].sort();

/** Every page carries the site's style sheet, and the pages together no more than there are. */
export const styleSheet = (edition: Edition): string[] => {
  const styles = listStyles(edition);
  const bare = [...edition.pages].filter(([, { outline }]) => outline.styles.length === 0);
  return [
    ...(styles.length > MOST ? [`The pages carry ${styles.length} different style sheets; there are ${MOST}.`] : []),
    ...bare.map(([page]) => `${page} has no style sheet.`),
  ];
};

/** Their hashes, as the security policy names them, in one order. */
export const toStyleHashes = (edition: Edition): string[] => listStyles(edition).map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`);
