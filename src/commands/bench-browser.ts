import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from 'playwright-core';
import { requireBrowser } from './find-browser.ts';

// No sandbox, because root has none. Nothing that a reader's own browser does to a page is turned off.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-component-update', '--disable-sync'];

/** Starts the browser of CHROME_PATH, or the system's, without a window, to measure in. Whoever opens it closes it. `more`: arguments for Chromium. */
export const openBenchBrowser = (...more: string[]): Promise<Browser> => chromium.launch({ executablePath: requireBrowser(), args: [...ARGUMENTS, ...more] });

/** How long a busy machine may take for a page, in milliseconds. */
const PATIENCE = 180_000;

/** Opens a page as someone who was never there: nothing is kept from another. Closed with its context. */
export const openTab = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const tab = await browser.newPage(options);
  tab.setDefaultTimeout(PATIENCE);
  return tab;
};

/** What a device tool makes of a browser: a line's delay in milliseconds and its bytes a second, and how much slower its processor is. */
export interface Device { latency?: number; throughput?: number; slowdown: number }

/** A cheap phone on a slow 4G line, as Lighthouse has it where it slows a real browser. */
export const PHONE = { latency: 562.5, throughput: (1474.56 * 1024) / 8, slowdown: 4 } satisfies Device;

/** Makes a page's browser as slow as the device. */
export const slowDown = async (tab: Page, { latency, throughput = -1, slowdown }: Device): Promise<CDPSession> => {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  if (latency !== undefined) await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
};
