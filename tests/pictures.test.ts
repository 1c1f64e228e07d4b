import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openWholeBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { judgePicture, openTab, type View } from './picture.ts';

const VIEWS: Record<string, View> = {
  phone: { width: 360, scheme: 'light' }, desk: { width: 1280, scheme: 'light' },
  'phone-dark': { width: 360, scheme: 'dark' }, 'desk-dark': { width: 1280, scheme: 'dark' },
  // The width of A4 less its margins, at 96 dots an inch.
  print: { width: 673, scheme: 'light', media: 'print' },
};

let browser: Browser;
beforeAll(async () => { browser = await openWholeBrowser(); });
afterAll(() => browser.close());

test.each(Object.entries(VIEWS))('every kind of page looks as accepted: %s', async (viewName, view) => {
  const tab = await openTab(browser, view);
  const faults: string[] = [];
  for (const [kind, path] of Object.entries(KINDS)) for (const lang of ['th', 'en']) {
    await tab.goto(`${inject('siteUrl')}/${lang}/${path}`);
    faults.push(await judgePicture(tab, `${kind}.${lang}.${viewName}`) ?? '');
  }
  for (const [kind, path] of [['choice', '/?choose'], ['missing', '/404.html']] as const) {
    if (kind === 'choice') await tab.setExtraHTTPHeaders({ referer: `${inject('siteUrl')}/th/` });
    await tab.goto(inject('siteUrl') + path);
    faults.push(await judgePicture(tab, `${kind}.${viewName}`) ?? '');
  }
  await tab.context().close();
  expect(faults.filter(Boolean)).toEqual([]);
}, 180_000);
