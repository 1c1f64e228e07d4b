import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Showing } from '../domain/compile.ts';

/** `/manifest.json`: the edition's moment, and of every file that readers are served its length in bytes and its hash. `preview`: it may hold what is under embargo, and is not to go out. */
export interface Manifest { time: string; preview?: true; files: Record<string, { bytes: number; sha256: string }> }

/** `.edition.json`, which no reader is served: what a release is made from. `styleHashes`: of the style sheets; `host`: of the site's address. */
export interface EditionRecord { time: string; edition: number; styleHashes: string[]; host: string }

/** What hosts read and do not serve. */
const HOST_FILES = ['_headers', '_redirects'];

const isServed = (path: string): boolean => !HOST_FILES.includes(path) && !path.split('/').some((name) => name.startsWith('.') && name !== '.well-known');

/** Lists what stands in `folder`, sorted by path, so that two builds of one content have the same manifest. */
export const toManifest = (folder: string, time: string, showing: Showing = 'edition'): Manifest => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => isServed(path) && statSync(join(folder, path)).isFile()).sort();
  const files = paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    return [path, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }] as const;
  });
  return { time, ...(showing === 'preview' && { preview: true }), files: Object.fromEntries(files) };
};
