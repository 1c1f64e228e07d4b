import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { loadMarkup } from './markup.ts';
import { bilingualPages, languagePages, pages, report, toLang, toTwin } from './site.ts';
import { visit } from './visit.ts';

/** Runs in the browser. */
const readPage = () => {
  const all = <Kind extends Element>(selector: string): Kind[] => [...document.querySelectorAll<Kind>(selector)];
  const byLanguage = (elements: { hreflang: string; href: string }[]): Record<string, string> => Object.fromEntries(elements.map(({ hreflang, href }) => [hreflang, href]));
  return {
    lang: document.documentElement.lang,
    title: document.title.trim(),
    description: all<HTMLMetaElement>('meta[name=description]').map(({ content }) => content.trim()),
    canonical: all<HTMLLinkElement>('link[rel=canonical]').map(({ href }) => href),
    alternates: byLanguage(all<HTMLLinkElement>('link[rel=alternate]')),
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
  await tab.keyboard.press('Enter');
  return { first, then: (await tab.evaluate(readFocus)).id };
};

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
    if (languagePages.includes(page)) skips.push({ page, ...await skipToContent(tab) });
  }
}, 180_000);
afterAll(() => browser.close());

/** The pages that break a promise, with what they have instead. */
const breaking = <Fact>(keeps: (visited: Visit) => boolean, fact: (visited: Visit) => Fact, among = pages): Record<string, Fact> =>
  Object.fromEntries(visits.filter((visited) => among.includes(visited.page) && !keeps(visited)).map((visited) => [visited.page, fact(visited)]));

const published = (page: string): string => new URL(page, report.settings.baseUrl).href;

test('every page that the content calls for is there', () => {
  expect(breaking(({ status }) => status === 200, ({ status }) => status)).toEqual({});
});

test('every page is in the language of its address', () => {
  expect(breaking(({ page, lang }) => lang === toLang(page), ({ lang }) => lang, languagePages)).toEqual({});
});

test('every page has one first heading, and no level of heading is skipped', () => {
  const isInOrder = (headings: number[]): boolean => headings[0] === 1 && headings.every((level, index) => index === 0 || (level > 1 && level <= (headings[index - 1] ?? 0) + 1));
  expect(breaking(({ headings }) => isInOrder(headings), ({ headings }) => headings)).toEqual({});
});

test('every page has a title that no other page of its language has', () => {
  const bearers = ({ page, title }: Visit): string[] => visits.filter((other) => other.title === title && toLang(other.page) === toLang(page)).map((other) => other.page);
  expect(breaking((visited) => visited.title !== '' && bearers(visited).length === 1, (visited) => [visited.title, ...bearers(visited)])).toEqual({});
});

test('every page describes itself in one sentence or more', () => {
  expect(breaking(({ description }) => description.length === 1 && description[0] !== '', ({ description }) => description)).toEqual({});
});

test('every page names its own published address, but for the page of what is not found', () => {
  const expected = (page: string): string => JSON.stringify(page === '/404.html' ? [] : [published(page)]);
  expect(breaking(({ page, canonical }) => JSON.stringify(canonical) === expected(page), ({ canonical }) => canonical)).toEqual({});
});

test('every page names itself and its twin as alternates, and the choice of language for everyone else', () => {
  const wrong = visits.filter(({ page }) => page !== '/404.html').flatMap(({ page, alternates }) => {
    const [th, en] = [page, toTwin(page)].sort().reverse().map(published);
    const expected = page === '/' ? { th: published('/th/'), en: published('/en/'), 'x-default': published('/') } : { th, en, 'x-default': published('/') };
    return JSON.stringify(alternates) === JSON.stringify(expected) ? [] : [{ page, alternates }];
  });
  expect(wrong).toEqual([]);
});

test('no page names an alternate that is not there', () => {
  const missing = visits.flatMap(({ page, alternates }) => Object.values(alternates).filter((address) => !pages.map(published).includes(address)).map((address) => ({ page, address })));
  expect(missing).toEqual([]);
});

test('the language switch leads to the same page in the other language', () => {
  const wrong = visits.filter(({ page }) => languagePages.includes(page)).flatMap(({ page, switches }) => {
    const twin = toTwin(page);
    return pages.includes(twin) && JSON.stringify(switches) === JSON.stringify({ [toLang(twin) ?? '']: inject('siteUrl') + twin }) ? [] : [{ page, switches }];
  });
  expect(wrong).toEqual([]);
});

test('a page in both languages leads to either', () => {
  const both = { th: `${inject('siteUrl')}/th/`, en: `${inject('siteUrl')}/en/` };
  expect(breaking(({ switches }) => JSON.stringify(switches) === JSON.stringify(both), ({ switches }) => switches, bilingualPages)).toEqual({});
});

test('the first key press shows a link past the menu, and it leads to the content', () => {
  expect(skips.filter(({ first, then }) => !(first.href === '#main' && first.isSeen && then === 'main'))).toEqual([]);
  expect(skips).toHaveLength(languagePages.length);
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
