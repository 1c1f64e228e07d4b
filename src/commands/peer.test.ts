import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { escapeMdx, PEERS, renderPeerPage } from './peer.ts';

const folder = join(import.meta.dirname, '../../bench/peers');

test('a page is the same text for every generator', () => {
  const page = { path: 'en/a', lang: 'en', title: 'Cash: “80” {million}', body: 'Text.' } as const;
  expect(renderPeerPage('astro', page)).toBe('---\ntitle: "Cash: “80” {million}"\nlang: en\n---\n\nText.\n');
  expect(renderPeerPage('eleventy', page)).toBe('---\ntitle: "Cash: “80” {million}"\nlayout: page.njk\nlang: en\n---\n\nText.\n');
});

test('text is no markup in MDX', () => expect(escapeMdx('{x} <y> *z*, 1 & 2')).toBe('\\{x\\} \\<y\\> \\*z\\*, 1 & 2'));

test('every generator has its packages pinned, and a lock', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(PEERS).sort());
  for (const name of Object.keys(PEERS)) {
    const { dependencies } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(existsSync(join(folder, name, 'package-lock.json'))).toBe(true);
  }
});
