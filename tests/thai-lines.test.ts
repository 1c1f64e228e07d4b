import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { listParted } from './broken-line.ts';
import { listCrowded } from './crowded-text.ts';
import { measureOverflow } from './overflow.ts';
import { openTab } from './picture.ts';
import { report } from './site.ts';
import { MARKS } from './thai-marks.ts';
import { unfold } from './unfold.ts';

const WIDTHS = [320, 360, 768, 1280];
/** A sheet of A4 between its margins. */
const PAPER = 673;
const STORIES = report.stories.map(({ slug }) => `/th/stories/${slug}/`);
const OTHERS = ['/th/', '/th/figures/', '/th/figures/trust-no-one-assets-seized/', '/th/charts/trainings/', '/th/sources/binance-release/', '/th/glossary/', '/th/people/', '/th/about/', '/th/stories/trust-no-one/parallel/'];

/** What the content lists: every term, person, organisation and publisher as Thai writes it. An alias that holds the name itself is two words. */
const WORDS = [...new Set([
  ...report.glossary.flatMap(({ th, aliases }) => [th, ...aliases.th.filter((alias) => !alias.includes(th))]),
  ...report.people.map(({ name }) => name.th), ...report.organisations.flatMap(({ name, short }) => [name.th, ...(short ? [short.th] : [])]),
  ...report.sources.map(({ publisher }) => publisher.th),
])].sort((a, b) => b.length - a.length);

/** Runs in the browser: headings whose last line is much shorter than the longest. On a phone a long name leaves no choice, and a name in both languages is two. */
const listUneven = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(':is(h1, h2, h3):not(:has([lang])), h1 > .side')].filter((heading) => innerWidth > 400 || !heading.querySelector('.whole')).flatMap((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const lines = new Map<number, { left: number; right: number }>();
    for (const { left, right, bottom, width } of range.getClientRects()) {
      const line = [...lines.keys()].find((each) => Math.abs(each - bottom) < 8) ?? bottom;
      const known = lines.get(line);
      if (width > 0) lines.set(line, { left: Math.min(left, known?.left ?? left), right: Math.max(right, known?.right ?? right) });
    }
    const widths = [...lines.values()].map(({ left, right }) => right - left);
    const isBalanced = getComputedStyle(heading).getPropertyValue('text-wrap-style') === 'balance';
    return isBalanced && (widths.length < 2 || (widths.at(-1) ?? 0) > Math.max(...widths) * 0.4) ? [] : [`${heading.innerText}: ${widths.map(Math.round).join(', ')}`];
  });

/** Runs in the browser: words of charts that are set too small to read, stand out of their drawing or on each other, and cells that are cut off. */
const listUnreadable = (): string[] => {
  const SMALLEST = 11;
  const meets = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
  const charts = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap((chart) => {
    const frame = chart.getBoundingClientRect();
    const scale = frame.width / chart.viewBox.baseVal.width;
    const texts = [...chart.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect(), size: Number(text.getAttribute('font-size')) * scale }));
    return texts.filter(({ box, size }, index) => size < SMALLEST || box.left < frame.left - 1 || box.right > frame.right + 1 || texts.some((other, at) => at !== index && meets(other.box, box)))
      .map(({ words, size }) => `“${words}” at ${size.toFixed(1)} px`);
  });
  const cells = [...document.querySelectorAll('th, td')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => `the cell “${cell.textContent.trim()}”`);
  return [...charts, ...cells];
};

interface Seen { page: string; width: number; parted: string[]; crowded: string[]; uneven: string[]; unreadable: string[]; scroll: string[]; outside: string[] }

let browser: Browser;
const seen: Seen[] = [];

const look = async (tab: Page, page: string, width: number): Promise<Seen> => ({
  page, width, parted: await tab.evaluate(listParted, { words: WORDS }), crowded: await tab.evaluate(listCrowded, MARKS),
  uneven: await tab.evaluate(listUneven), unreadable: await tab.evaluate(listUnreadable), ...await tab.evaluate(measureOverflow),
});

beforeAll(async () => {
  browser = await openBrowser();
  const tab = await openTab(browser, { width: 320, scheme: 'light' }, 1);
  for (const page of [...STORIES, ...OTHERS]) {
    await tab.goto(inject('siteUrl') + page);
    await unfold(tab);
    // The other pages are held at the ends of the scale.
    for (const width of STORIES.includes(page) ? [...WIDTHS, PAPER] : [320, 1280, PAPER]) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.emulateMedia({ media: width === PAPER ? 'print' : 'screen' });
      seen.push(await look(tab, page, width));
    }
    await tab.emulateMedia({ media: 'screen' });
  }
}, 120_000);
afterAll(() => browser.close());

const listFaults = (what: 'parted' | 'crowded' | 'uneven' | 'unreadable' | 'scroll', width: number): Record<string, string[]> =>
  Object.fromEntries(seen.filter((each) => each.width === width && each[what].length > 0).map((each) => [each.page, each[what]]));

describe.each([...WIDTHS, PAPER])('at %i px', (width) => {
  test('no line ends inside a term, a name, an amount or a date, but where it is wider than its column', () => expect(listFaults('parted', width)).toEqual({}));
  test('the marks of a line touch no other line', () => expect(listFaults('crowded', width)).toEqual({}));
  test('headings are balanced', () => expect(listFaults('uneven', width)).toEqual({}));
  test('what stands at the bars and in the cells of tables can be read, and keeps to the page', () => {
    expect(listFaults('unreadable', width)).toEqual({});
    expect(listFaults('scroll', width)).toEqual({});
  });
});

test('the words that may not be parted do stand on these pages', () => {
  expect(WORDS.length).toBeGreaterThan(50);
  expect(seen.length).toBe(STORIES.length * (WIDTHS.length + 1) + OTHERS.length * 3);
});
