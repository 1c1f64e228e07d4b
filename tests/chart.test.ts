import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { loadAllMarkup } from './markup.ts';
import { languagePages } from './site.ts';
import { visit } from './visit.ts';

const MOST_SCRIPT = 2000;
/** Here and there an edge is smoothed otherwise; a bar that is longer by a hundredth leaves nine pixels on the smallest phone, letters more. */
const MOST_STRAYS = 8;
const PAGES = ['/th/charts/the-purge-assets/', '/en/charts/trainings/'];
const SIGHTS: BrowserContextOptions[] = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  { forcedColors: 'active', viewport: { width: 320, height: 740 } },
];
const toName = ({ forcedColors, colorScheme, viewport }: BrowserContextOptions): string => `${forcedColors ? 'forced colours' : colorScheme} at ${viewport?.width}`;

const KINDS = [/^\/(th|en)\/$/, /^\/(th|en)\/stories\/[^/]+\/$/, /^\/(th|en)\/charts\/$/, /^\/(th|en)\/charts\/[^/]+\/$/, /^\/(th|en)\/embed\/[^/]+\/$/];

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

interface Reader { tab: Page; complaints: string[]; scripts: () => Promise<Buffer[]>; hasChartJs: () => boolean }

/** A reader at a page whose fonts are there, as on a second visit, so that the picture before is in the same type as the picture after. */
const meetReader = async (page: string, options: BrowserContextOptions = {}): Promise<Reader> => {
  const tab = await browser.newPage(options);
  await visit(tab, page);
  await tab.waitForLoadState('networkidle');
  const complaints = listenForComplaints(tab);
  const responses: Promise<Buffer>[] = [];
  const addresses: string[] = [];
  tab.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    addresses.push(response.url());
    responses.push(response.body());
  });
  await visit(tab, page);
  await tab.waitForLoadState('networkidle');
  return { tab, complaints, scripts: () => Promise.all(responses), hasChartJs: () => addresses.some((address) => address.includes('/canvas.')) };
};

const leave = ({ tab }: Reader): Promise<void> => tab.context().close();

const point = async (tab: Page, bar: number): Promise<void> => {
  const walker = tab.locator('.walk').first();
  const [bars, { height = 0 }] = [(await listReadings(tab)).length, await walker.boundingBox() ?? {}];
  await walker.hover({ position: { x: 60, y: (height * (bar + 0.5)) / bars } });
};
const takeOver = async (tab: Page): Promise<void> => {
  await point(tab, 0);
  await tab.locator('.stage canvas').first().waitFor();
};
const rest = async (tab: Page): Promise<void> => {
  await tab.mouse.move(1, 1);
  await expect.poll(() => readStatus(tab)).toBe('');
};
const readStatus = (tab: Page): Promise<string> => tab.locator('[role=status]').first().evaluate((status) => status.textContent);
const listReadings = (tab: Page): Promise<string[]> => tab.locator('figure').first().locator('tbody tr').evaluateAll((rows) =>
  rows.map((row) => `${row.querySelector('th')?.textContent}: ${row.querySelector('data')?.textContent} · ${row.querySelector('.state')?.textContent}`));
const readNote = async (tab: Page): Promise<string> => ((await tab.locator('.plate-chart .note').first().textContent()) ?? '').trim();

/** Runs in the browser: where each part of the page is, but for what lies over the drawing. */
const readPlaces = () => [...document.querySelectorAll('main *:not(.walk, .frame, canvas, [role=status], [role=status] *), footer')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [element.tagName, x, y, width, height].join(' ');
});

/** Pixels that have come or gone between two pictures of one size, but for how edges are smoothed. */
const countStrayPixels = (before: Buffer, after: Buffer): number => {
  const [first, second] = [PNG.sync.read(before), PNG.sync.read(after)];
  return pixelmatch(first.data, second.data, undefined, first.width, first.height, { threshold: 0.6 });
};

/** Runs in the browser: all layout shifts of the page, those after the reader's own doing too. */
const readShifts = () => new Promise<number>((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(0), 300);
});

/** Runs in the browser: the colour of the first bar on the canvas, and the ink of the page, as red, green, blue. */
const readInk = () => {
  const [canvas, svg] = [document.querySelector<HTMLCanvasElement>('.stage canvas'), document.querySelector('svg.chart')];
  if (!canvas || !svg) throw new Error('There is no canvas.');
  const scale = canvas.height / Number(svg.getAttribute('viewBox')?.split(' ')[3]);
  const [red, green, blue] = canvas.getContext('2d')?.getImageData(20 * scale, 37 * scale, 1, 1).data ?? [];
  return { drawn: [red, green, blue].join(), ink: getComputedStyle(svg).color.match(/\d+/g)?.slice(0, 3).join() };
};

