import { expect, test } from 'vitest';
import { hasMatch, toHeaders, toHeaderTable } from './policy.ts';

const TABLE = toHeaderTable(['sha256-abc=']);
const of = (address: string): Record<string, string> => toHeaders(TABLE, address);
const policyOf = (address: string): string[] => (of(address)['Content-Security-Policy'] ?? '').split('; ');

test('allows the one style sheet by its hash, no script but our own files, and nothing inline', () => {
  expect(policyOf('/en/')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'sha256-abc='", "require-trusted-types-for 'script'", "trusted-types 'none'"]));
  expect(JSON.stringify(TABLE)).not.toContain('unsafe');
});

test('lets other sites frame what is made for that, and nothing else', () => {
  for (const page of ['/', '/th/', '/en/charts/levels/', '/nowhere', '/data/a.csv']) expect(policyOf(page)).toContain("frame-ancestors 'none'");
  for (const page of ['/th/embed/levels/', '/en/embed/levels/']) expect([policyOf(page).filter((part) => part.startsWith('frame-ancestors')), of(page)['Cross-Origin-Resource-Policy']]).toEqual([['frame-ancestors *'], 'cross-origin']);
  expect(policyOf('/th/embed/levels/').length).toBe(policyOf('/th/').length);
  expect(TABLE.some(({ headers }) => 'X-Frame-Options' in headers)).toBe(false);
});

test('opens files to other sites and their scripts, and never a page', () => {
  for (const file of ['/data/figures.json', '/data/figures.csv', '/th/charts/levels.svg', '/th/charts/levels@2x.png', '/th/stories/a.txt', '/en/figures/a.bib', '/th/feed.xml']) {
    expect([of(file)['Access-Control-Allow-Origin'], of(file)['Cross-Origin-Resource-Policy']], file).toEqual(['*', 'cross-origin']);
  }
  for (const page of ['/', '/404.html', '/en/', '/en/embed/levels/']) expect(of(page), page).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('asks for a page each time, keeps a hashed file for a year and another for a minute', () => {
  expect(['/en/', '/en/embed/levels/', '/_astro/start.abc.js', '/_astro/picture.abc.svg', '/data/figures.csv'].map((address) => of(address)['Cache-Control']))
    .toEqual(['no-cache', 'no-cache', 'public, max-age=31536000, immutable', 'public, max-age=31536000, immutable', 'public, max-age=60']);
});

test('gives every address what holds for all', () => {
  for (const address of ['/', '/th/embed/levels/', '/_astro/a.js', '/data/figures.csv', '/nowhere']) {
    expect(Object.keys(of(address))).toEqual(expect.arrayContaining(['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Strict-Transport-Security', 'Cache-Control']));
  }
});

test.each([['/*', '/', true], ['/*', '/en/', true], ['/*.csv', '/en/a.csv', true], ['/*.csv', '/en/a.csv.map', false], ['/th/embed/*', '/th/embed', false], ['/a.json', '/a.json', true], ['/a.json', '/b/a.json', false], ['/a*a', '/a', false]])(
  '%s stands for %s: %s', (pattern, address, fits) => expect(hasMatch(pattern, address)).toBe(fits));

test('asks search engines to leave a preview alone', () => {
  expect(toHeaders(toHeaderTable(['sha256-abc='], 'preview'), '/en/')).toMatchObject({ 'X-Robots-Tag': 'noindex' });
  expect(of('/en/')).not.toHaveProperty('X-Robots-Tag');
});
