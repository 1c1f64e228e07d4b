import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGS, otherLang, type Lang } from '../src/i18n/lang.ts';
import { openWholeBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { report } from './site.ts';

/** How far a block may stand from where it stood, in CSS pixels. */
const NEAR = 40;
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const STORY = '/en/stories/trust-no-one/';

let browser: Browser;
beforeAll(async () => { browser = await openWholeBrowser(); });
afterAll(() => browser.close());

const meetReader = async (page: string, options: BrowserContextOptions = DESK): Promise<Page> => {
  const reader = await (await browser.newContext({ baseURL: inject('siteUrl'), reducedMotion: 'reduce', ...options })).newPage();
  await reader.goto(page);
  return reader;
};

/** Follows the switch, and waits until the page has taken its place. */
const followSwitch = async (reader: Page, how: (reader: Page) => Promise<void> = (tab) => tab.locator('a.lang').click()): Promise<void> => {
  const lang = new URL(reader.url()).pathname.split('/')[1] === 'th' ? 'th' : 'en';
  await Promise.all([reader.waitForURL(`**/${otherLang(lang)}/**`), how(reader)]);
  await reader.waitForFunction(() => document.querySelector('body > [role=status]')?.textContent !== '' && document.querySelector('body > [role=status]') !== null);
};

const topOf = (reader: Page, id: string): Promise<number> => reader.evaluate((block) => document.getElementById(block)?.getBoundingClientRect().top ?? Number.NaN, id);
/** Puts a block's top at a part of the window's height. */
const scrollTo = (reader: Page, id: string, part = 0.2): Promise<void> =>
  reader.evaluate(({ block, at }) => scrollBy({ top: (document.getElementById(block)?.getBoundingClientRect().top ?? 0) - innerHeight * at, behavior: 'instant' }), { block: id, at: part });
const isAtEnd = (reader: Page): Promise<boolean> => reader.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);

/** Follows the switch at block after block, there and back: begun in either language, each block is left in both. */
const judgeBlocks = async (slug: string, start: Lang, options: BrowserContextOptions): Promise<string[]> => {
  const reader = await meetReader(`/${start}/stories/${slug}/`, options);
  const astray: string[] = [];
  for (const { id } of report.stories.find((story) => story.slug === slug)?.blocks ?? []) {
    await scrollTo(reader, id);
    const before = await topOf(reader, id);
    await followSwitch(reader);
    const after = await topOf(reader, id);
    if (Math.abs(after - before) > NEAR && !(after > before && await isAtEnd(reader))) astray.push(`${id}: ${Math.round(before)} → ${Math.round(after)}`);
  }
  await reader.context().close();
  return astray;
};

const WALKS = LANGS.flatMap((start) => report.stories.map(({ slug }) => ({ slug, start })));
test.each(WALKS)('at every block of $slug the switch leads to the same block at the same height, on a phone, begun in $start', async ({ slug, start }) => {
  expect(await judgeBlocks(slug, start, PHONE)).toEqual([]);
}, 120_000);
test.each(LANGS)('and on a desk, in the longest story, begun in %s', async (start) => {
  expect(await judgeBlocks('report-2023', start, DESK)).toEqual([]);
}, 120_000);

const BLOCK = report.stories.find(({ slug }) => STORY.endsWith(`/${slug}/`))?.blocks[6]?.id ?? '';

test('a shared link’s block stays where it is, and its address goes along', async () => {
  const reader = await meetReader(`${STORY}#${BLOCK}`);
  await scrollTo(reader, BLOCK, 0.6);
  const before = await topOf(reader, BLOCK);
  await followSwitch(reader);
  expect(Math.abs(await topOf(reader, BLOCK) - before)).toBeLessThanOrEqual(NEAR);
  expect(new URL(reader.url()).hash).toBe(`#${BLOCK}`);
});

