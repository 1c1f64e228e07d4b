import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { pagesInEveryMode } from './site.ts';
import { visit } from './visit.ts';

interface Stop { name: string; inPanel: boolean; faults: string[] }

const SMALLEST_TARGET = 24;

/** Runs in the browser: the element that has the focus, and what is wrong with it as a place to be. Undefined past the last. */
const readStop = async (smallest: number): Promise<Stop | undefined> => {
  // What closes because the focus has gone on closes in a turn of its own.
  await new Promise((resolve) => setTimeout(resolve, 5));
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  // Of a link over two lines, the part on the first.
  const { left, top, width, height } = [...element.getClientRects()].find((box) => box.width > 0) ?? element.getBoundingClientRect();
  const { outlineStyle, outlineWidth, display } = getComputedStyle(element);
  const met = document.elementFromPoint(left + Math.min(width, innerWidth - left) / 2, top + Math.min(height, 20) / 2);
  // A link in a sentence is as high as its line (WCAG 2.5.8 lets it be).
  const isSmall = display !== 'inline' && (width < smallest || height < smallest);
  const faults = [
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['the focus is not seen'] : []),
    ...(isSmall ? [`the target is ${Math.round(width)} by ${Math.round(height)} px`] : []),
    ...(top < -1 || top > innerHeight - 4 || left + width < 1 || left > innerWidth - 1 ? ['it is out of the window'] : []),
    ...(met && (element.contains(met) || met.contains(element)) ? [] : [`${met?.localName ?? 'nothing'} lies over it`]),
  ];
  return { name: `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`, inPanel: element.closest('#panel') !== null, faults };
};

/** Runs in the browser: how many things on the page answer the keyboard. */
const countControls = (): number =>
  [...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')].filter((element) => element.checkVisibility()).length;

const walk = async (tab: Page): Promise<Stop[]> => {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < 400; pressed += 1) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(readStop, SMALLEST_TARGET);
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
};

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