/** Runs in the browser: how far the canvas's edges are from the drawing's, in pixels of the screen, and how many of its own pixels it has for one of them. */
const readFit = () => {
  const [drawing, canvas] = [document.querySelector('svg.chart'), document.querySelector<HTMLCanvasElement>('.stage canvas')];
  const [ours = new DOMRect(), theirs = new DOMRect()] = [canvas?.getBoundingClientRect(), drawing?.getBoundingClientRect()];
  const gaps = (['left', 'top', 'right', 'bottom'] as const).map((edge) => Math.abs(ours[edge] - theirs[edge]) * devicePixelRatio);
  return { gap: Math.max(...gaps), sharpness: (canvas?.width ?? 0) / (ours.width * devicePixelRatio) };
};

test('on the front page, in stories, in the list, on pages of their own and in frames, little script comes before a reader means the chart, and Chart.js only then', async () => {
  const withCharts = [...await loadAllMarkup(languagePages)].filter(([, { document }]) => document.querySelector('.plate-chart')).map(([page]) => page);
  for (const kind of KINDS) {
    const page = withCharts.find((each) => kind.test(each)) ?? `none like ${kind}`;
    const reader = await meetReader(page);
    await reader.tab.mouse.wheel(0, 5000);
    const bytes = (await reader.scripts()).reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
    expect([page, reader.hasChartJs()]).toEqual([page, false]);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
    await takeOver(reader.tab);
    expect([page, reader.hasChartJs(), reader.complaints]).toEqual([page, true, []]);
    await leave(reader);
  }
});

describe.each(SIGHTS.flatMap((sight) => PAGES.map((page) => ({ sight, page, name: toName(sight) }))))('$page in $name', ({ sight, page }) => {
  let reader: Reader;
  let tab: Page;
  beforeAll(async () => {
    reader = await meetReader(page, sight);
    tab = reader.tab;
  });
  afterAll(() => leave(reader));

  test('Chart.js takes over and nothing moves: not a part of the page, not a letter of the drawing', async () => {
    const stage = tab.locator('.stage').first();
    const before = { places: await tab.evaluate(readPlaces), picture: await stage.screenshot() };
    await takeOver(tab);
    await rest(tab);
    expect(await tab.evaluate(readPlaces)).toEqual(before.places);
    expect(countStrayPixels(before.picture, await stage.screenshot())).toBeLessThan(MOST_STRAYS);
    expect(await tab.evaluate(readShifts)).toBe(0);
  });

  test('the canvas lies where the drawing is, with a pixel for each of the screen', async () => {
    const { gap, sharpness } = await tab.evaluate(readFit);
    expect(gap).toBeLessThan(1);
    expect(sharpness).toBeCloseTo(1, 3);
  });

  test('it is drawn in the page’s ink and in both weights of its type', async () => {
    const { drawn, ink } = await tab.evaluate(readInk);
    expect(drawn).toBe(ink);
    expect(await tab.evaluate(() => ['400 15px Anuphan', '600 17px Anuphan'].map((font) => document.fonts.check(font, 'กa')))).toEqual([true, true]);
  });

  test('each bar that is pointed at is read, and moves nothing', async () => {
    const before = await tab.evaluate(readPlaces);
    const readings = await listReadings(tab);
    for (const [bar, reading] of readings.entries()) {
      await point(tab, bar);
      await expect.poll(() => readStatus(tab)).toContain(reading);
      expect(await tab.evaluate(readPlaces)).toEqual(before);
    }
    await rest(tab);
  });

  test('nothing has been complained of', () => {
    expect(reader.complaints).toEqual([]);
  });
});

test('where the page does without its type, nothing moves either', async () => {
  const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await tab.route('**/*.woff2', (route) => route.abort());
  await visit(tab, '/en/charts/the-purge-assets/');
  await tab.waitForLoadState('networkidle');
  const before = await tab.locator('.stage').screenshot();
  await takeOver(tab);
  await rest(tab);
  expect(countStrayPixels(before, await tab.locator('.stage').screenshot())).toBeLessThan(MOST_STRAYS);
  await tab.context().close();
});

