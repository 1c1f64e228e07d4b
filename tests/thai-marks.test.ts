import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { renderPng } from '../src/charts/picture.ts';
import { toPlateSheet } from '../src/charts/plate-sheet.ts';
import { renderChartSvg } from '../src/charts/svg.ts';
import { toStoryCard } from '../src/press/card.ts';
import { openWholeBrowser } from './browser.ts';
import { listCrowded } from './crowded-text.ts';
import { judgeBytes, openTab, type View } from './picture.ts';
import { report } from './site.ts';
import { MARKED_BARS, MARKED_PAGE, MARKS } from './thai-marks.ts';

const PHONE: View = { width: 360, scheme: 'light' };
const PAPER: View = { width: 673, scheme: 'light', media: 'print' };
/** A mark is some twenty pixels; letters are smoothed a little differently from one browser to the next. */
const TOLERANCE = 0.0004;
const CHART = { id: 'marks', lang: 'th' as const, title: MARKS, description: MARKS, bars: MARKED_BARS };
const whole = (text: string) => [{ text, whole: false }];

/** The card of a story with nothing in it but the marks. */
const drawCard = (): Uint8Array => {
  const [story] = report.stories;
  if (!story) throw new Error('There is no story.');
  return renderPng(toStoryCard(report, { ...story, th: { ...story.th, title: MARKS, summary: `${MARKS} ${MARKS}`, headline: [] } }, 'th'), 1);
};

let browser: Browser;
beforeAll(async () => { browser = await openWholeBrowser(); });
afterAll(() => browser.close());

/** A page of the site with other things in it. */
const openWith = async (view: View, markup: string, page = '/th/about/'): Promise<Page> => {
  const tab = await openTab(browser, view, 1);
  await tab.goto(inject('siteUrl') + page);
  // Alone on the page, so that what changes elsewhere moves it by no part of a pixel.
  await tab.evaluate((content) => { document.body.innerHTML = `<main>${content}</main>`; }, markup);
  await tab.evaluate(listCrowded, MARKS);
  return tab;
};
const takePicture = async (tab: Page, part: string): Promise<Buffer> => {
  const bytes = await tab.locator(part).screenshot({ animations: 'disabled' });
  await tab.context().close();
  return bytes;
};

/** The page's own script draws the words that stand in the chart's table. */
const drawOnCanvas = async (): Promise<Buffer> => {
  const tab = await openTab(browser, PHONE, 1);
  await tab.goto(`${inject('siteUrl')}/th/charts/the-purge-assets/`);
  await tab.evaluate(listCrowded, MARKS);
  await tab.evaluate((bars) => document.querySelectorAll<HTMLElement>('tbody tr').forEach((row, index) => {
    row.dataset['amount'] = bars[index]?.text ?? '';
    const label = row.querySelector('th');
    if (label) label.textContent = bars[index]?.label ?? '';
  }), MARKED_BARS);
  await tab.locator('.walk').hover();
  await tab.locator('.stage canvas').waitFor();
  await tab.mouse.move(0, 0);
  return takePicture(tab, '.stage');
};

/** What sets Thai anywhere, by name. Whatever draws it anew is one more line. */
const RENDERERS: Record<string, () => Promise<Uint8Array>> = {
  page: async () => takePicture(await openWith(PHONE, MARKED_PAGE), 'main'),
  print: async () => takePicture(await openWith(PAPER, MARKED_PAGE), 'main'),
  chart: async () => takePicture(await openWith(PHONE, `<figure class="plate-chart"><div class="stage">${renderChartSvg(CHART)}</div></figure>`), '.stage'),
  canvas: drawOnCanvas,
  picture: async () => renderPng(toPlateSheet({ lang: 'th', title: whole(MARKS), bars: MARKED_BARS, note: whole(`${MARKS} ${MARKS}`), credits: [whole(MARKS)] }), 1),
  card: async () => drawCard(),
};

test.each(Object.entries(RENDERERS))('every mark stands where it stood when it was last looked at: %s', async (name, render) => {
  expect(judgeBytes(await render(), `marks.${name}`, TOLERANCE)).toBeUndefined();
});

describe('without a picture to go by', () => {
  test('the marks of a line touch no other line, on a phone, on a desk and on paper', async () => {
    const tab = await openWith(PHONE, MARKED_PAGE);
    for (const { width, media = 'screen' } of [PHONE, { ...PHONE, width: 1280 }, PAPER]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.emulateMedia({ media });
      expect(await tab.evaluate(listCrowded, MARKS), `${width} px`).toEqual([]);
    }
    await tab.context().close();
  });

  test('a chart draws nothing beyond its edges, whatever its width', async () => {
    const WIDTHS = [360, 280, 240];
    const tab = await openWith({ ...PHONE, width: 800 }, WIDTHS.map((width) => `<div class="stage">${renderChartSvg({ ...CHART, id: `marks-${width}` }, width)}</div><br>`).join(''));
    const take = (overflow: 'visible' | 'hidden'): Promise<Buffer> => tab.evaluate((value) => document.querySelectorAll('svg').forEach(({ style }) => { style.overflow = value; }), overflow).then(() => tab.screenshot());
    expect(Buffer.compare(await take('visible'), await take('hidden'))).toBe(0);
    await tab.context().close();
  });
});