test('a page that is switched to is first seen at its block, before any script; then its address is its own, and no block is marked', async () => {
  const reader = await meetReader(STORY, PHONE);
  await reader.route('**/switch-place*', async (route) => {
    if (reader.url().includes('/th/')) await reader.waitForFunction(() => scrollY > 0);
    await route.continue();
  });
  await scrollTo(reader, BLOCK);
  await followSwitch(reader, (tab) => tab.locator('a.lang').tap());
  expect(Math.abs(await topOf(reader, BLOCK) - 148)).toBeLessThanOrEqual(NEAR);
  expect(new URL(reader.url()).href.endsWith(STORY.replace('/en/', '/th/'))).toBe(true);
  expect(await reader.evaluate(() => document.querySelector(':target'))).toBeNull();
});

test('a page that was left is no link to a block when Back leads to it again', async () => {
  const reader = await meetReader(STORY);
  await scrollTo(reader, BLOCK);
  await followSwitch(reader);
  await reader.evaluate(() => history.back());
  await reader.waitForURL(`**${STORY}`, { waitUntil: 'commit' });
  await reader.waitForFunction(() => document.documentElement.lang === 'en');
  expect(await reader.locator('a.lang').evaluate((link) => (link as HTMLAnchorElement).hash)).toBe('');
});

test('a switch that was slow begins at its block, and the address is given back all the same', async () => {
  const reader = await meetReader(STORY);
  await reader.evaluate(({ id, path }) => sessionStorage.setItem('place', JSON.stringify({ path, at: Date.now() - 61_000, isLent: true, place: { id, top: 0, part: 0, open: { folds: [], number: -1, bars: [] }, focused: false } })), { id: BLOCK, path: STORY.replace('/en/', '/th/') });
  await reader.goto(`${STORY.replace('/en/', '/th/')}#${BLOCK}`);
  await reader.waitForFunction(() => location.hash === '');
  expect(await reader.evaluate(() => document.querySelector(':target'))).toBeNull();
  expect(Math.abs(await topOf(reader, BLOCK))).toBeLessThanOrEqual(2 * NEAR);
});

test('after Back the switch still keeps the place, and Back itself leads to where one was', async () => {
  const reader = await meetReader(STORY);
  await scrollTo(reader, BLOCK);
  await followSwitch(reader);
  // A page that the browser kept whole begins no new one, so nothing is loaded that could be waited for.
  await reader.evaluate(() => history.back());
  await reader.waitForURL(`**${STORY}`, { waitUntil: 'commit' });
  await reader.waitForFunction(() => document.documentElement.lang === 'en' && scrollY > 0);
  expect(Math.abs(await topOf(reader, BLOCK) - 160)).toBeLessThanOrEqual(NEAR);
  const later = report.stories.find(({ slug }) => STORY.endsWith(`/${slug}/`))?.blocks[9]?.id ?? '';
  await scrollTo(reader, later);
  await followSwitch(reader);
  expect(Math.abs(await topOf(reader, later) - 160)).toBeLessThanOrEqual(NEAR);
});

test('a page that is reached otherwise begins at its beginning', async () => {
  const reader = await meetReader(STORY);
  await scrollTo(reader, BLOCK);
  await followSwitch(reader);
  await reader.goto('/en/stories/');
  await reader.goto(STORY.replace('/en/', '/th/'));
  expect(await reader.evaluate(() => scrollY)).toBe(0);
});

test('folds stay as they were', async () => {
  const reader = await meetReader(STORY);
  const folds = (): Promise<boolean[]> => reader.evaluate(() => [...document.querySelectorAll('details')].map((fold) => fold.open));
  await reader.locator('summary').nth(1).click();
  const before = await folds();
  await followSwitch(reader);
  expect(await folds()).toEqual(before);
  expect(before).toContain(true);
});

