import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toKind } from './page-kind.ts';

const sizeOf = (file: string): number => brotliCompressSync(readFileSync(file)).length;
const scriptsOf = (html: string): string[] => [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
const importsOf = (folder: string, path: string): string[] => {
  const found = [...readFileSync(join(folder, path), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name = '']) => `/_astro/${name}`);
  return [path, ...found.flatMap((each) => importsOf(folder, each))];
};

/** Prints what a reader downloads from the edition that stands, by kind of page: the largest page of each kind, compressed as hosts do at their best. */
export const benchSizes = (root: string): void => {
  const folder = realpathSync(join(root, 'dist'));
  const largest = new Map<string, { html: number; script: number }>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const scripts = [...new Set(scriptsOf(readFileSync(join(folder, file), 'utf8')).flatMap((path) => importsOf(folder, path)))];
    const row = { html: sizeOf(join(folder, file)), script: scripts.reduce((sum, path) => sum + sizeOf(join(folder, path)), 0) };
    if (row.html > (largest.get(toKind(file))?.html ?? 0)) largest.set(toKind(file), row);
  }
  console.log('Bytes after brotli, before the reader asks for more; the largest page of each kind. HTML holds the style sheet.');
  console.table(Object.fromEntries([...largest].sort(([, a], [, b]) => b.html - a.html)));
  const fonts = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.woff2'));
  console.log(`Fonts, once a site: ${fonts.reduce((sum, file) => sum + readFileSync(join(folder, '_astro', file)).length, 0)} bytes in ${fonts.length} files.`);
};
