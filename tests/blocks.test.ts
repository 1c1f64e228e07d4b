import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../src/i18n/lang.ts';
import { translate } from '../src/i18n/strings.ts';
import { openBrowser } from './browser.ts';
import { loadMarkup } from './markup.ts';
import { report } from './site.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe.each(report.stories.flatMap((story) => LANGS.flatMap((lang) => ['', 'parallel/'].map((view) => ({ story, lang, page: `/${lang}/stories/${story.slug}/${view}` })))))('$page', ({ story, lang, page }) => {
  test('has a link to each of its blocks, with a name in its language', async () => {
    const { document } = await loadMarkup(page);
    const links = [...document.querySelectorAll('.pilcrow')].map((link) => ({ to: link.getAttribute('href'), name: link.getAttribute('aria-label'), stands: link.parentElement?.id }));
    expect(links).toEqual(story.blocks.map(({ id, kind }) => ({ to: `#${id}`, stands: id, name: translate(lang, 'block.link', { what: translate(lang, `block.${kind}`) }) })));
  });
});

const STORY = '/en/stories/the-purge/';
const open = async (options: Parameters<Browser['newPage']>[0] = {}, page = STORY): Promise<Page> => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  await visit(tab, page);
  return tab;
};

/** Runs in the browser: whether the link is seen, how large it is, whether it can be hit, whether it keeps to the window. */
const measureLink = (link: Element) => {
  const { left, top, right, width, height } = link.getBoundingClientRect();
  const met = document.elementFromPoint(left + width / 2, top + height / 2);
  return { seen: getComputedStyle(link).opacity === '1', hit: met === link, width, height, inside: left >= 0 && right <= document.documentElement.clientWidth };
};

/** Runs in the browser: where everything stands. */
const measureAll = (): string => [...document.querySelectorAll('main *')].map((element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + scrollX, top + scrollY, width, height].map(Math.round).join(' ');
}).join();

describe.each([STORY, `${STORY}parallel/`])('the link to a block of %s', (page) => {
  test.each([640, 768, 1280, 1920])('is seen while the pointer is on the block, can be reached and clicked, and moves nothing (%i px)', async (width) => {
    const tab = await open({ viewport: { width, height: 800 } }, page);
    const block = tab.locator('.passage, .pair[id]').nth(1);
    const link = block.locator('.pilcrow');
    await block.scrollIntoViewIfNeeded();
    expect(await link.evaluate(measureLink)).toMatchObject({ seen: false, hit: false });
    const before = await tab.evaluate(measureAll);
    const box = await block.boundingBox();
    if (!box) throw new Error('The block is not drawn.');
    await tab.mouse.move(box.x + 40, box.y + 12);
    expect(await link.evaluate(measureLink)).toMatchObject({ seen: true, hit: true, inside: true });
    expect(await tab.evaluate(measureAll)).toBe(before);
    // The pointer never leaves the block on its way to the link.
    await tab.mouse.move(box.x - 12, box.y + 12, { steps: 30 });
    expect(await link.evaluate(measureLink)).toMatchObject({ seen: true, hit: true });
    await tab.mouse.click(box.x - 12, box.y + 12);
    await expect.poll(() => new URL(tab.url()).hash).toBe(`#${await block.getAttribute('id')}`);
    await tab.close();
  });

  test.each([320, 360, 640, 1280])('is reached by keyboard, seen and large enough (%i px)', async (width) => {
    const tab = await open({ viewport: { width, height: 800 } }, page);
    const links = tab.locator('.pilcrow');
    const faults: unknown[] = [];
    for (let index = 0; index < await links.count(); index += 1) {
      // After a key, focus is the keyboard's.
      await tab.keyboard.press('Shift');
      await links.nth(index).focus();
      const { seen, hit, inside, width: wide, height } = await links.nth(index).evaluate(measureLink);
      const isFocused = await links.nth(index).evaluate((link) => link === document.activeElement && getComputedStyle(link).outlineStyle !== 'none');
      if (!(seen && hit && inside && isFocused && wide >= 24 && height >= 24)) faults.push({ index, seen, hit, inside, isFocused, wide, height });
    }
    expect(faults).toEqual([]);
    await tab.keyboard.press('Enter');
    await expect.poll(() => new URL(tab.url()).hash).toBe(await links.last().getAttribute('href'));
    await tab.close();
  });

  test('is seen while anything in the block has the keyboard', async () => {
    const tab = await open({}, page);
    const block = tab.locator('.passage, .pair[id]').filter({ has: tab.locator('a.fig') }).first();
    await tab.keyboard.press('Tab');
    await block.locator('a.fig').first().focus();
    expect((await block.locator('.pilcrow').evaluate(measureLink)).seen).toBe(true);
    await tab.close();
  });

  test('is not in the way of a finger', async () => {
    const tab = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, page);
    const block = tab.locator('.passage, .pair[id]').nth(1);
    const link = block.locator('.pilcrow');
    await link.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await link.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    await tab.touchscreen.tap(x + width / 2, y + height / 2);
    await block.locator('p').first().tap({ position: { x: 5, y: 5 } });
    expect([new URL(tab.url()).hash, await link.evaluate(measureLink)]).toEqual(['', expect.objectContaining({ seen: false, hit: false })]);
    await tab.close();
  });

  test('has a sign that is seen in forced colours, and none on paper', async () => {
    const tab = await open({ forcedColors: 'active' }, page);
    const block = tab.locator('.passage, .pair[id]').nth(1);
    await block.hover();
    const { colour, ground } = await block.locator('.pilcrow').evaluate((link) => ({ colour: getComputedStyle(link).color, ground: getComputedStyle(document.body).backgroundColor }));
    expect(colour).not.toBe(ground);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.pilcrow').filter({ visible: true }).count()).toBe(0);
    await tab.close();
  });
});
