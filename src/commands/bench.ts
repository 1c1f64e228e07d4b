import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a reader downloads, by kind of page: the largest page of each kind, compressed as hosts do at their best. */
const folder = realpathSync(join(process.cwd(), 'dist'));
const sizeOf = (file: string): number => brotliCompressSync(readFileSync(file)).length;
const scriptsOf = (html: string): string[] => [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
const importsOf = (path: string): string[] => {
  const found = [...readFileSync(join(folder, path), 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => `/_astro/${name}`);
  return [path, ...found.flatMap(importsOf)];
};

const toKind = (file: string): string => {
  const [lang = '', section = '', id] = file.split('/').slice(0, -1);
  return lang === '' ? file : id === undefined ? [lang, section].filter(Boolean).join('/') : `${lang}/${section}/…`;
};

const rows = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => {
  const html = readFileSync(join(folder, file), 'utf8');
  const scripts = [...new Set(scriptsOf(html).flatMap(importsOf))];
  return { kind: toKind(file), page: file, html: sizeOf(join(folder, file)), script: scripts.reduce((sum, path) => sum + sizeOf(join(folder, path)), 0) };
});
const largest = new Map<string, (typeof rows)[number]>();
for (const row of rows) if (row.html > (largest.get(row.kind)?.html ?? 0)) largest.set(row.kind, row);

console.log('Bytes after brotli, before the reader asks for more; the largest page of each kind. HTML holds the style sheet.');
console.table(Object.fromEntries([...largest.values()].sort((a, b) => b.html - a.html).map(({ kind, html, script }) => [kind, { html, script }])));
const fonts = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.woff2'));
console.log(`Fonts, once a site: ${fonts.reduce((sum, file) => sum + readFileSync(join(folder, '_astro', file)).length, 0)} bytes in ${fonts.length} files.`);
