import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toManifest, type EditionRecord } from '../gate/manifest.ts';
import { contentTypes } from '../press/content-type.ts';
import { toHeaderTable } from '../press/policy.ts';
import { renderHeaders, renderRedirects } from '../press/static-host.ts';

/** The hash of some style sheet, and the table of headers with it. */
const STYLE_HASH = 'sha256-abc=';
export const TABLE = toHeaderTable([STYLE_HASH]);

const toText = (address: string): string => `${address}: ตัวเลขเดียวกันทั้งสองภาษา\n`.repeat(60);

/** One address of every kind that is served, and the file that is served there. */
export const ADDRESSES: Record<string, string> = {
  '/': 'index.html', '/en/': 'en/index.html', '/404.html': '404.html', '/th/embed/levels/': 'th/embed/levels/index.html', '/en/embed/levels/': 'en/embed/levels/index.html',
  '/_astro/start.abc.js': '_astro/start.abc.js', '/_astro/face.abc.woff2': '_astro/face.abc.woff2', '/_astro/picture.abc.svg': '_astro/picture.abc.svg',
  '/.well-known/security.txt': '.well-known/security.txt', '/robots.txt': 'robots.txt', '/th/feed.xml': 'th/feed.xml', '/speculation-rules.json': 'speculation-rules.json', '/manifest.json': 'manifest.json',
  ...Object.fromEntries(Object.keys(contentTypes).filter((kind) => kind !== '.html').map((kind) => [`/data/a${kind}`, `data/a${kind}`])),
};

/** Writes files below a folder. */
export const writeFiles = (folder: string, files: Record<string, string>): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};

/** A new folder of its own. */
export const makeFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'site-')));

/** Writes an edition as a build does: a file of every kind, each with a text of its own but for the changes. `styleHash`: of its style sheet. */
export const writeEdition = (folder: string, changes: Record<string, string> = {}, styleHash = STYLE_HASH): void => {
  writeFiles(folder, { ...Object.fromEntries(Object.values(ADDRESSES).filter((file) => file !== 'manifest.json').map((file) => [file, toText(file)])), ...changes });
  const record: EditionRecord = { time: '2026-11-22T02:00:00.000Z', edition: 1, styleHashes: [styleHash], host: 'example.org' };
  writeFiles(folder, { '_headers': renderHeaders(toHeaderTable([styleHash])), '_redirects': renderRedirects(), '.edition.json': JSON.stringify(record) });
  writeFiles(folder, { 'manifest.json': JSON.stringify(toManifest(folder, record.time)) });
};