test('with the lights out while it is read, the chart is drawn in the new ink', async () => {
  const reader = await meetReader('/en/charts/trainings/', { colorScheme: 'light' });
  await takeOver(reader.tab);
  const inks: string[] = [];
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active', colorScheme: 'light' }] as const) {
    await reader.tab.emulateMedia(media);
    await expect.poll(async () => { const { drawn, ink } = await reader.tab.evaluate(readInk); return drawn === ink; }).toBe(true);
    inks.push((await reader.tab.evaluate(readInk)).drawn);
  }
  expect(new Set(inks).size).toBe(3);
  await leave(reader);
});

test('at another width of the window the canvas follows the drawing', async () => {
  const reader = await meetReader('/th/charts/illicit-share/', { viewport: { width: 1280, height: 800 } });
  await takeOver(reader.tab);
  for (const width of [320, 700]) {
    await reader.tab.setViewportSize({ width, height: 800 });
    await expect.poll(async () => (await reader.tab.evaluate(readFit)).gap).toBeLessThan(1);
    expect((await reader.tab.evaluate(readFit)).sharpness).toBeCloseTo(1, 3);
  }
  await leave(reader);
});

test.each([['/th/charts/the-purge-assets/', /^อ่านทีละแท่ง ทรัพย์สิน/], ['/en/charts/trainings/', /^Bar by bar Workshops/]])('%s is walked by keyboard', async (page, name) => {
  const reader = await meetReader(page, { reducedMotion: 'reduce' });
  const { tab } = reader;
  const [first = '', last = ''] = await listReadings(tab);
  const walker = tab.getByRole('application', { name });
  const hasFocus = (): Promise<boolean> => walker.evaluate((element) => element === document.activeElement);
  /** The frame holds the words of its bar and of no other. */
  const listFramed = () => tab.evaluate(() => {
    const { top, bottom } = document.querySelector('.frame:not([hidden])')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('svg.chart text')].filter((text) => {
      const box = text.getBoundingClientRect();
      return (box.top + box.bottom) / 2 > top && (box.top + box.bottom) / 2 < bottom;
    }).map(({ textContent }) => textContent);
  });
  const press = async (key: string, reading: string): Promise<void> => {
    await tab.keyboard.press(key);
    await expect.poll(() => readStatus(tab)).toBe(reading);
    expect(await hasFocus()).toBe(true);
  };
  const end = `${last} ${await readNote(tab)}`;

  await tab.locator('h1').evaluate((heading) => { heading.tabIndex = -1; heading.focus(); });
  await press('Tab', first);
  expect(await walker.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  const framed = await listFramed();
  await press('ArrowDown', end);
  expect([...framed, ...await listFramed()]).toEqual(await tab.locator('svg.chart text').allTextContents());
  await press('ArrowRight', end);
  await press('Home', first);
  await press('ArrowUp', first);
  await press('End', end);
  await press('ArrowLeft', first);
  await press('Escape', '');
  expect(await tab.locator('.frame').isVisible()).toBe(false);
  await press('ArrowDown', first);
  expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);

  // One stop: the next key press leaves for what follows the chart, and the bars are left with it.
  await tab.keyboard.press('Tab');
  expect([await hasFocus(), await walker.locator(':focus').count(), await readStatus(tab)]).toEqual([false, 0, '']);
  expect(reader.complaints).toEqual([]);
  await leave(reader);
});

test('keys that are the browser’s stay the browser’s', async () => {
  const reader = await meetReader('/en/charts/trainings/');
  await reader.tab.locator('.walk').focus();
  const [first = ''] = await listReadings(reader.tab);
  await expect.poll(() => readStatus(reader.tab)).toBe(first);
  await reader.tab.keyboard.press('Control+ArrowDown');
  await reader.tab.keyboard.press('Alt+End');
  expect(await readStatus(reader.tab)).toBe(first);
  await leave(reader);
});

