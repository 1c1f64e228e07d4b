import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { countControls, walk } from './keyboard-walk.ts';
import { pagesInEveryMode } from './site.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe.each([360, 1280])('at %i px', (width) => {
  test.each(pagesInEveryMode)('%s is walked by the keyboard: every control once, seen, uncovered and large enough', async (page) => {
    // Without motion the page has come to rest when the next control is looked at.
    const tab = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await visit(tab, page);
    const controls = await tab.evaluate(countControls);
    const stops = await walk(tab);
    await tab.close();
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    // A panel opens at a figure that has the focus, and its link comes next.
    expect(stops.filter(({ inPanel }) => !inPanel).length).toBe(controls);
  });
});
