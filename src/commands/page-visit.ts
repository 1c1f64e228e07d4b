import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { openTab, slowDown, type Device } from './bench-browser.ts';

/** What a reader is sent before asking for more, in bytes: text as brotli at its best leaves it, the rest as it is. */
export interface Weight { page: number; script: number; fonts: number; other: number }

/** What a reader saw: first paint in milliseconds, how far things moved (the sum of layout shifts), how long the page could not answer, in milliseconds. */
export interface Sight { paint: number; shift: number; blocked: number }

const KINDS: Record<string, keyof Weight> = { document: 'page', stylesheet: 'page', script: 'script', font: 'fonts' };
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** What a page still fetches after this, in milliseconds from its load event, is not counted. */
const FETCHED = 3000;
/** A page that still moves after this, in milliseconds, is not judged for it. */
const SETTLED = 1000;

/** Pictures and faces are compressed by their makers. */
const toBytes = (type: string, body: Buffer): number => (/^(?:font|image\/(?!svg))/.test(type) ? body.length : brotliCompressSync(body).length);

const weigh = async (response: Response): Promise<[keyof Weight, number]> =>
  [KINDS[response.request().resourceType()] ?? 'other', toBytes(response.headers()['content-type'] ?? '', await response.body().catch(() => Buffer.alloc(0)))];

/** Runs in the browser, before the page: keeps what the browser tells of its paints, shifts and long tasks. */
const observe = (): void => {
  const seen = { paint: 0, shift: 0, blocked: 0 };
  Object.assign(window, { seen });
  const watch = (type: string, see: (entry: PerformanceEntry & { value?: number }) => void): void => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.paint = startTime; });
  watch('layout-shift', ({ value = 0 }) => { seen.shift += value; });
  // A task blocks by as much as it is longer than 50 ms; before the first paint there is nothing yet to answer.
  watch('longtask', ({ startTime, duration }) => { if (seen.paint > 0 && startTime + duration > seen.paint) seen.blocked += Math.max(0, duration - 50); });
};

/** Opens a page and weighs what it brings. */
export const weighPage = async (browser: Browser, url: string): Promise<Weight> => {
  const tab = await openTab(browser, SCREEN);
  const parts: Promise<[keyof Weight, number]>[] = [];
  tab.on('response', (response) => parts.push(weigh(response)));
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForTimeout(FETCHED);
  const weight: Weight = { page: 0, script: 0, fonts: 0, other: 0 };
  for (const [kind, bytes] of await Promise.all(parts)) weight[kind] += bytes;
  await tab.context().close();
  return weight;
};

/** Opens a page on a device. */
export const seePage = async (browser: Browser, url: string, device: Device): Promise<Sight> => {
  const tab = await openTab(browser, SCREEN);
  await slowDown(tab, device);
  await tab.addInitScript(observe);
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForTimeout(SETTLED);
  const sight = await tab.evaluate(() => (window as unknown as { seen: Sight }).seen);
  await tab.context().close();
  return sight;
};