test('a finger that scrolls loads nothing; a tap reads its bar; a tap elsewhere leaves it', async () => {
  const reader = await meetReader('/th/charts/the-purge-assets/', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 560 } });
  const { tab } = reader;
  await tab.locator('.stage').scrollIntoViewIfNeeded();
  const from = await tab.evaluate(() => scrollY);
  const { x = 0, y = 0, height = 0 } = await tab.locator('.walk').boundingBox() ?? {};
  const touch = await tab.context().newCDPSession(tab);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + 50, y: y + height / 2 }] });
  for (const way of [20, 40, 60, 80]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + 50, y: y + height / 2 - way }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(from + 20);
  // A tap on a page that still glides stops it, and does nothing else.
  await expect.poll(() => tab.evaluate(async () => {
    const before = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return scrollY - before;
  })).toBe(0);
  expect([reader.hasChartJs(), await readStatus(tab)]).toEqual([false, '']);

  const readings = await listReadings(tab);
  await tab.locator('.walk').tap({ position: { x: 60, y: height * 0.75 } });
  await expect.poll(() => readStatus(tab)).toContain(readings[1] ?? 'nothing');
  await tab.locator('.walk').tap({ position: { x: 60, y: height * 0.25 } });
  await expect.poll(() => readStatus(tab)).toBe(readings[0]);
  expect(reader.hasChartJs()).toBe(true);
  const sizes = await tab.locator('.walk').evaluate((element) => [element.clientWidth, element.clientHeight / 2]);
  expect(Math.min(...sizes)).toBeGreaterThan(24);
  await tab.locator('h1').tap();
  await expect.poll(() => readStatus(tab)).toBe('');
  expect(reader.complaints).toEqual([]);
  await leave(reader);
});

test('a reader who has gone on by the time that the chart is there is not read to', async () => {
  const reader = await meetReader('/en/charts/trainings/');
  await reader.tab.route('**/take-over.*', async (route) => { await new Promise((resolve) => setTimeout(resolve, 400)); await route.continue(); });
  await point(reader.tab, 0);
  await reader.tab.mouse.move(1, 1);
  await reader.tab.locator('.stage canvas').waitFor();
  expect([await readStatus(reader.tab), await reader.tab.locator('.frame').isVisible()]).toEqual(['', false]);
  await leave(reader);
});

test('where Chart.js does not arrive, the drawing stays and is walked all the same', async () => {
  const reader = await meetReader('/en/charts/trainings/');
  const { tab } = reader;
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  await tab.route('**/canvas.*', (route) => route.abort());
  await tab.locator('.walk').focus();
  await tab.keyboard.press('End');
  await expect.poll(() => readStatus(tab)).toContain((await listReadings(tab))[1] ?? 'nothing');
  expect([await tab.locator('.stage canvas').count(), await tab.locator('svg.chart').evaluate((svg) => getComputedStyle(svg).opacity), errors]).toEqual([0, '1', []]);
  await leave(reader);
});

test.each(['/th/charts/', '/en/'])('without script %s has its drawings, and no promise that nothing keeps', async (page) => {
  const reader = await meetReader(page, { javaScriptEnabled: false });
  const { tab } = reader;
  const chart = tab.locator('.plate-chart').first();
  expect([await chart.locator('svg.chart').isVisible(), await chart.locator('.walk').isVisible(), await chart.locator('.reading').isVisible()]).toEqual([true, false, false]);
  const figures = await tab.locator('.plate-chart').count();
  expect(await tab.locator('.stage :focus-visible').count()).toBe(0);
  for (let stop = 0; stop < figures * 8; stop += 1) {
    await tab.keyboard.press('Tab');
    expect(await tab.locator('.stage :focus').count()).toBe(0);
  }
  await leave(reader);
});

test('on paper the chart is the drawing', async () => {
  const reader = await meetReader('/en/charts/trainings/');
  await takeOver(reader.tab);
  await reader.tab.emulateMedia({ media: 'print' });
  expect([await reader.tab.locator('.stage canvas').isVisible(), await reader.tab.locator('.reading').isVisible(), await reader.tab.locator('svg.chart').evaluate((svg) => getComputedStyle(svg).opacity)]).toEqual([false, false, '1']);
  await leave(reader);
});

test.each(SIGHTS.map((sight) => ({ sight, name: toName(sight) })))('everyone can read it before, after and at a bar: $name', async ({ sight }) => {
  const findViolations = async (tab: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page: tab }).include('main').setLegacyMode().analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  for (const page of ['/th/charts/', '/en/charts/trainings/']) {
    // The tool is let past the security policy in this browser alone; what the site serves stays as it is.
    const reader = await meetReader(page, { ...sight, bypassCSP: true });
    const found = [await findViolations(reader.tab)];
    await takeOver(reader.tab);
    await reader.tab.locator('.walk').first().focus();
    await reader.tab.keyboard.press('End');
    found.push(await findViolations(reader.tab));
    await reader.tab.keyboard.press('Escape');
    found.push(await findViolations(reader.tab));
    expect(found).toEqual([[], [], []]);
    await leave(reader);
  }
}, 120_000);
