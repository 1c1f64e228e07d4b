import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { acceptedShape, toShape } from './shape.ts';
import { visit } from './visit.ts';

/** A page in which both languages stand needs no twin. */
const SHAPES = { ...KINDS, parallel: 'stories/trust-no-one/parallel/' };

let browser: Browser;
let tabs: Page[];
beforeAll(async () => {
  browser = await openBrowser();
  tabs = await Promise.all([0, 1].map(() => browser.newPage({ javaScriptEnabled: false })));
});
afterAll(() => browser.close());

const readShape = async (page: string, tab = tabs[0]): Promise<string> => {
  if (!tab) throw new Error('No tab was opened.');
  await visit(tab, page);
  return toShape(await tab.locator('body').ariaSnapshot());
};

test.each(Object.entries(SHAPES))('a screen reader meets one shape in both languages, the accepted one: %s', async (kind, path) => {
  const [shape, english] = await Promise.all([readShape(`/th/${path}`), readShape(`/en/${path}`, tabs[1])]);
  expect(english).toBe(shape);
  expect(shape).toBe(acceptedShape(kind, shape));
});

test.each([['choice', '/'], ['missing', '/404.html']])('and the accepted one where both languages stand: %s', async (kind, page) => {
  const shape = await readShape(page);
  expect(shape).toBe(acceptedShape(kind, shape));
});

test('a shape keeps roles, levels, nesting and counts, and drops words, addresses and the order in a line', () => {
  const thai = '- main:\n  - \'heading "ก: ข" [level=1]\'\n  - paragraph:\n    - text: คำ\n    - time: วันนี้\n    - link "ข่าว":\n      - /url: /th/\n  - list:\n    - listitem: หนึ่ง\n    - listitem: สอง';
  const english = '- main:\n  - heading "A" [level=1]\n  - paragraph:\n    - link "News":\n      - /url: /en/\n    - time: today\n  - list:\n    - listitem: one\n    - listitem: two';
  expect(toShape(thai)).toBe('main\n  heading [level=1]\n  paragraph\n    link\n    time\n  list\n    listitem × 2\n');
  expect(toShape(english)).toBe(toShape(thai));
  expect(toShape(english.replace('level=1', 'level=2'))).not.toBe(toShape(thai));
});
