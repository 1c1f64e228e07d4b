import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { openWholeBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';

const MOST_BYTES = 40_000;
const SEARCH = '/th/search/';
const STORY = '/en/stories/trust-no-one/';
const PHONE: BrowserContextOptions = { hasTouch: true, isMobile: true, viewport: { width: 320, height: 740 } };

let browser: Browser;
beforeAll(async () => { browser = await openWholeBrowser(); });
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const meetReader = async (page: string, options: BrowserContextOptions = {}) => {
  const tab = await (await browser.newContext({ baseURL: inject('siteUrl'), viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })).newPage();
  const complaints = listenForComplaints(tab);
  const loaded: { path: string; response: Response }[] = [];
  tab.on('response', (response) => loaded.push({ path: new URL(response.url()).pathname, response }));
  await tab.goto(page);
  await tab.waitForLoadState('networkidle');
  return { tab, complaints, loaded, paths: () => loaded.map(({ path }) => path), field: tab.getByRole('searchbox'), status: tab.locator('.seek [role=status]'), hits: tab.locator('.hits>li') };
};
const toPlace = (tab: Page): string => tab.url().replace(inject('siteUrl'), '');
const hasFocus = (tab: Page, selector: string): Promise<boolean> => tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const isIndex = (path: string): boolean => path === '/search.json';
const toAddress = (page: string, query: string): string => `${page}?${String(new URLSearchParams({ q: query }))}`;

describe('what is loaded', () => {
  test('nothing of search before it is used, and all of it when the field is come to', async () => {
    const { tab, paths, field, complaints } = await meetReader(SEARCH);
    expect(paths().filter((path) => isIndex(path) || /\/open\./.test(path))).toEqual([]);
    await field.focus();
    await expect.poll(() => paths().filter((path) => isIndex(path) || /\/open\./.test(path)).length).toBe(2);
    await tab.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('index and script together weigh 40 kB at most', async () => {
    const { loaded, hits } = await meetReader(toAddress(SEARCH, 'ไบแนนซ์'));
    await hits.first().waitFor();
    const parts = await Promise.all(loaded.filter(({ path }) => isIndex(path) || (path.endsWith('.js') && !path.includes('/Start.'))).map(({ response }) => response.body()));
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(parts.reduce((sum, part) => sum + brotliCompressSync(part, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('should the index not come, it is said, the list stays, and typing on asks again', async () => {
    const { tab, field, status, hits } = await meetReader(SEARCH);
    let isBroken = true;
    await tab.route('**/search.json', (route) => (isBroken ? route.abort() : route.continue()));
    await field.fill('CCIB');
    await expect.poll(() => status.innerText()).toContain('โหลดดัชนีไม่สำเร็จ');
    expect(await tab.locator('.all').isVisible()).toBe(true);
    isBroken = false;
    await field.pressSequentially(' ');
    await hits.first().waitFor();
    await expect.poll(() => status.innerText()).toContain('พบ');
  });
});

describe('a question', () => {
  test('is answered while it is typed, in both languages, with what was asked for marked', async () => {
    const { tab, field, status, hits, complaints } = await meetReader('/en/search/');
    await field.pressSequentially('บชสอท');
    await expect.poll(() => status.innerText()).toBe('11 results for “บชสอท”');
    expect(await hits.first().locator('h2').innerText()).toContain('Cyber Crime Investigation Bureau');
    expect((await hits.first().locator('h2 [lang=th] mark').allInnerTexts()).join('')).toBe('กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี');
    expect(await hits.count()).toBe(11);
    expect(await tab.locator('.all').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('stays in the address: reload and a shared link ask it again', async () => {
    const { tab, field, hits } = await meetReader(SEARCH);
    const before = await tab.evaluate(() => history.length);
    await field.pressSequentially('หมื่นล้าน');
    await expect.poll(() => toPlace(tab)).toBe(toAddress(SEARCH, 'หมื่นล้าน'));
    expect(await tab.evaluate(() => history.length)).toBe(before);
    await tab.reload();
    await hits.first().waitFor();
    expect([await field.inputValue(), await hits.count()]).toEqual(['หมื่นล้าน', 5]);
    await field.fill('');
    await expect.poll(() => toPlace(tab)).toBe(SEARCH);
    expect(await tab.locator('.all').isVisible()).toBe(true);
  });

  test('goes along with the switch of language, however soon it is pressed', async () => {
    const { tab, field, hits } = await meetReader(SEARCH);
    await field.fill('Trust No One');
    await hits.first().waitFor();
    await Promise.all([tab.waitForURL(`**${toAddress('/en/search/', 'Trust No One')}`), tab.locator('a.lang').click()]);
    await hits.first().waitFor();
    expect(await field.inputValue()).toBe('Trust No One');
    expect(await tab.locator('.hits b').first().innerText()).toBe('Term');
  });

  test('is still there after Back from a hit', async () => {
    const { tab, hits, field } = await meetReader(toAddress(SEARCH, 'เมียนมา'));
    await hits.first().locator('a').click();
    await tab.waitForURL(/\/th\/(?:stories|figures)\//);
    await tab.evaluate(() => history.back());
    await tab.waitForURL(`**${toAddress(SEARCH, 'เมียนมา')}`, { waitUntil: 'commit' });
    await hits.first().waitFor();
    expect([await field.inputValue(), await hits.count()]).toEqual(['เมียนมา', 2]);
  });

  test('a hit in the text alone leads to its passage', async () => {
    const { tab, hits } = await meetReader(toAddress(SEARCH, 'เป็นประโยชน์อย่างแท้จริง'));
    await hits.first().locator('a').click();
    await tab.waitForURL(/\/th\/stories\/ccib-award\/#b-/);
    expect(await tab.locator(':target').innerText()).toContain('เป็นประโยชน์อย่างแท้จริง');
  });

  test('many hits are told by and by', async () => {
    const { tab, hits, status } = await meetReader(toAddress('/en/search/', 'Binance'));
    await hits.first().waitFor();
    const [count = ''] = /\d+/.exec(await status.innerText()) ?? [];
    expect([await hits.count(), Number(count)]).toEqual([20, expect.any(Number)]);
    await tab.getByRole('button', { name: `Show all ${count}` }).click();
    expect([await hits.count(), await hasFocus(tab, '.hits>li:nth-child(21) a')]).toEqual([Number(count), true]);
  });

  test('a figure’s hit says its amount and its state', async () => {
    const { hits } = await meetReader(toAddress('/en/search/', '10 billion'));
    const first = hits.first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/Figure · Disputed\s+Assets seized in Operation Trust No One\s+more than 10 billion baht/);
    expect(await first.locator('.state.disputed').count()).toBe(1);
  });

  test('that finds nothing is met kindly, with what is near and the lists', async () => {
    const { tab, status, hits } = await meetReader(toAddress(SEARCH, 'ไบแนนท์'));
    await expect.poll(() => status.innerText()).toBe('ไม่พบ “ไบแนนท์” ในเว็บไซต์นี้');
    expect(await tab.locator('.all h2 a').first().isVisible()).toBe(true);
    await tab.locator('.rest').getByRole('link', { name: 'ไบแนนซ์' }).click();
    await hits.first().waitFor();
    expect(toPlace(tab)).toBe(toAddress(SEARCH, 'ไบแนนซ์'));
  });
});

describe('by keyboard', () => {
  test('from any page the key opens the field, also on a Thai keyboard, and on the page itself', async () => {
    for (const key of ['/', 'ฝ']) {
      const { tab } = await meetReader(STORY);
      await tab.evaluate((letter) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true })), key);
      await tab.waitForURL('**/en/search/#q');
      await expect.poll(() => hasFocus(tab, '#q')).toBe(true);
      await tab.locator('h1').click();
      await tab.keyboard.press('/');
      expect([await hasFocus(tab, '#q'), await tab.getByRole('searchbox').inputValue()]).toEqual([true, '']);
    }
  });

  test('in the field it is a letter, and turned off it does nothing on any page', async () => {
    const { tab, field } = await meetReader(SEARCH);
    await field.press('/');
    expect(await field.inputValue()).toBe('/');
    await tab.getByRole('checkbox').uncheck();
    await tab.goto(STORY);
    await tab.keyboard.press('/');
    await tab.waitForTimeout(200);
    expect(toPlace(tab)).toBe(STORY);
    await tab.goto(SEARCH);
    expect(await tab.getByRole('checkbox').isChecked()).toBe(false);
  });

  test('arrows walk the hits, Enter opens, Escape leads back and clears', async () => {
    const { tab, field, hits } = await meetReader(SEARCH);
    await field.pressSequentially('เมียนมา');
    await hits.first().waitFor();
    const isAt = (hit: number): Promise<boolean> => hasFocus(tab, `.hits>li:nth-child(${hit}) h2>a`);
    await tab.keyboard.press('ArrowDown');
    expect(await isAt(1)).toBe(true);
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    expect(await isAt(2)).toBe(true);
    await tab.keyboard.press('ArrowUp');
    expect(await isAt(1)).toBe(true);
    await tab.keyboard.press('Escape');
    expect([await hasFocus(tab, '#q'), await field.inputValue()]).toEqual([true, 'เมียนมา']);
    await tab.keyboard.press('Escape');
    expect([await field.inputValue(), await hits.count()]).toEqual(['', 0]);
    await field.pressSequentially('เมียนมา');
    await tab.keyboard.press('Enter');
    expect(await isAt(1)).toBe(true);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\/th\/(?:stories|figures)\//);
  });

  test('Tab leads from the field to the first hit', async () => {
    const { tab, field, hits } = await meetReader(toAddress(SEARCH, 'CCIB'));
    await hits.first().waitFor();
    await field.focus();
    await tab.keyboard.press('Tab');
    expect(await hasFocus(tab, '.hits>li:first-child h2>a')).toBe(true);
  });
});

describe('for everyone', () => {
  test('without script everything is listed by kind, with a word on the browser’s own search, and no field that is dead', async () => {
    const { tab } = await meetReader('/en/search/', { javaScriptEnabled: false });
    expect(await tab.locator('input:visible').count()).toBe(0);
    expect(await tab.locator('main').innerText()).toContain('Your browser’s own find works on it');
    expect(await tab.locator('.all h2').allInnerTexts()).toEqual(['Stories', 'Figures', 'Charts', 'Glossary', 'People', 'Organisations and agencies', 'Sources'].map((title) => (title.startsWith('Organisations') ? expect.stringMatching(/^Organisations/) as string : title)));
    expect(await tab.locator('.all li').count()).toBeGreaterThan(70);
    await tab.locator('nav [aria-keyshortcuts]').click();
    expect(toPlace(tab)).toBe('/en/search/#q');
  });

  test.each([{ colorScheme: 'light' as const }, { colorScheme: 'dark' as const, ...PHONE }])('axe finds nothing among the hits, and nothing runs out of the window ($colorScheme)', async (options) => {
    for (const query of ['บช.สอท.', 'crypto', 'zzzz', '3,300']) {
      const { tab, status } = await meetReader(toAddress('/en/search/', query), { ...options, bypassCSP: true });
      await expect.poll(() => status.innerText()).toContain(query);
      const { violations } = await new AxeBuilder({ page: tab }).include('main').options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).setLegacyMode().analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await tab.context().close();
    }
  });

  test('on paper stand the question and its hits, and no field', async () => {
    const { tab, hits, status } = await meetReader(toAddress('/en/search/', 'Myanmar'));
    await hits.first().waitFor();
    await expect.poll(() => status.innerText()).toContain('Myanmar');
    await tab.emulateMedia({ media: 'print' });
    expect([await status.isVisible(), await hits.first().isVisible(), await tab.locator('#q').isVisible(), await tab.locator('.slash').isVisible()]).toEqual([true, true, false, false]);
  });

  test('in forced colours a mark is a mark', async () => {
    const { tab, hits } = await meetReader(toAddress('/en/search/', 'Myanmar'), { forcedColors: 'active' });
    await hits.first().waitFor();
    const [mark, page] = await tab.evaluate(() => [document.querySelector('mark'), document.body].map((element) => (element ? getComputedStyle(element).backgroundColor : '')));
    expect(mark).not.toBe(page);
  });
});
