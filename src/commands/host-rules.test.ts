import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REDIRECTS, toHeaders } from '../press/policy.ts';
import { renderHeaders } from '../press/static-host.ts';
import { findHeaders, findRedirect } from './host-rules.ts';
import { ADDRESSES, makeFolder, TABLE, writeFiles, writeEdition } from './site-fixture.ts';

const site = makeFolder();
beforeAll(() => writeEdition(site));
afterAll(() => rmSync(site, { recursive: true }));

const lines = renderHeaders(TABLE).split('\n');
const expected = (address: string): Record<string, string> => Object.fromEntries(Object.entries(toHeaders(TABLE, address)).map(([name, value]) => [name.toLowerCase(), value]));

/** As Netlify reads it: a line without a colon is passed over, and of what two blocks say the later counts. */
const readAsNetlify = (address: string): Record<string, string> => {
  let fits = false;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [name = '', ...value] = line.trim().split(':');
    if (line.startsWith('/')) fits = new RegExp(`^${line.replaceAll('.', '\\.').replace('*', '.*')}$`, 'i').test(address);
    else if (fits && value.length > 0) headers[name.toLowerCase()] = value.join(':').trim();
  }
  return headers;
};

test('Cloudflare, which joins what two blocks say, gives every address the headers of the table', () => {
  for (const address of Object.keys(ADDRESSES)) expect(Object.fromEntries(findHeaders(site, address)), address).toEqual(expected(address));
});

test('Netlify, which lets the later block have its say, gives the same', () => {
  for (const address of Object.keys(ADDRESSES)) expect(readAsNetlify(address), address).toEqual(expected(address));
});

test('Cloudflare reads all of it: a hundred blocks at most, no address twice, no line too long', () => {
  const paths = lines.filter((line) => line.startsWith('/'));
  expect([paths.length <= 100, new Set(paths).size, Math.max(...lines.map(({ length }) => length)) <= 2000]).toEqual([true, paths.length, true]);
});

test('a redirect is of one address, and leads where the table says', () => {
  for (const [from, to] of Object.entries(REDIRECTS)) expect(findRedirect(site, from)).toBe(to);
  expect([findRedirect(site, '/'), findRedirect(site, '')]).toEqual([undefined, undefined]);
});

test('a folder without these files has no rules', () => {
  const bare = makeFolder();
  writeFiles(bare, { 'index.html': 'x' });
  expect([Object.fromEntries(findHeaders(bare, '/')), findRedirect(bare, '/sitemap.xml')]).toEqual([{}, undefined]);
  rmSync(bare, { recursive: true });
});
