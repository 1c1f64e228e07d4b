import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGS, otherLang } from '../src/i18n/lang.ts';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { loadMarkup } from './markup.ts';
import { measureOverflow } from './overflow.ts';
import { report } from './site.ts';
import { visit } from './visit.ts';

const PAGES = report.stories.flatMap((story) => LANGS.map((lang) => ({ page: `/${lang}/stories/${story.slug}/parallel/`, story, lang })));

/** The story with most to set side by side is looked at in more windows. */
const LONGEST = 'report-2023';
const listWidths = (slug: string, all: number[], one: number): number[] => (slug === LONGEST ? all : [one]);

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const open = async (page: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await visit(tab, page);
  return tab;
};

/** Runs in the browser: every row, with where its two sides stand, and where the first line of each begins. */
const readRows = () =>
  [...document.querySelectorAll('.pair')].map((row) => ({
    id: row.id,
    sides: [...row.querySelectorAll('.side')].map((side) => {
      const { left, top, right, bottom } = side.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(side);
      return { lang: side.getAttribute('lang'), left, top, right, bottom, line: range.getBoundingClientRect().top, words: (side.textContent ?? '').trim().length };
    }),
  }));

describe.each(PAGES)('$page', ({ page, story, lang }) => {
  test.each(listWidths(story.slug, [640, 768, 1280, 1920], 1280))('has every block beside its twin at %i px, the page’s own language first', async (width) => {
    const tab = await open(page, { viewport: { width, height: 800 } });
    const rows = await tab.evaluate(readRows);
    await tab.close();
    expect(rows.filter(({ id }) => id !== '').map(({ id }) => id)).toEqual(story.blocks.map(({ id }) => id));
    const wrong = rows.filter(({ sides: [own, other, ...more] }) =>
      !own || !other || more.length > 0 || own.lang !== lang || other.lang !== otherLang(lang) || own.words === 0 || other.words === 0
      || Math.abs(own.top - other.top) > 1 || Math.abs(own.bottom - other.bottom) > 1 || Math.abs(own.line - other.line) > 1 || own.right > other.left + 1);
    expect(wrong).toEqual([]);
    expect(rows.filter(({ sides: [own] }, index) => (own?.top ?? 0) < (rows[index - 1]?.sides[0]?.bottom ?? 0) - 1)).toEqual([]);
  });

  test.each(listWidths(story.slug, [320, 360], 320))('has every block over its twin at %i px, and nothing needs scrolling sideways', async (width) => {
    const tab = await open(page, { viewport: { width, height: 740 } });
    const rows = await tab.evaluate(readRows);
    const { scroll, outside } = await tab.evaluate(measureOverflow);
    await tab.close();
    const tops = rows.flatMap(({ sides }) => sides.map(({ top }) => top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(rows.filter(({ sides: [own, other] }) => (own?.bottom ?? Infinity) > (other?.top ?? 0))).toEqual([]);
    expect([...scroll, ...outside]).toEqual([]);
  });

  test('says what the story says: title, summary, case, notes, in both languages', async () => {
    const { document } = await loadMarkup(page);
    const both = LANGS.flatMap((language) => ['h1', '.deck', ...(story.th.caseStatusAsOf ? ['.case'] : []), ...(story.th.notes.length > 0 ? ['.notes'] : [])].map((part) => ({ language, part })));
    const toText = (of: Document, selector: string): string | undefined => of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
    for (const { language, part } of both) {
      const own = (await loadMarkup(`/${language}/stories/${story.slug}/`)).document;
      expect(toText(document, part === 'h1' ? `h1 [lang=${language}]` : `[lang=${language}] ${part}`), `${language} ${part}`).toBe(toText(own, part));
    }
  });

  test('is led to by the story, and leads back to it in either language', async () => {
    const { document } = await loadMarkup(`/${lang}/stories/${story.slug}/`);
    expect(document.querySelector(`main a[href="${page}"]`)?.textContent).toMatch(lang === 'th' ? /คู่กัน/ : /side by side/);
    const links = [...(await loadMarkup(page)).document.querySelectorAll('.kicker a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([lang, otherLang(lang)].map((language) => `/${language}/stories/${story.slug}/`));
  });
});

const STORY = '/en/stories/trust-no-one/parallel/';

/** Runs in the browser: what is lit, by language. */
const listLit = () => [...document.querySelectorAll<HTMLElement>('.lit')].map((number) => ({ lang: number.closest('[lang]')?.getAttribute('lang'), figure: [number.dataset['figure'], number.dataset['source'] ?? '', number.dataset['row'] ?? ''].join(' ').trim(), seen: getComputedStyle(number).backgroundColor }));

describe('pointing at a number', () => {
  test.each([['by pointer', 'hover'], ['by keyboard', 'focus']] as const)('lights it up in both columns, and nothing else (%s)', async (_name, how) => {
    const tab = await open(STORY);
    const complaints = listenForComplaints(tab);
    const number = tab.locator('.pair[id] [lang=en] a.fig').filter({ hasText: '1.5 billion' }).first();
    const paper = await tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await tab.evaluate(listLit)).toEqual([]);
    await number[how]();
    const lit = await tab.evaluate(listLit);
    expect([...new Set(lit.map(({ lang }) => lang))].sort()).toEqual(['en', 'th']);
    expect([...new Set(lit.map(({ figure }) => figure))]).toEqual(['trust-no-one-assets-seized nation-2023-08-17 seized']);
    expect(lit.filter(({ seen }) => seen === paper || seen === 'rgba(0, 0, 0, 0)')).toEqual([]);
    if (how === 'hover') await tab.mouse.move(640, 2);
    else await tab.keyboard.press('Tab');
    expect((await tab.evaluate(listLit)).filter(({ figure }) => figure.endsWith('row seized'))).toEqual([]);
    expect(complaints).toEqual([]);
    await tab.close();
  });

  test.each(PAGES)('finds its twin in the other column, for every number of $page', async ({ page }) => {
    const tab = await open(page);
    // Runs in the browser.
    const alone = await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('.pair[id] a.fig')].filter((link) => {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      const row = link.closest('.pair');
      return [...row?.querySelectorAll('.side') ?? []].some((side) => !side.querySelector('.lit'));
    }).map(({ textContent }) => textContent));
    await tab.close();
    expect(alone).toEqual([]);
  });

  test('is seen in forced colours too, and moves nothing', async () => {
    const tab = await open(STORY, { forcedColors: 'active' });
    // Runs in the browser.
    const measure = () => [...document.querySelectorAll('main *')].map((element) => { const { left, top, width, height } = element.getBoundingClientRect(); return [left, top, width, height].map(Math.round).join(' '); }).join();
    const number = tab.locator('.pair[id] a.fig').first();
    await number.scrollIntoViewIfNeeded();
    const before = await tab.evaluate(measure);
    await number.hover();
    const [lit] = await tab.evaluate(listLit);
    expect(lit?.seen).not.toBe(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor));
    expect(lit).toBeDefined();
    expect(await tab.evaluate(measure)).toBe(before);
    await tab.close();
  });

  test('leads to the number’s page at a click: no panel lies over the words that are compared', async () => {
    const tab = await open(STORY);
    expect(await tab.locator('#panel').count()).toBe(0);
    await tab.locator('.pair[id] [lang=th] a.fig').first().click();
    await tab.waitForURL(/\/th\/figures\//);
    await tab.close();
  });
});

describe('on paper', () => {
  // A sheet of A4 between its margins.
  const SHEET = { width: 673, height: 990 };

  test.each(['/th/stories/report-2023/parallel/', STORY])('%s has both languages side by side within the sheet', async (page) => {
    const tab = await open(page, { viewport: SHEET });
    await tab.emulateMedia({ media: 'print' });
    const rows = (await tab.evaluate(readRows)).filter(({ id }) => id !== '');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ sides: [own, other] }) => !own || !other || Math.abs(own.top - other.top) > 1 || own.right > other.left + 1 || other.right > SHEET.width)).toEqual([]);
    expect(await tab.locator('.pilcrow, .both, .reading, nav').filter({ visible: true }).count()).toBe(0);
    await tab.close();
  });
});

test('without script it is the same page', async () => {
  const tab = await open(STORY, { javaScriptEnabled: false });
  expect(await tab.locator('.pair[id]').count()).toBe(report.stories.find(({ slug }) => slug === 'trust-no-one')?.blocks.length);
  await tab.close();
});
