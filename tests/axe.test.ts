import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { pagesInEveryMode, toLang, toTwin } from './site.ts';
import { unfold } from './unfold.ts';
import { findViolations } from './violations.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** In both languages: words of another length stand elsewhere. */
const inBoth = [...new Set(pagesInEveryMode.flatMap((page) => (toLang(page) === undefined ? [page] : [page, toTwin(page)])))];

const SIGHTS: { name: string; among: string[]; options: BrowserContextOptions }[] = [
  { name: 'in the light, on a desk', among: inBoth, options: { colorScheme: 'light', viewport: { width: 1280, height: 800 } } },
  { name: 'in the dark, on a phone', among: pagesInEveryMode, options: { colorScheme: 'dark', viewport: { width: 360, height: 740 } } },
];

describe.each(SIGHTS)('$name', ({ among, options }) => {
  let tab: Page;
  // The tool is let past the security policy in this browser alone; what the site serves stays as it is.
  beforeAll(async () => { tab = await browser.newPage({ ...options, bypassCSP: true }); });
  afterAll(() => tab.context().close());

  test.each(among)('%s can be read by everyone', async (page) => {
    await visit(tab, page);
    await unfold(tab);
    expect(await findViolations(tab)).toEqual([]);
  });
});
