import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { toPassageText } from '../src/components/passage-text.ts';
import { toDocument } from '../src/domain/document.ts';
import { findStory } from '../src/domain/story.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { formatStoryCitation } from '../src/press/story-citation.ts';
import { renderPassageText, renderStoryText } from '../src/press/story-text.ts';
import { openBrowser } from './browser.ts';
import { loadMarkup, loadText } from './markup.ts';
import { pages, report, toLang } from './site.ts';
import { visit } from './visit.ts';

const SLUG = 'the-purge';
const STORY = `/en/stories/${SLUG}/`;
const documents = { th: toDocument(report, findStory(report, SLUG), 'th'), en: toDocument(report, findStory(report, SLUG), 'en') };
const ids = documents.en.blocks.map(({ id }) => id);
const [, second = ''] = ids;

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** A page whose clipboard may be written and read, or not. */
const open = async (page: string, { mayCopy = true, ...options }: BrowserContextOptions & { mayCopy?: boolean } = {}): Promise<{ tab: Page; context: BrowserContext }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  if (mayCopy) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('siteUrl') });
  const tab = await context.newPage();
  if (!mayCopy) await tab.addInitScript(() => { for (const name of ['write', 'writeText'] as const) navigator.clipboard[name] = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
  await visit(tab, page);
  return { tab, context };
};
/** What comes in its time: a busy machine takes longer than a second. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 });
const readClipboard = (tab: Page): Promise<string> => tab.evaluate(async () => (await navigator.clipboard.readText()).replaceAll('\r\n', '\n'));

/** What is copied of a passage in one language. */
const quote = (lang: Lang, id: string): string => {
  const [document, content] = [documents[lang], documents[lang].blocks.find((block) => block.id === id)?.content];
  if (!content) throw new Error(id);
  return `${renderPassageText(document, content)}\n\n${formatStoryCitation(document)}#${id}`;
};
const menu = (tab: Page) => tab.locator('.panel:popover-open');

test('every passage of every story, read from its page, is what the text file says of it', async () => {
  const unlike: string[] = [];
  for (const story of report.stories) for (const lang of LANGS) {
    const told = toDocument(report, story, lang);
    const { document } = await loadMarkup(`/${lang}/stories/${story.slug}/`);
    for (const { id, content } of told.blocks) {
      const passage = document.getElementById(id);
      if (!passage || toPassageText(passage, `${new URL(told.address).origin}/`) !== renderPassageText(told, content)) unlike.push(`${lang} ${story.slug} ${id}`);
    }
  }
  expect(unlike).toEqual([]);
});

test.each(LANGS)('the whole text is copied as the file has it, and the page says so (%s)', async (lang) => {
  const { tab, context } = await open(`/${lang}/stories/${SLUG}/`);
  await tab.locator('[data-copy=story-text]').click();
  await soon(() => tab.locator('.copied').textContent()).toBe(lang === 'th' ? 'คัดลอกแล้ว' : 'Copied');
  expect(await readClipboard(tab)).toBe(renderStoryText(documents[lang]));
  expect(await loadText(`/${lang}/stories/${SLUG}.txt`)).toBe(renderStoryText(documents[lang]));
  await context.close();
});

test('where nothing may be copied, the text is opened', async () => {
  const { tab, context } = await open(STORY, { mayCopy: false });
  const [opened] = await Promise.all([context.waitForEvent('page'), tab.locator('[data-copy=story-text]').click()]);
  expect(new URL(opened.url()).pathname).toBe(`/en/stories/${SLUG}.txt`);
  await soon(() => tab.locator('.copied').textContent()).toContain('the text file was opened');
  await context.close();
});

describe.each([STORY, `${STORY}parallel/`])('the sign at a passage of %s', (page) => {
  const CHOICES: [string, string][] = [
    ['In English', quote('en', second)], ['In Thai', quote('th', second)], ['In both languages', `${quote('en', second)}\n\n${quote('th', second)}`], ['The link alone', `${documents.en.address}#${second}`],
  ];

  test.each(CHOICES)('copies it with its citation: %s', async (choice, text) => {
    const { tab, context } = await open(page);
    const passage = tab.locator(`#${second}`);
    await passage.hover({ position: { x: 40, y: 12 } });
    await passage.locator('.pilcrow').click();
    await menu(tab).getByRole('button', { name: choice, exact: true }).click();
    await soon(() => menu(tab).getByRole('status').textContent()).toBe(`Copied: ${choice}`);
    expect(await readClipboard(tab)).toBe(text);
    expect(new URL(tab.url()).hash).toBe(`#${second}`);
    await context.close();
  });

  test('opens and closes by keyboard, which goes into the menu and back to the sign', async () => {
    const { tab, context } = await open(page);
    const sign = tab.locator(`#${second} > .pilcrow`);
    await sign.focus();
    await tab.keyboard.press('Enter');
    await soon(() => menu(tab).getByRole('button').first().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await menu(tab).getAttribute('aria-label')).toBe('Copy this passage with its citation');
    await tab.keyboard.press('Enter');
    await soon(() => menu(tab).getByRole('status').textContent()).toBe('Copied: In English');
    await tab.keyboard.press('Escape');
    expect(await menu(tab).count()).toBe(0);
    expect(await sign.evaluate((link) => link === document.activeElement)).toBe(true);
    await context.close();
  });
});

test.each([320, 360])('on a phone the signs come at a button, are large enough for a finger, and go again (%i px)', async (width) => {
  const { tab, context } = await open(`/th/stories/${SLUG}/`, { viewport: { width, height: 740 }, hasTouch: true, isMobile: true });
  const button = tab.getByRole('button', { name: 'คัดลอกทีละส่วน' });
  await button.tap();
  await soon(() => button.getAttribute('aria-pressed')).toBe('true');
  const sign = tab.locator(`#${second} > .pilcrow`);
  await sign.scrollIntoViewIfNeeded();
  const box = await sign.boundingBox();
  expect([(box?.width ?? 0) >= 24, (box?.height ?? 0) >= 24, await sign.evaluate((link) => getComputedStyle(link).opacity)]).toEqual([true, true, '1']);
  await sign.tap();
  await menu(tab).getByRole('button', { name: 'ทั้งสองภาษา' }).tap();
  await soon(() => menu(tab).getByRole('status').textContent()).toBe('คัดลอกแล้ว: ทั้งสองภาษา');
  expect(await readClipboard(tab)).toBe(`${quote('th', second)}\n\n${quote('en', second)}`);
  const { left, right } = await menu(tab).evaluate((panel) => ({ left: panel.getBoundingClientRect().left, right: panel.getBoundingClientRect().right }));
  expect([left >= 0, right <= width]).toEqual([true, true]);
  await tab.keyboard.press('Escape');
  await button.tap();
  await soon(() => button.getAttribute('aria-pressed')).toBe('false');
  await context.close();
});

test('the button says what to do, and leads the keyboard to the first sign that is in sight', async () => {
  const { tab, context } = await open(STORY);
  await tab.getByRole('button', { name: 'Copy one passage' }).click();
  await soon(() => tab.locator('.copied').textContent()).toBe('Press the ¶ at the passage that you want.');
  expect(await tab.evaluate(() => document.activeElement?.matches('.pilcrow'))).toBe(true);
  await context.close();
});

test('where nothing may be copied, the passage is shown and selected', async () => {
  const { tab, context } = await open(STORY, { mayCopy: false });
  await tab.locator(`#${second} > .pilcrow`).press('Enter');
  await menu(tab).getByRole('button', { name: 'In Thai', exact: true }).click();
  await soon(() => menu(tab).getByRole('status').textContent()).toBe('Selected. Press the copy keys.');
  expect(await tab.evaluate(() => getSelection()?.toString())).toBe(quote('th', second));
  await context.close();
});

test('says so where the other language does not load, and copies its own', async () => {
  const { tab, context } = await open(STORY);
  await tab.route(`**/th/stories/${SLUG}/`, (route) => route.abort());
  await tab.locator(`#${second} > .pilcrow`).press('Enter');
  await menu(tab).getByRole('button', { name: 'In both languages' }).click();
  await soon(() => menu(tab).getByRole('status').textContent()).toContain('The other language did not load.');
  await menu(tab).getByRole('button', { name: 'In English', exact: true }).click();
  await soon(() => menu(tab).getByRole('status').textContent()).toBe('Copied: In English');
  await context.close();
});

test('a chart, a list and a heading are copied too', async () => {
  const { tab, context } = await open(STORY);
  for (const { id } of documents.en.blocks.filter(({ content: { kind } }) => ['chart', 'list', 'heading'].includes(kind))) {
    await tab.locator(`#${id} > .pilcrow`).press('Enter');
    await menu(tab).getByRole('button', { name: 'In English', exact: true }).click();
    await soon(() => readClipboard(tab)).toBe(quote('en', id));
    await tab.keyboard.press('Escape');
  }
  await context.close();
});

test('a sign that is opened in another window copies nothing', async () => {
  const { tab, context } = await open(STORY);
  await tab.locator(`#${second}`).hover({ position: { x: 40, y: 12 } });
  await tab.locator(`#${second} > .pilcrow`).click({ modifiers: ['ControlOrMeta'] });
  await tab.waitForTimeout(300);
  expect(await menu(tab).count()).toBe(0);
  await context.close();
});

test.each(['light', 'dark'] as const)('the menu can be used by everyone (%s)', async (colorScheme) => {
  const { tab, context } = await open(`/th/stories/${SLUG}/`, { colorScheme });
  await tab.locator(`#${second} > .pilcrow`).press('Enter');
  await menu(tab).waitFor();
  expect((await new AxeBuilder({ page: tab }).include('.panel:popover-open').include('.files').analyze()).violations).toEqual([]);
  await context.close();
});

test('without script nothing is offered that would not work, and a sign leads to its passage', async () => {
  const { tab, context } = await open(STORY, { javaScriptEnabled: false });
  expect(await tab.locator('.copy').filter({ visible: true }).count()).toBe(0);
  expect(await tab.locator('.files a[download]').filter({ visible: true }).count()).toBe(3);
  await tab.locator(`#${second} > .pilcrow`).press('Enter');
  expect(new URL(tab.url()).hash).toBe(`#${second}`);
  await context.close();
});

test('every page leads readers of feeds to the feed of its language', async () => {
  const feeds = Object.fromEntries(await Promise.all(pages.filter((page) => page !== '/404.html').map(async (page) => {
    const { document } = await loadMarkup(page);
    return [page, [...document.querySelectorAll('link[rel=alternate][type="application/rss+xml"]')].map((link) => link.getAttribute('href'))] as const;
  })));
  const framed = Object.keys(feeds).filter((page) => page.includes('/embed/'));
  expect(Object.fromEntries(Object.entries(feeds).filter(([page]) => !framed.includes(page)))).toEqual(Object.fromEntries(Object.keys(feeds).filter((page) => !framed.includes(page)).map((page) => [page, (toLang(page) ? [toLang(page)] : LANGS).map((lang) => `/${lang}/feed.xml`)])));
  for (const lang of LANGS) expect((await loadMarkup(`/${lang}/`)).document.querySelector(`footer a[href="/${lang}/feed.xml"]`)).not.toBeNull();
});