test('a bar that was tapped is read on, in the other language', async () => {
  const reader = await meetReader('/en/stories/report-2023/', PHONE);
  await reader.locator('.walk').first().scrollIntoViewIfNeeded();
  await reader.locator('.walk').first().tap({ position: { x: 60, y: 100 } });
  await reader.locator('.reading [role=status]').first().filter({ hasText: '0.34' }).waitFor();
  await followSwitch(reader, (tab) => tab.locator('a.lang').tap());
  await reader.locator('.reading [role=status]').first().filter({ hasText: 'พ.ศ. 2566' }).filter({ hasText: '0.34' }).waitFor();
});

test('the panel of a number stays open at that number', async () => {
  const reader = await meetReader(STORY, PHONE);
  const number = reader.locator('a.fig').nth(2);
  await number.scrollIntoViewIfNeeded();
  await number.tap();
  await reader.locator('#panel:popover-open').waitFor();
  const of = (): Promise<string | undefined> => reader.evaluate(() => document.querySelector<HTMLElement>('#panel data')?.dataset['figure']);
  const before = await of();
  await followSwitch(reader, (tab) => tab.locator('a.lang').tap());
  await reader.locator('#panel:popover-open').waitFor();
  expect(await of()).toBe(before);
  expect(await reader.locator('#panel a').innerText()).toMatch(/\p{Script=Thai}/u);
});

test.each([['by pointer', '', (tab: Page) => tab.locator('a.lang').click()], ['by keyboard', '', (tab: Page) => tab.keyboard.press('Enter')], ['where both languages stand', 'parallel/', (tab: Page) => tab.locator('a.lang').click()]])('the note of a term stays open at its word, and the place is kept (%s)', async (_name, view, how) => {
  const reader = await meetReader(`${STORY}${view}`);
  const word = reader.locator('[popovertarget=pig-butchering-en]');
  const block = report.stories.find(({ slug }) => STORY.endsWith(`/${slug}/`))?.blocks[0]?.id ?? '';
  await scrollTo(reader, block);
  await word.click();
  await reader.locator('a.lang').focus();
  await followSwitch(reader, how);
  await reader.locator('.gloss:popover-open').waitFor();
  expect(await reader.locator('.gloss:popover-open').getAttribute('id')).toBe('pig-butchering-th');
  expect(Math.abs(await topOf(reader, block) - 160)).toBeLessThanOrEqual(NEAR);
});

test('whoever came by keyboard keeps the focus on the switch, and everyone is told the language', async () => {
  const reader = await meetReader(STORY);
  await scrollTo(reader, BLOCK);
  await reader.locator('a.lang').focus();
  await followSwitch(reader, (tab) => tab.keyboard.press('Enter'));
  expect(await reader.evaluate(() => document.activeElement?.className)).toBe('lang');
  expect(await reader.locator('body > [role=status]').innerText()).toBe('หน้านี้เป็นภาษาไทยแล้ว');
});

test('the switch is in sight wherever the reader is, and hides nothing that has the focus', async () => {
  const reader = await meetReader(STORY, PHONE);
  await scrollTo(reader, BLOCK);
  expect((await reader.locator('a.lang').boundingBox())?.y).toBe(0);
});

test('without script it leads to the page', async () => {
  const reader = await meetReader(STORY, { javaScriptEnabled: false });
  await reader.locator('a.lang').click();
  await reader.waitForURL('**/th/stories/trust-no-one/');
});

test('where storage is forbidden it leads to the page, without a complaint', async () => {
  const reader = await meetReader('/en/about/');
  const complaints = listenForComplaints(reader);
  await reader.addInitScript(() => { Object.defineProperty(window, 'sessionStorage', { get: () => { throw new Error('forbidden'); } }); });
  await reader.goto(STORY);
  await Promise.all([reader.waitForURL('**/th/stories/trust-no-one/'), reader.locator('a.lang').click()]);
  expect(complaints).toEqual([]);
});

test('should its script not come, it leads to the page', async () => {
  const reader = await meetReader('/en/about/');
  await reader.route('**/switch-place*', (route) => route.abort());
  await reader.goto(STORY);
  await Promise.all([reader.waitForURL('**/th/stories/trust-no-one/'), reader.locator('a.lang').click()]);
});
