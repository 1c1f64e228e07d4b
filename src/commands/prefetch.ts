import type { Browser } from 'playwright-core';
import { openTab } from './bench-browser.ts';
import type { startBestHost } from './best-host.ts';

type Host = Awaited<ReturnType<typeof startBestHost>>;

/** How the page behind a link came: fetched ahead while the pointer rested on the link, and shown without asking again; and how often it was asked for. */
export interface Arrival { ahead: boolean; asked: number }

/** In milliseconds; a browser waits for 200 before it takes a pointer that rests on a link for an intent. */
const REST = 1500;

/** Rests the pointer on a page's first link of a kind, then follows it. */
export const followLink = async (browser: Browser, host: Host, path: string, link: string): Promise<Arrival> => {
  const tab = await openTab(browser);
  await tab.goto(host.url + path, { waitUntil: 'networkidle' });
  const place = tab.locator(link).first();
  const target = new URL(await place.evaluate((element) => (element as HTMLAnchorElement).href)).pathname;
  const before = host.asked.length;
  await place.hover();
  await tab.waitForTimeout(REST);
  const asks = (): Host['asked'] => host.asked.slice(before).filter((each) => each.path === target);
  const ahead = asks().some(({ purpose }) => purpose.includes('prefetch'));
  await Promise.all([tab.waitForURL(`**${target}*`), place.click()]);
  const asked = asks().length;
  await tab.context().close();
  return { ahead, asked };
};
