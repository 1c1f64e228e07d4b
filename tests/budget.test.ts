import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import { loadAllMarkup, loadText, type Markup } from './markup.ts';
import { pages } from './site.ts';

const STORY_BYTES = 14_000;
const SCRIPT_BYTES = 2_000;

const toBytes = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let markup = new Map<string, Markup>();
beforeAll(async () => { markup = await loadAllMarkup(pages); });

/** What `judge` finds on the pages, by page. */
const findOnPages = <Finding>(judge: (markup: Markup, page: string) => Finding[]): Record<string, Finding[]> =>
  Object.fromEntries([...markup].map(([page, sent]) => [page, judge(sent, page)] as const).filter(([, findings]) => findings.length > 0));

const all = ({ document }: Markup, selector: string): Element[] => [...document.querySelectorAll(selector)];
const styleOf = (sent: Markup): string => all(sent, 'style').map(({ textContent }) => textContent ?? '').join();

/** A script and, after it, those that it imports; what it asks for by `import()` comes on intent only. */
const loadScripts = async (address: string): Promise<Map<string, string>> => {
  const script = await loadText(address);
  const imported = [...script.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)].map(([, path = '']) => new URL(path, inject('siteUrl') + address).pathname);
  return new Map([[address, script], ...(await Promise.all(imported.map(loadScripts))).flatMap((scripts) => [...scripts])]);
};

test('every story, styles and all, fits into the first packets: 14 kB', () => {
  const stories = findOnPages(({ html }, page) => (/\/stories\/./.test(page) ? [toBytes(html)] : []));
  expect(Object.keys(stories).length).toBeGreaterThan(0);
  expect(Object.fromEntries(Object.entries(stories).filter(([, [bytes = 0]]) => bytes > STORY_BYTES))).toEqual({});
});

test('the scripts of a page are 2 kB together', async () => {
  const groups = new Set([...markup.values()].map((sent) => all(sent, 'script[src], link[rel=modulepreload]').map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '').join(' ')).filter((group) => group !== ''));
  expect(groups.size).toBeGreaterThan(0);
  for (const group of groups) {
    const scripts = new Map((await Promise.all(group.split(' ').map(loadScripts))).flatMap((each) => [...each]));
    expect([...scripts.values()].reduce((sum, script) => sum + toBytes(script), 0), [...scripts.keys()].join(' ')).toBeLessThanOrEqual(SCRIPT_BYTES);
  }
});

test('no script, handler or style attribute stands inside a page', () => {
  const isInline = (element: Element): boolean => element.matches('script:not([src], [type="application/ld+json"]), [style]') || [...element.attributes].some(({ name }) => name.startsWith('on'));
  expect(findOnPages((sent) => all(sent, '*').filter(isInline).map(({ outerHTML }) => outerHTML))).toEqual({});
});

test('every page carries its style sheets, and the security policy allows those alone', () => {
  const toHash = (style: Element): string => `'sha256-${createHash('sha256').update(style.textContent ?? '').digest('base64')}'`;
  const hashes = new Set([...markup.values()].flatMap((sent) => all(sent, 'style').map(toHash)));
  const allowed = `style-src ${[...hashes].sort().join(' ')}`;
  const toAllowed = (policy: string): string => policy.split('; ').find((rule) => rule.startsWith('style-src '))?.replace('style-src ', '').split(' ').sort().join(' ') ?? '';
  expect(hashes.size).toBe(3);
  expect(findOnPages((sent) => (all(sent, 'style').length > 0 && all(sent, 'link[rel=stylesheet]').length === 0 ? [] : ['no style sheet']))).toEqual({});
  expect(findOnPages(({ headers }) => (`style-src ${toAllowed(headers.get('content-security-policy') ?? '')}` === allowed ? [] : [headers.get('content-security-policy')]))).toEqual({});
});

test('fonts, scripts and pictures all come from the site itself', () => {
  const isForeign = (address: string): boolean => !/^(\/(?!\/)|#)/.test(address);
  const loaded = (sent: Markup): string[] => [
    ...all(sent, '[src], [srcset], use, image, link:is([rel=icon],[rel=stylesheet],[rel=preload],[rel=modulepreload])').map((element) => ['src', 'srcset', 'href'].map((name) => element.getAttribute(name)).find((address) => address !== null) ?? ''),
    ...[...styleOf(sent).matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g)].map(([, address = '']) => address),
  ];
  expect(findOnPages((sent) => loaded(sent).filter(isForeign))).toEqual({});
});
