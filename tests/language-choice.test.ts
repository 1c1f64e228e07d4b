import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** A reader who was never here before. */
const meetReader = async (options: BrowserContextOptions): Promise<Page> => (await browser.newContext({ baseURL: inject('siteUrl'), ...options })).newPage();

/** Where a reader stands once nothing moves any more. */
const toPlace = async (reader: Page): Promise<string> => {
  await reader.waitForLoadState('networkidle');
  return reader.url().replace(inject('siteUrl'), '');
};

test.each([['th-TH', '/th/'], ['en-GB', '/en/'], ['fr-FR', '/']])('a browser in %s is taken to %s', async (locale, place) => {
  const reader = await meetReader({ locale });
  await reader.goto('/');
  expect(await toPlace(reader)).toBe(place);
});

test('the way back leads out of the site, not round in a circle', async () => {
  const reader = await meetReader({ locale: 'th-TH' });
  await reader.goto('about:blank');
  await reader.goto('/');
  await reader.waitForURL('**/th/');
  await reader.goBack();
  expect(await toPlace(reader)).toBe('about:blank');
});

test('the language read last comes before the browser’s', async () => {
  const reader = await meetReader({ locale: 'th-TH' });
  await reader.goto('/en/figures/');
  await reader.goto('/');
  expect(await toPlace(reader)).toBe('/en/');
});

test('whoever comes from a page of the site stays to choose', async () => {
  const reader = await meetReader({ locale: 'th-TH' });
  await reader.goto('/th/about/');
  await reader.evaluate(() => location.assign('/'));
  await reader.waitForURL((address) => address.pathname !== '/th/about/');
  expect(await toPlace(reader)).toBe('/');
});

test.each(['th', 'en'])('without JavaScript a link leads to /%s/', async (lang) => {
  const reader = await meetReader({ javaScriptEnabled: false, locale: 'th-TH' });
  await reader.goto('/');
  await reader.click(`a[hreflang=${lang}]`);
  expect(await toPlace(reader)).toBe(`/${lang}/`);
});
