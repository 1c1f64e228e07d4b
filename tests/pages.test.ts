import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { otherLang } from '../src/i18n/lang.ts';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { loadAllMarkup, loadMarkup, loadText } from './markup.ts';
import { bilingualPages, isFramed, languagePages, pages, report, toLang, toTwin, toViewed } from './site.ts';
import { visit } from './visit.ts';

/** Runs in the browser. */
const readPage = () => {
  const all = <Kind extends Element>(selector: string): Kind[] => [...document.querySelectorAll<Kind>(selector)];
  const byLanguage = (elements: { hreflang: string; href: string }[]): Record<string, string> => Object.fromEntries(elements.map(({ hreflang, href }) => [hreflang, href]));
  return {
    lang: document.documentElement.lang,
    title: document.title.trim(),
    descriptions: all<HTMLMetaElement>('meta[name=description]').map(({ content }) => content.trim()),
    canonical: all<HTMLLinkElement>('link[rel=canonical]').map(({ href }) => href),
    robots: all<HTMLMetaElement>('meta[name=robots]').map(({ content }) => content),
    alternates: byLanguage(all<HTMLLinkElement>('link[rel=alternate][hreflang]')),
    switches: byLanguage(all<HTMLAnchorElement>('a[hreflang]')),
    headings: all('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName.slice(1))),
  };
};

/** Runs in the browser: where the keyboard is. */
const readFocus = () => {
  const { left = -1, top = -1, width = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
  return { id: document.activeElement?.id, href: document.activeElement?.getAttribute('href'), isSeen: left >= 0 && top >= 0 && width > 1 };
};

type Visit = ReturnType<typeof readPage> & { page: string; status: number | undefined };

const skipToContent = async (tab: Page): Promise<{ first: ReturnType<typeof readFocus>; then: string | undefined }> => {
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(readFocus);
  // Any other link would lead away.
  if (first.href?.startsWith('#')) await tab.keyboard.press('Enter');
  return { first, then: (await tab.evaluate(readFocus)).id };
};

/** Pages with a menu. */
const ownPages = languagePages.filter((page) => !isFramed(page));

const visits: Visit[] = [];
const skips: ({ page: string } & Awaited<ReturnType<typeof skipToContent>>)[] = [];
const hosts = new Set<string>();
let complaints: string[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const tab = await browser.newPage();
  complaints = listenForComplaints(tab);
  tab.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const page of pages) {
    const response = await visit(tab, page);
    visits.push({ page, status: response?.status(), ...await tab.evaluate(readPage) });
    if (ownPages.includes(page)) skips.push({ page, ...await skipToContent(tab) });
  }
}, 180_000);
afterAll(() => browser.close());

/** The pages that break a promise, with what they have instead. */
const breaking = <Fact>(among: string[], read: (visited: Visit) => Fact, promise: (page: string) => Fact): Record<string, Fact> =>
  Object.fromEntries(visits.filter(({ page }) => among.includes(page)).map((visited) => [visited.page, read(visited)] as const).filter(([page, fact]) => !isDeepStrictEqual(fact, promise(page))));

