import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { measureOverflow } from './overflow.ts';
import { looksAtAll, pages, pagesInEveryMode } from './site.ts';
import { unfold } from './unfold.ts';
import { visit } from './visit.ts';

/** The narrowest is a desk's window at four times its size, too. */
const WIDTHS = [320, 360, 768, 1280, 1920];
/** At which every page is looked at. */
const NARROWEST = 320;
const LARGEST_SHIFT = 0.02;
/** Every page in every mode takes its time, in milliseconds. */
const PATIENCE = looksAtAll ? 1_800_000 : 240_000;
/** Pages that are measured side by side. */
const AT_ONCE = 4;

/** Runs in the browser: amounts that are parted by the end of a line. Set as a figure, a number has its qualifier over it. */
const listBroken = (): string[] =>
  [...document.querySelectorAll('data .nb')].filter((element) => !element.closest('.hero, .columns') && element.getClientRects().length > 1).map((element) => element.textContent ?? '');

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('on every page', () => {
  const measured: ({ page: string; width: number; broken: string[] } & ReturnType<typeof measureOverflow>)[] = [];

  beforeAll(async () => {
    const tab = await browser.newPage();
    // From here on the fonts are at hand, as they are from a reader's second page on.
    for (const page of ['/th/', '/en/']) await visit(tab, page);
    for (const page of pages) {
      await visit(tab, page);
      await unfold(tab);
      for (const width of pagesInEveryMode.includes(page) ? WIDTHS : [NARROWEST]) {
        await tab.setViewportSize({ width, height: 800 });
        measured.push({ page, width, ...await tab.evaluate(measureOverflow), broken: await tab.evaluate(listBroken) });
      }
    }
  }, PATIENCE);

  const breaking = (promise: 'scroll' | 'outside' | 'broken', width: number) =>
    Object.fromEntries(measured.filter((each) => each.width === width && each[promise].length > 0).map((each) => [each.page, each[promise]]));

  test.each(WIDTHS)('nothing needs scrolling sideways at %i px', (width) => expect(breaking('scroll', width)).toEqual({}));
  test.each(WIDTHS)('nothing stands out of the window at %i px', (width) => expect(breaking('outside', width)).toEqual({}));
  test.each(WIDTHS)('no amount breaks across lines at %i px', (width) => expect(breaking('broken', width)).toEqual({}));
});

/** Runs in the browser: the sum of all movements since the page began, half a second after it was there. */
const readShift = async (): Promise<number> => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return sum;
};

test.each([360, 1280])('every kind of page stands still at %i px while it loads, at a first visit and again', async (width) => {
  const shifts: Record<string, number[]> = {};
  const measure = async (page: string): Promise<void> => {
    // A context of its own has no font yet; after it the fonts are at hand.
    const tab = await browser.newPage({ viewport: { width, height: 740 } });
    await visit(tab, page);
    const first = await tab.evaluate(readShift);
    await tab.reload();
    shifts[page] = [first, await tab.evaluate(readShift)];
    await tab.close();
  };
  // Most of it is waiting, which many can do at once.
  for (let index = 0; index < pagesInEveryMode.length; index += AT_ONCE) await Promise.all(pagesInEveryMode.slice(index, index + AT_ONCE).map(measure));
  expect(Object.entries(shifts).filter(([, each]) => each.some((shift) => shift >= LARGEST_SHIFT))).toEqual([]);
}, PATIENCE);

/** Runs in the browser. */
const readColours = () => {
  const bar = document.querySelector('.chart path');
  return { paper: getComputedStyle(document.documentElement).backgroundColor, ink: getComputedStyle(document.body).color, bar: bar ? getComputedStyle(bar).fill : undefined };
};

const renderAll = async (options: BrowserContextOptions) => {
  const tab = await browser.newPage(options);
  const complaints = listenForComplaints(tab);
  const colours: ReturnType<typeof readColours>[] = [];
  for (const page of pagesInEveryMode) {
    await visit(tab, page);
    colours.push(await tab.evaluate(readColours));
  }
  return { colours, complaints };
};

/** From 0, black, to 255. */
const toLightness = (colour: string): number => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel) / 3, 0);

test('in the dark, paper is dark and ink light, without a complaint', async () => {
  const { colours, complaints } = await renderAll({ colorScheme: 'dark' });
  expect(colours.filter(({ paper, ink }) => toLightness(paper) > 64 || toLightness(ink) < 192)).toEqual([]);
  expect(complaints).toEqual([]);
}, PATIENCE);

test('forced colours reach text and charts alike, without a complaint', async () => {
  const { colours, complaints } = await renderAll({ forcedColors: 'active' });
  expect(colours.filter(({ ink, bar }) => bar !== undefined && bar !== ink)).toEqual([]);
  expect(colours.filter(({ bar }) => bar !== undefined).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
}, PATIENCE);

/** Runs in the browser: what a reader sees, but for what only script can do: the hint at a chart, the buttons that copy, the field of search. */
const readWords = (): string => {
  document.querySelectorAll('.reading, .copy, .seek, .slash').forEach((promise) => promise.remove());
  return document.body.innerText;
};

test('without script every kind of page says the same', async () => {
  const [plain, scripted] = await Promise.all([browser.newPage({ javaScriptEnabled: false }), browser.newPage()]);
  for (const page of pagesInEveryMode) {
    await Promise.all([visit(plain, page), visit(scripted, page)]);
    expect(await plain.evaluate(readWords), page).toBe(await scripted.evaluate(readWords));
  }
}, PATIENCE);

/** Runs in the browser: what would move by itself. */
const listMovements = (): string[] =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto' ? [element.localName] : [];
  });

test('where a reader asks for no motion, nothing moves by itself', async () => {
  const tab = await browser.newPage({ reducedMotion: 'reduce' });
  for (const page of pagesInEveryMode) {
    await visit(tab, page);
    expect(await tab.evaluate(listMovements), page).toEqual([]);
  }
}, PATIENCE);
