import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toManifest } from './manifest.ts';

test('lists every file that readers are served, sorted, with its length and hash, and nothing hidden', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  mkdirSync(join(folder, 'en'));
  for (const file of ['en/index.html', 'a.txt', '.edition.json']) writeFileSync(join(folder, file), 'abc');
  const ABC = { bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
  expect(toManifest(folder, '2026-11-22T00:00:00.000Z')).toEqual({ time: '2026-11-22T00:00:00.000Z', files: { 'a.txt': ABC, 'en/index.html': ABC } });
  expect(toManifest(folder, '', 'preview').preview).toBe(true);
  expect(Object.keys(toManifest(folder, '').files)).toEqual(['a.txt', 'en/index.html']);
  rmSync(folder, { recursive: true });
});