const served = (page: string): string => inject('siteUrl') + page;
const published = (page: string): string => new URL(page, report.settings.baseUrl).href;
const hasAddress = (page: string): boolean => page !== '/404.html';
/** Another view of a page is not found by search, and so has no versions there. */
const isIndexed = (page: string): boolean => hasAddress(page) && toViewed(page) === undefined;
/** A page in each language by its language: from `/`, the front pages. */
const toVersions = (page: string): Record<string, string> => {
  const lang = toLang(page);
  return lang ? { [lang]: page, [otherLang(lang)]: toTwin(page) } : { th: '/th/', en: '/en/' };
};
const mapValues = (addresses: Record<string, string>, change: (address: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(addresses).map(([key, address]) => [key, change(address)]));

test('every page that the content calls for is there', () => {
  expect(breaking(pages, ({ status }) => status, () => 200)).toEqual({});
});

test('every page is in the language of its address', () => {
  expect(breaking(languagePages, ({ lang }) => lang, (page) => toLang(page) ?? '')).toEqual({});
});

test('every page has one first heading, and no level of heading is skipped', () => {
  const isInOrder = (headings: number[]): boolean => headings.every((level, index) => (index === 0 ? level === 1 : level > 1 && level <= (headings[index - 1] ?? 0) + 1));
  expect(breaking(pages, ({ headings }) => (headings.length > 0 && isInOrder(headings) ? 'in order' : headings.join(' ')), () => 'in order')).toEqual({});
});

test('every page has a title, which no other page of its language has', () => {
  const bearers = (title: string, page: string): string[] => visits.filter((other) => other.title === title && toLang(other.page) === toLang(page)).map((other) => other.page);
  expect(breaking(pages, ({ page, title }) => (title === '' ? [] : bearers(title, page)), (page) => [page])).toEqual({});
});

test('every page says what it is about', () => {
  expect(breaking(pages, ({ descriptions }) => descriptions.map((text) => text !== ''), () => [true])).toEqual({});
});

test('every page that has an address of its own names it, and another view of a page names that page', () => {
  expect(breaking(pages, ({ canonical }) => canonical, (page) => (hasAddress(page) ? [published(toViewed(page) ?? page)] : []))).toEqual({});
});

test('every page that is indexed names itself and its twin as alternates, and the choice of language for everyone else', () => {
  expect(breaking(pages, ({ alternates }) => alternates, (page) => (isIndexed(page) ? mapValues({ ...toVersions(page), 'x-default': '/' }, published) : {}))).toEqual({});
});

test('search engines find every page that is indexed, and no other', async () => {
  const maps = [...(await loadText('/sitemap-index.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const found = (await Promise.all(maps.map(loadText))).flatMap((map) => [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname));
  expect(found.sort()).toEqual(pages.filter(isIndexed).sort());
  expect(breaking(pages, ({ robots }) => robots, (page) => (isIndexed(page) ? [] : ['noindex']))).toEqual({});
});

test('no page names an alternate that is not there', () => {
  const known = pages.map(published);
  expect(breaking(pages, ({ alternates }) => Object.values(alternates).filter((address) => !known.includes(address)), () => [])).toEqual({});
});

test('the language switch leads to the same page in the other language', () => {
  expect(breaking(ownPages, ({ switches }) => switches, (page) => ({ [toLang(toTwin(page)) ?? '']: served(toTwin(page)) }))).toEqual({});
});

test('a page of one thing leads up to the list it stands in', async () => {
  const things = ownPages.filter((page) => page.split('/').length === 5);
  const markup = await loadAllMarkup(things);
  const lists = (page: string): (string | null)[] => [...markup.get(page)?.document.querySelectorAll('main .kicker a') ?? []].map((link) => link.getAttribute('href')?.split('#')[0] ?? null);
  expect(things.length).toBeGreaterThan(0);
  expect(Object.fromEntries(things.map((page) => [page, lists(page)[0]]))).toEqual(Object.fromEntries(things.map((page) => [page, page.replace(/[^/]+\/$/, '')])));
});

test('a page in both languages leads to either', () => {
  expect(breaking(bilingualPages, ({ switches }) => switches, (page) => mapValues(toVersions(page), served))).toEqual({});
});

test('the first key press shows a link past the menu, and it leads to the content', () => {
  expect(skips.filter(({ first, then }) => !(first.href === '#main' && first.isSeen && then === 'main'))).toEqual([]);
  expect(skips).toHaveLength(ownPages.length);
});

test('no page draws an error or a warning', () => {
  expect(complaints).toEqual([]);
});

test('no page asks anything of another host', () => {
  expect([...hosts]).toEqual([new URL(inject('siteUrl')).host]);
});

test.each(['/nowhere', '/nowhere/', '/th/stories/nowhere/', '/en/figures/nowhere/'])('what is not there is said to be so, in both languages: %s', async (address) => {
  const { status, document } = await loadMarkup(address);
  expect(status).toBe(404);
  expect(document.querySelector('h1')?.textContent).toMatch(/\p{Script=Thai}/u);
  expect(document.querySelector('h1 [lang=en]')?.textContent).toMatch(/not found/i);
});
