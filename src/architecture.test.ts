import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The rooms in their one order: each imports itself and the rooms before it. */
const ROOMS = ['styles', 'i18n', 'schema', 'domain', 'reader', 'charts', 'search', 'press', 'editor', 'components', 'pages', 'gate', 'commands', 'proof'];
const SRC = dirname(fileURLToPath(import.meta.url));

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts'));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => posix.normalize(posix.join(posix.dirname(file), path)));
const roomOf = (file: string): string => file.split('/')[0] ?? '';

test.each(files.filter((file) => file.includes('/')))('%s imports no room below its own', (file) => {
  const below = ROOMS.slice(ROOMS.indexOf(roomOf(file)) + 1);
  expect(importsOf(file).filter((path) => below.includes(roomOf(path)))).toEqual([]);
});

test('styles, words and dates rest on no other room', () => {
  expect(files.filter((file) => file.startsWith('i18n/')).flatMap(importsOf).filter((path) => !path.startsWith('i18n/'))).toEqual([]);
});

test('every room is listed, and nothing else is a room', () => {
  expect(readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()).toEqual([...ROOMS].sort());
});

test('only the charts room knows Chart.js, and only the reader reads content from disk', () => {
  const using = (name: string): string[] => files.filter((file) => readFileSync(join(SRC, file), 'utf8').includes(`from '${name}'`)).map(roomOf);
  expect([...new Set(using('chart.js'))]).toEqual(['charts']);
  expect([...new Set(using('node:fs'))].sort()).toEqual(['commands', 'gate', 'proof', 'reader']);
});

test('pages leave it to the Report what is public at the moment', () => {
  expect(files.filter((file) => file.startsWith('pages/') && importsOf(file).some((path) => ['reader/report.ts', 'domain/public.ts'].includes(path)))).toEqual([]);
});
