import { expect, test } from 'vitest';
import { toPages } from './page.ts';

const html = (id: string): string => `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title><style>p{color:red}</style></head><body><p id="${id}">a</p><a href="#${id}">b</a><template><p id="kept">c</p><a href="/en/">d</a></template></body></html>\n`;

/** Pages that count how often they are read. */
const countReads = (count: number): { pages: ReturnType<typeof toPages>; reads: string[] } => {
  const reads: string[] = [];
  const addresses = Array.from({ length: count }, (_, index) => `/en/${index}/`);
  return { reads, pages: toPages(new Map(addresses.map((address, index) => [address, { size: 1, read: () => { reads.push(address); return html(`p-${index}`); } }]))) };
};

test('a page is read when it is asked for, and once while few others are', () => {
  const { pages, reads } = countReads(3);
  expect(reads).toEqual([]);
  for (let turn = 0; turn < 2; turn += 1) for (const { document } of pages.values()) expect(document.querySelectorAll('p').length).toBe(1);
  expect(reads).toEqual(['/en/0/', '/en/1/', '/en/2/']);
});

test('of many pages those that were asked for last are kept', () => {
  const { pages, reads } = countReads(40);
  for (const { document } of pages.values()) expect(document.title).toBe('Page');
  expect(pages.get('/en/39/')?.document.getElementById('p-39')).not.toBeNull();
  expect(reads.length).toBe(40);
  expect(pages.get('/en/0/')?.document.getElementById('p-0')).not.toBeNull();
  expect(reads.length).toBe(41);
});

test('what others ask of a page is kept of every page: its places, its links, those in templates too, and its style sheets', () => {
  const { pages, reads } = countReads(40);
  for (const { document } of pages.values()) expect(document.title).toBe('Page');
  expect([...pages.values()].map(({ outline }) => outline)).toEqual(Array.from({ length: 40 }, (_, index) => ({ places: new Set([`p-${index}`]), links: [`#p-${index}`, '/en/'], styles: ['p{color:red}'] })));
  expect(reads.length).toBe(40);
});
