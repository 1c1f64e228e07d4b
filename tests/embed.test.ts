import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { loadMarkup } from './markup.ts';
import { report } from './site.ts';

const WIDTHS = [320, 500, 700];
/** What may stay empty under the chart in the narrowest frame, in CSS pixels: room for type that a device has in place of ours. */
const MOST_SPARE = 120;
const CHARTS = report.charts.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
const [FIRST = ''] = CHARTS;

/** The other site: a page with nothing but the code that our page offers, in a column as wide as is asked for. */
let other: Server;
let otherUrl = '';
let codes = new Map<string, string>();
let browser: Browser;

const codeOf = (id: string, lang: Lang): string => codes.get(`${lang}/${id}`) ?? '';

beforeAll(async () => {
  browser = await openBrowser();
  codes = new Map(await Promise.all(CHARTS.flatMap((id) => LANGS.map(async (lang): Promise<[string, string]> => {
    const { document } = await loadMarkup(`/${lang}/charts/${id}/`);
    return [`${lang}/${id}`, (document.getElementById(`embed-${lang}`)?.textContent ?? '').replace(report.settings.baseUrl, inject('siteUrl'))];
  }))));
  other = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, lang, id] = pathname.split('/');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><body style="margin:0"><div style="width:${searchParams.get('width') ?? '500'}px">${codeOf(id ?? '', lang === 'th' ? 'th' : 'en')}</div><p>After it</p>`);
  });
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  // By its number and not its name: another site than the one in the frame, for storage and processes too.
  otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  other.close();
});

interface Reader { tab: Page; frame: Frame; complaints: string[]; scripts: string[] }

const meetReader = async (id: string, lang: Lang, width: number, options: BrowserContextOptions = {}, prepare: (tab: Page) => Promise<unknown> = async () => {}): Promise<Reader> => {
  const tab = await browser.newPage({ viewport: { width: 800, height: 900 }, ...options });
  await prepare(tab);
  const complaints = listenForComplaints(tab);
  const scripts: string[] = [];
  tab.on('response', (response) => { if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname); });
  await tab.goto(`${otherUrl}/${lang}/${id}?width=${width}`);
  await tab.waitForLoadState('networkidle');
  const frame = tab.frames().find((each) => each.url().includes('/embed/'));
  if (!frame) throw new Error(`The frame of ${id} is not there.`);
  return { tab, frame, complaints, scripts };
};
const leave = ({ tab }: Reader): Promise<void> => tab.context().close();

/** Runs in the frame: how high the page is, and how high the frame. */
const readHeights = () => ({ page: document.body.getBoundingClientRect().height, scrolled: document.documentElement.scrollHeight, frame: innerHeight, wide: document.documentElement.scrollWidth - innerWidth });

describe.each(CHARTS.flatMap((id) => LANGS.map((lang) => ({ id, lang }))))('$id in $lang', ({ id, lang }) => {
  test('the code that the page offers shows the chart on another site, in its language, at every width without a scrollbar', async () => {
    for (const width of WIDTHS) {
      const reader = await meetReader(id, lang, width);
      const { page, scrolled, frame, wide } = await reader.frame.evaluate(readHeights);
      expect([width, scrolled <= frame, wide <= 0, await reader.frame.locator('html').getAttribute('lang')]).toEqual([width, true, true, lang]);
      if (width === 320) expect(frame - page).toBeLessThan(MOST_SPARE);
      expect(await reader.frame.locator('svg.chart').isVisible()).toBe(true);
      expect(await reader.frame.locator('.note').isVisible()).toBe(true);
      expect(reader.complaints).toEqual([]);
      await leave(reader);
    }
  });
});

test.each(LANGS)('who takes a chart or a figure finds the terms there, and with a chart a line of credit to copy (%s)', async (lang) => {
  const [chart, figure] = await Promise.all([`charts/${FIRST}`, `figures/${report.figures[0]?.id ?? ''}`].map(async (path) => (await loadMarkup(`/${lang}/${path}/`)).document));
  expect([chart, figure].map((document) => document?.querySelectorAll(`main a[href="/${lang}/press/#terms"]`).length)).toEqual([1, 1]);
  expect(chart?.getElementById('credit')?.textContent).toContain(`${report.settings.baseUrl}/${lang}/charts/${FIRST}/`);
  expect(chart?.querySelector('[data-copy=credit]')).not.toBeNull();
});

test('where our type does not arrive, the chart still stands in its frame whole', async () => {
  for (const id of CHARTS) for (const lang of LANGS) {
    const reader = await meetReader(id, lang, 320, {}, (tab) => tab.route('**/*.woff2', (route) => route.abort()));
    const { scrolled, frame } = await reader.frame.evaluate(readHeights);
    expect([id, lang, scrolled <= frame]).toEqual([id, lang, true]);
    await leave(reader);
  }
}, 120_000);

test('nothing but the one small script is loaded before a reader means the chart; then its bars are walked by keyboard', async () => {
  const reader = await meetReader(FIRST, 'en', 500);
  expect(reader.scripts.filter((script) => /canvas|take-over/.test(script))).toEqual([]);
  expect(reader.scripts.length).toBeLessThanOrEqual(1);
  const walker = reader.frame.locator('.walk');
  await walker.waitFor();
  // From the other site's page, a key leads into the frame and to the chart.
  await reader.tab.locator('iframe').focus();
  await reader.tab.keyboard.press('Tab');
  await expect.poll(() => walker.evaluate((element) => element === document.activeElement), { timeout: 10_000 }).toBe(true);
  const rows = await reader.frame.locator('tbody tr').count();
  const said = (): Promise<string> => reader.frame.locator('[role=status]').first().evaluate((status) => status.textContent ?? '');
  await expect.poll(said).not.toBe('');
  const first = await said();
  await reader.tab.keyboard.press('ArrowDown');
  if (rows > 1) await expect.poll(said).not.toBe(first);
  await reader.frame.locator('.stage canvas').waitFor();
  // On from the chart: the fold of its table, and the link to the chart's own page; then back on the other site.
  await reader.tab.keyboard.press('Tab');
  expect(await reader.frame.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await reader.tab.keyboard.press('Enter');
  await expect.poll(() => reader.frame.locator('table').isVisible()).toBe(true);
  await reader.tab.keyboard.press('Tab');
  expect(await reader.frame.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`/en/charts/${FIRST}/`);
  expect(reader.complaints).toEqual([]);
  await leave(reader);
});

test('its link opens the chart’s own page beside the other site, which that page cannot reach', async () => {
  const reader = await meetReader(FIRST, 'th', 500);
  const [opened] = await Promise.all([reader.tab.waitForEvent('popup'), reader.frame.locator(`a[href="/th/charts/${FIRST}/"]`).click()]);
  await opened.waitForLoadState();
  expect(new URL(opened.url()).pathname).toBe(`/th/charts/${FIRST}/`);
  expect(await opened.evaluate(() => opener)).toBeNull();
  expect(new URL(reader.tab.url()).origin).toBe(otherUrl);
  await leave(reader);
});

test('in the dark, paper is dark and ink light; without script the chart, its note and its table are there', async () => {
  const reader = await meetReader(FIRST, 'th', 500, { colorScheme: 'dark', javaScriptEnabled: false });
  expect(await reader.frame.locator('svg.chart').isVisible()).toBe(true);
  expect(await reader.frame.locator('summary').isVisible()).toBe(true);
  const tab = await meetReader(FIRST, 'th', 500, { colorScheme: 'dark' });
  const { paper, ink } = await tab.frame.evaluate(() => ({ paper: getComputedStyle(document.documentElement).backgroundColor, ink: getComputedStyle(document.body).color }));
  const toLightness = (colour: string): number => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel) / 3, 0);
  expect([toLightness(paper) < 64, toLightness(ink) > 192]).toEqual([true, true]);
  await leave(reader);
  await leave(tab);
});

test('only the frame may be framed: the chart’s own page refuses', async () => {
  const frameable = async (page: string): Promise<string | null> => /frame-ancestors ([^;]+)/.exec((await loadMarkup(page)).headers.get('content-security-policy') ?? '')?.[1] ?? null;
  expect(await frameable(`/en/embed/${FIRST}/`)).toBe('*');
  expect(await frameable(`/en/charts/${FIRST}/`)).toBe("'none'");
  const { headers } = await loadMarkup(`/th/embed/${FIRST}/`);
  expect([headers.get('x-frame-options'), headers.get('cross-origin-resource-policy')]).toEqual([null, 'cross-origin']);
});

test('another site may fetch the files of a chart and show its pictures', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${otherUrl}/en/${FIRST}`);
  const lengths = await tab.evaluate((files) => Promise.all(files.map(async (file) => (await (await fetch(file)).arrayBuffer()).byteLength)), ['.svg', '.png', '@2x.png', '.csv'].map((ending) => `${inject('siteUrl')}/en/charts/${FIRST}${ending}`));
  expect(lengths.every((length) => length > 500)).toBe(true);
  const widths = await tab.evaluate((files) => Promise.all(files.map(async (file) => {
    const picture = new Image();
    picture.src = file;
    await picture.decode();
    return picture.naturalWidth;
  })), ['.svg', '.png', '@2x.png'].map((ending) => `${inject('siteUrl')}/en/charts/${FIRST}${ending}`));
  expect(widths).toEqual([480, 1200, 2400]);
  await tab.context().close();
});

test('it can be read by everyone', async () => {
  const tab = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 700 } });
  await tab.goto(`${inject('siteUrl')}/th/embed/${FIRST}/`);
  const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  await tab.context().close();
});
