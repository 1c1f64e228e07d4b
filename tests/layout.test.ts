import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { onePageOfEachKind, pages, report } from './site.ts';
import { unfold } from './unfold.ts';
import { visit } from './visit.ts';

const WIDTHS = [320, 360, 768, 1280];
const LARGEST_SHIFT = 0.02;

/** Runs in the browser: what does not keep to the window. */
const measure = () => {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const describeElement = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 60)}"`;
  const { clientWidth, scrollWidth } = document.documentElement;
  const isOutside = (element: Element): boolean => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && (left < -0.5 || right > clientWidth + 0.5);
  };
  return {
    scroll: scrollWidth > clientWidth ? [`${scrollWidth}px`] : [],
    // Only the link past the menu waits outside, until the keyboard comes to it.
    outside: all('body *:not(.skip)').filter((element) => isOutside(element) && ![...element.children].some(isOutside)).map(describeElement),
    // Set as a figure, a number has its qualifier over it; in text nothing of an amount may be parted.
    broken: all('data .nb').filter((element) => !element.closest('.hero, .columns')).filter((element) => element.getClientRects().length > 1).map(describeElement),
  };
};

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('on every page', () => {
  const measured: ({ page: string; width: number } & ReturnType<typeof measure>)[] = [];

  beforeAll(async () => {
    const tab = await browser.newPage();
    // From here on the fonts are at hand, as they are from a reader's second page on.
    for (const page of ['/th/', '/en/']) await visit(tab, page);
    for (const page of pages) {
      await visit(tab, page);
      await unfold(tab);
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 800 });
        measured.push({ page, width, ...await tab.evaluate(measure) });
      }
    }
  }, 180_000);

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

test.each(['th', 'en'].flatMap((lang) => [`/${lang}/`, `/${lang}/stories/${report.settings.front.lead}/`]))('%s stands still while it loads again', async (page) => {
  const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await visit(tab, page);
  await tab.reload();
  expect(await tab.evaluate(readShift)).toBeLessThan(LARGEST_SHIFT);
});

/** Runs in the browser. */
const readColours = () => {
  const bar = document.querySelector('.chart path');
  return { paper: getComputedStyle(document.documentElement).backgroundColor, ink: getComputedStyle(document.body).color, bar: bar ? getComputedStyle(bar).fill : undefined };
};

const renderAll = async (options: BrowserContextOptions) => {
  const tab = await browser.newPage(options);
  const complaints = listenForComplaints(tab);
  const colours: ReturnType<typeof readColours>[] = [];
  for (const page of onePageOfEachKind) {
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
});

test('forced colours reach text and charts alike, without a complaint', async () => {
  const { colours, complaints } = await renderAll({ forcedColors: 'active' });
  expect(colours.filter(({ ink, bar }) => bar !== undefined && bar !== ink)).toEqual([]);
  expect(colours.filter(({ bar }) => bar !== undefined).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
