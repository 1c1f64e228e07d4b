import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string => text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** What a file of Word says from its first paragraph to its last, without what stands at the foot of its pages: one line a paragraph. */
export const readDocxText = (file: Uint8Array): string => {
  const document = unzipSync(file)['word/document.xml'];
  const paragraphs = (document ? strFromU8(document) : '').split('</w:p>');
  return paragraphs.map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, words]) => (words === undefined ? '\n' : decode(words))).join('')).join('\n');
};
