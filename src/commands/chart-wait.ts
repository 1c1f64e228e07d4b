import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openTab, slowDown } from './bench-browser.ts';

const SLOWDOWN = 4;
const SCREEN = { viewport: { width: 1280, height: 900 } };

/** Runs in the browser: milliseconds from the pointer's coming to the first chart until Chart.js has drawn it and its canvas is on the screen. */
const awaitCanvas = (): void => {
  const [walker, stage] = [document.querySelector('.walk'), document.querySelector('.walk')?.closest('figure')];
  const waited = new Promise<number>((resolve) => {
    walker?.addEventListener('pointerenter', ({ timeStamp }) => {
      const look = (): void => {
        if (!stage?.querySelector('canvas')) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      };
      look();
    }, { once: true });
  });
  Object.assign(window, { waited });
};

const meanChart = async (tab: Page, url: string): Promise<number> => {
  await tab.goto(url, { waitUntil: 'networkidle' });
  await tab.locator('.walk').first().scrollIntoViewIfNeeded();
  await tab.evaluate(awaitCanvas);
  await tab.locator('.walk').first().hover();
  return tab.evaluate(() => (window as unknown as { waited: Promise<number> }).waited);
};

/** How long a reader on a slow processor waits, in milliseconds, from pointing at the first chart of a page until it answers as Chart.js draws it. */
export const waitForChart = async (browser: Browser, url: string): Promise<number> => {
  const tab = await openTab(browser, SCREEN);
  await slowDown(tab, { slowdown: SLOWDOWN });
  const waited = await meanChart(tab, url);
  await tab.context().close();
  return waited;
};

/** The bytes of script, after brotli, that pointing at the first chart of a page brings. */
export const weighChart = async (browser: Browser, url: string): Promise<number> => {
  const tab = await openTab(browser, SCREEN);
  await tab.goto(url, { waitUntil: 'networkidle' });
  const parts: Promise<number>[] = [];
  tab.on('response', (response) => parts.push(response.body().then((body) => brotliCompressSync(body).length)));
  await tab.locator('.walk').first().hover();
  await tab.locator('figure canvas').first().waitFor();
  await tab.waitForLoadState('networkidle');
  const bytes = (await Promise.all(parts)).reduce((sum, part) => sum + part, 0);
  await tab.context().close();
  return bytes;
};

/** Of a page, its first chart alone, with the style sheet and the script that the page has: the barest page that brings the same bundle. */
export const renderChartAlone = (html: string): string => {
  const find = (pattern: RegExp): string => {
    const [found] = pattern.exec(html) ?? [];
    if (found === undefined) throw new Error(`The page has nothing like ${pattern}.`);
    return found;
  };
  const figure = find(/<figure[^>]*class="[^"]*plate-chart[^]*?<\/figure>/);
  return `<!doctype html>\n${find(/<html[^>]*>/)}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chart</title>${find(/<style[^]*?<\/style>/)}</head><body><main>${figure}</main>${find(/<script type="module"[^>]*><\/script>/)}</body></html>`;
};
