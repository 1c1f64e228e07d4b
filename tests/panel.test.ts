import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findById, listOperandFigures, sourceOf, toPrintedQuantity } from '../src/domain/figure.ts';
import { toPlainText, toWords } from '../src/domain/plain-text.ts';
import type { Evidence, Figure } from '../src/domain/report.ts';
import { toState } from '../src/domain/state.ts';
import { formatAmount, toAmount } from '../src/i18n/amount.ts';
import type { Lang } from '../src/i18n/lang.ts';
import { translate } from '../src/i18n/strings.ts';
import { openWholeBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { loadAllMarkup, type Markup } from './markup.ts';
import { languagePages, report, toLang } from './site.ts';
import { unfold } from './unfold.ts';

const STORY = '/en/stories/trust-no-one/';
/** Longer than the panel waits before it opens or closes. */
const PATIENCE = 600;

let browser: Browser;
let markup: Map<string, Markup>;
beforeAll(async () => {
  browser = await openWholeBrowser();
  // Where both languages stand side by side, a number lights up its twin and opens nothing.
  markup = await loadAllMarkup(languagePages.filter((page) => !page.endsWith('/parallel/')));
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** As for one who has touched a number before: the panel's script is there. */
const warm = async (tab: Page): Promise<void> => {
  const [script] = await Promise.all([tab.waitForResponse(/figure-panel/), tab.locator('a.fig').first().dispatchEvent('pointerenter', { pointerType: 'touch' })]);
  // As text: Vitest would rewrite an import() in a function.
  await tab.evaluate(`import(${JSON.stringify(script.url())}).then(() => {})`);
};

/** A reader of a page, by mouse and keyboard unless `options` say otherwise. */
const meetReader = async (options: BrowserContextOptions = {}, page = STORY): Promise<{ tab: Page; numbers: Locator; panel: Locator; complaints: string[] }> => {
  const tab = await (await browser.newContext({ baseURL: inject('siteUrl'), viewport: { width: 1280, height: 800 }, ...options })).newPage();
  const complaints = listenForComplaints(tab);
  await tab.goto(page);
  if (options.javaScriptEnabled !== false && await tab.locator('a.fig').count() > 0) await warm(tab);
  return { tab, numbers: tab.locator('a.fig'), panel: tab.locator('#panel'), complaints };
};
const PHONE: BrowserContextOptions = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

const wait = (tab: Page): Promise<void> => tab.waitForTimeout(PATIENCE);
const toPath = (tab: Page): string => new URL(tab.url()).pathname;
const leadsTo = async (link: Locator): Promise<string> => await link.getAttribute('href') ?? '';
/** As by the keyboard, and without moving the page. */
const focus = async (link: Locator): Promise<void> => {
  await link.page().keyboard.press('Shift');
  await link.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
};
/** Puts a number at a share of the window's height. */
const scrollTo = (link: Locator, share: number): Promise<void> =>
  link.evaluate((element, part) => scrollBy({ top: element.getBoundingClientRect().top - innerHeight * part, behavior: 'instant' }), share);
const pointAt = (link: Locator): Promise<void> => link.hover();
const pointElsewhere = (tab: Page): Promise<void> => tab.mouse.move(3, 3);

const linkedFigures = (document: Document): string[] => [...new Set([...document.querySelectorAll<HTMLElement>('a.fig data')].map((element) => element.dataset['figure'] ?? ''))].sort();
const pagesWithNumbers = (): [string, Document][] => [...markup].map(([page, { document }]): [string, Document] => [page, document]).filter(([, document]) => linkedFigures(document).length > 0);

describe('what a panel says', () => {
  const textOf = (template: Element): string => [...(template as HTMLTemplateElement).content.childNodes].map(({ textContent }) => textContent).join(' ').replace(/\s+/g, ' ');
  const printedOf = (figure: Figure, row: Evidence, lang: Lang): string => {
    const quantity = toPrintedQuantity(report, figure, row);
    return (row.relation === 'states' && row.printed?.text) || (quantity ? formatAmount(toAmount(quantity.value, quantity.unit, quantity.qualifier, lang), lang) : translate(lang, 'figure.no-number'));
  };
  const accountsOf = (figure: Figure, lang: Lang): string[] => [
    ...figure.evidence.filter(({ relation }) => relation !== 'context').flatMap((row) => [sourceOf(report, row).publisher[lang], printedOf(figure, row, lang), ...(row.locator ? [translate(lang, 'source.paragraph', { number: row.locator.slice(1) })] : [])]),
    ...listOperandFigures(report, figure).flatMap((operand) => [toPlainText(report, operand.label[lang], lang, 'short'), toWords(report, { kind: 'figure', id: operand.id, form: 'full' }, lang)]),
  ];

  test('there is one for each figure that the text of a page links to, and for no other', () => {
    const pages = pagesWithNumbers();
    expect(pages.length).toBeGreaterThan(20);
    for (const [page, document] of pages) {
      expect([page, [...document.querySelectorAll('template')].map(({ id }) => id.replace('panel-', '')).sort()]).toEqual([page, linkedFigures(document)]);
    }
    const others = [...markup].filter(([, { document }]) => linkedFigures(document).length === 0);
    expect(others.filter(([, { document }]) => document.querySelector('template, #panel, script[src*=Panel]')).map(([page]) => page)).toEqual([]);
  });

  test('the label, the state, and of each source the name and what it printed, the release in its own words and with its paragraph', () => {
    const missing = pagesWithNumbers().flatMap(([page, document]) => linkedFigures(document).flatMap((id) => {
      const lang = toLang(page) ?? 'th';
      const figure = findById(report.figures, id);
      const template = document.querySelector(`template#panel-${id}`);
      const text = template ? textOf(template) : '';
      return [toPlainText(report, figure.label[lang], lang, 'short'), translate(lang, figure.formula ? 'state.derived' : `state.${toState(report, figure)}`), ...accountsOf(figure, lang)].filter((words) => !text.includes(words)).map((words) => `${page} ${id}: ${words}`);
    }));
    expect(missing).toEqual([]);
  });

  test('the way to the figure’s page', () => {
    for (const [page, document] of pagesWithNumbers()) {
      const ways = [...document.querySelectorAll('template')].map(({ id, content }) => [id, content.querySelector('a')?.getAttribute('href')]);
      expect(ways).toEqual(ways.map(([id]) => [id, `/${toLang(page)}/figures/${id?.replace('panel-', '')}/`]));
    }
  });

  test('what a link tells of one source is marked in it, and a neighbouring fact is there for its own link alone', async () => {
    const { numbers, panel } = await meetReader();
    const ofSource = (source: string, row: string): Locator => numbers.filter({ has: numbers.page().locator(`[data-source="${source}"][data-row="${row}"]`) });
    await focus(ofSource('nation-2023-08-17', 'seized'));
    await expect.poll(() => panel.locator('[aria-current]').allInnerTexts()).toEqual([expect.stringMatching(/The Nation.*seized that day: more than 1\.5 billion baht/s)]);
    expect(await panel.innerText()).not.toContain('72 places');
    await focus(ofSource('pattaya-news-2024-04-18', 'searched'));
    expect(await panel.locator('[aria-current]').allInnerTexts()).toEqual([expect.stringContaining('72 places')]);
    await focus(numbers.first());
    expect(await panel.locator('[aria-current]').count()).toBe(0);
  });
});

describe('by keyboard', () => {
  test('focus opens it, Tab leads from the number to its link and on, and back again', async () => {
    const { tab, numbers, panel } = await meetReader();
    await focus(numbers.first());
    expect(await panel.isVisible()).toBe(true);
    await tab.keyboard.press('Tab');
    expect(await panel.locator('a:focus').count()).toBe(1);
    await tab.keyboard.press('Shift+Tab');
    expect(await numbers.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await wait(tab);
    expect(await panel.isVisible()).toBe(true);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect(await numbers.first().evaluate((link) => Boolean(document.activeElement && link.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING))).toBe(true);
    await wait(tab);
    expect(await panel.isVisible()).toBe(false);
  });

  test('Esc closes it and leaves the reader at the number', async () => {
    const { tab, numbers, panel, complaints } = await meetReader();
    await focus(numbers.first());
    await tab.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    await focus(numbers.nth(1));
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Escape');
    await wait(tab);
    expect(await panel.isVisible()).toBe(false);
    expect(await numbers.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('Enter follows the link', async () => {
    const { tab, numbers } = await meetReader();
    const address = await leadsTo(numbers.first());
    await focus(numbers.first());
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`**${address}`);
  });

  test('and it does where a finger lay on the number before', async () => {
    const { tab, numbers } = await meetReader(PHONE);
    const address = await leadsTo(numbers.first());
    await numbers.first().dispatchEvent('pointerdown', { pointerType: 'touch' });
    await numbers.first().evaluate((link: HTMLElement) => link.click());
    await tab.waitForURL(`**${address}`);
  });

  test('a pointer over another number takes it from nobody who is in it', async () => {
    const { tab, numbers, panel } = await meetReader();
    await scrollTo(numbers.first(), 0.5);
    await focus(numbers.first());
    await tab.keyboard.press('Tab');
    await pointAt(numbers.nth(6));
    await wait(tab);
    expect(await panel.locator('a:focus').count()).toBe(1);
  });
});

describe('by mouse', () => {
  test('it opens at rest on the number, can be gone to, and closes when the pointer has left both', async () => {
    const { tab, numbers, panel } = await meetReader();
    await scrollTo(numbers.first(), 0.2);
    await pointAt(numbers.first());
    await wait(tab);
    expect(await panel.isVisible()).toBe(true);
    await panel.hover();
    await wait(tab);
    expect(await panel.isVisible()).toBe(true);
    await pointAt(numbers.first());
    await wait(tab);
    expect(await panel.isVisible()).toBe(true);
    await pointElsewhere(tab);
    await wait(tab);
    expect(await panel.isVisible()).toBe(false);
  });

  test('in passing, nothing opens', async () => {
    const { tab, numbers, panel } = await meetReader();
    await scrollTo(numbers.first(), 0.2);
    await panel.evaluate((element) => element.addEventListener('beforetoggle', () => { document.title = 'opened'; }));
    // By the browser's own clock: a machine that is busy must not make a pointer in passing one that stays.
    await numbers.first().evaluate((link) => {
      link.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      setTimeout(() => link.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' })), 50);
    });
    await wait(tab);
    expect(await tab.title()).not.toBe('opened');
    await pointAt(numbers.first());
    await wait(tab);
    expect(await tab.title()).toBe('opened');
  });

  test('Esc closes it without a move of the pointer, and it stays closed until the pointer comes again', async () => {
    const { tab, numbers, panel } = await meetReader();
    await scrollTo(numbers.first(), 0.2);
    await pointAt(numbers.first());
    await wait(tab);
    await tab.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    await numbers.first().hover({ position: { x: 4, y: 12 } });
    await wait(tab);
    expect(await panel.isVisible()).toBe(false);
    await pointElsewhere(tab);
    await pointAt(numbers.first());
    await wait(tab);
    expect(await panel.isVisible()).toBe(true);
  });

  test.each(['at once', 'with the panel open'])('a click follows the link (%s)', async (when) => {
    const { tab, numbers } = await meetReader();
    const address = await leadsTo(numbers.first());
    await pointAt(numbers.first());
    if (when !== 'at once') await wait(tab);
    await numbers.first().click();
    await tab.waitForURL(`**${address}`);
  });

  test('there is one panel at a time', async () => {
    const { tab, numbers, panel } = await meetReader({ viewport: { width: 1280, height: 1200 } });
    await scrollTo(numbers.first(), 0.1);
    await focus(numbers.filter({ hasText: '277' }));
    await pointAt(numbers.filter({ hasText: '1.5 billion' }));
    await wait(tab);
    expect(await tab.locator(':popover-open').count()).toBe(1);
    expect(await panel.locator('[aria-current]').innerText()).toContain('1.5 billion');
    expect(await tab.locator('[aria-details]').allInnerTexts()).toEqual([expect.stringContaining('1.5 billion')]);
  });
});

describe('by touch', () => {
  test('the first tap opens it, the second follows the link', async () => {
    const { tab, numbers, panel } = await meetReader(PHONE);
    const address = await leadsTo(numbers.first());
    await numbers.first().tap();
    await wait(tab);
    expect([toPath(tab), await panel.isVisible()]).toEqual([STORY, true]);
    await numbers.first().tap();
    await tab.waitForURL(`**${address}`);
  });

  test('a tap in it leaves it open, a tap elsewhere closes it, and the number can then be opened again', async () => {
    const { tab, numbers, panel } = await meetReader(PHONE);
    await scrollTo(numbers.first(), 0.3);
    await numbers.first().tap();
    await panel.locator('b').first().tap();
    await wait(tab);
    expect(await panel.isVisible()).toBe(true);
    await tab.touchscreen.tap(180, 40);
    await wait(tab);
    expect([toPath(tab), await panel.isVisible()]).toEqual([STORY, false]);
    await numbers.first().tap();
    expect([toPath(tab), await panel.isVisible()]).toEqual([STORY, true]);
  });

  test('a tap on another number opens that one’s', async () => {
    const { tab, numbers, panel } = await meetReader(PHONE);
    const [first, second] = [numbers.filter({ hasText: '72 places' }), numbers.filter({ hasText: '1.5 billion' })];
    await scrollTo(first, 0.3);
    await first.tap();
    await second.tap();
    await wait(tab);
    expect(toPath(tab)).toBe(STORY);
    expect(await panel.locator('[aria-current]').innerText()).toContain('1.5 billion');
  });

  test('its link leads to the figure’s page', async () => {
    const { tab, numbers, panel } = await meetReader(PHONE);
    const address = await leadsTo(numbers.first());
    await numbers.first().tap();
    await panel.locator('a').tap();
    await tab.waitForURL(`**${address}`);
  });
});

describe('before its script is there', () => {
  /** A reader whose line brings the script this many milliseconds after it was asked for; or breaks. */
  const meetNewcomer = async (options: BrowserContextOptions, delay: number | 'breaks' = 400) => {
    const reader = await meetReader(options, '/en/about/');
    await reader.tab.route('**/figure-panel*', async (route) => {
      if (delay === 'breaks') return route.abort();
      await new Promise((resolve) => setTimeout(resolve, delay));
      return route.continue();
    });
    await reader.tab.goto(STORY);
    return reader;
  };
  const hasAsked = (tab: Page): Promise<boolean> => tab.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('figure-panel')));

  test('it is asked for when a reader first means a number, and not before', async () => {
    const { tab, numbers, panel } = await meetNewcomer({});
    await tab.waitForLoadState('networkidle');
    expect(await hasAsked(tab)).toBe(false);
    await pointAt(numbers.first());
    await expect.poll(() => panel.isVisible()).toBe(true);
    expect(await hasAsked(tab)).toBe(true);
  });

  test('the first tap leads nowhere and opens, as soon as it is there; the second follows the link', async () => {
    const { tab, numbers, panel } = await meetNewcomer(PHONE);
    const address = await leadsTo(numbers.first());
    await numbers.first().tap();
    expect([toPath(tab), await panel.isVisible()]).toEqual([STORY, false]);
    await expect.poll(() => panel.isVisible()).toBe(true);
    expect(toPath(tab)).toBe(STORY);
    await numbers.first().tap();
    await tab.waitForURL(`**${address}`);
  });

  test('two taps follow the link', async () => {
    const { tab, numbers } = await meetNewcomer(PHONE);
    const address = await leadsTo(numbers.first());
    await numbers.first().tap();
    await numbers.first().tap();
    await tab.waitForURL(`**${address}`);
  });

  test('a click of the mouse, and Enter, wait for nothing', async () => {
    for (const act of [(number: Locator) => number.click(), (number: Locator) => number.press('Enter')]) {
      const { tab, numbers } = await meetNewcomer({}, 20_000);
      const address = await leadsTo(numbers.first());
      await Promise.all([tab.waitForURL(`**${address}`), act(numbers.first())]);
    }
  });

  test('who came by keyboard and is still there finds it open, at that number alone', async () => {
    const { tab, numbers, panel } = await meetNewcomer({});
    await focus(numbers.first());
    await focus(numbers.nth(1));
    await expect.poll(() => panel.isVisible()).toBe(true);
    expect(await numbers.nth(1).evaluate((link) => link === document.activeElement && link.hasAttribute('aria-details'))).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
  });

  test('a pointer that has left by then opens nothing', async () => {
    const { tab, numbers, panel } = await meetNewcomer({});
    await scrollTo(numbers.first(), 0.2);
    await pointAt(numbers.first());
    await pointElsewhere(tab);
    await expect.poll(() => hasAsked(tab)).toBe(true);
    await wait(tab);
    expect(await panel.isVisible()).toBe(false);
  });

  test('should it not come, the tap that waited follows its link', async () => {
    const { tab, numbers } = await meetNewcomer(PHONE, 'breaks');
    const address = await leadsTo(numbers.first());
    await numbers.first().tap();
    await tab.waitForURL(`**${address}`);
  });
});

describe('where it stands', () => {
  const WINDOWS = [{ width: 1280, height: 800 }, { width: 360, height: 740 }, { width: 320, height: 640 }, /* 1280 × 1024 at 400 % */ { width: 320, height: 256 }];
  /** Runs in the browser. */
  const measure = (panel: Element) => {
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    return { panel: boxOf(panel.getBoundingClientRect()), number: [...(panel.previousElementSibling?.getClientRects() ?? [])].map(boxOf), width: document.documentElement.clientWidth, scrollWidth: document.documentElement.scrollWidth };
  };
  const isSane = ({ panel, number, width, scrollWidth }: ReturnType<typeof measure>): boolean =>
    number.length > 0 && number.every((line) => panel.top >= line.bottom || panel.bottom <= line.top) && panel.left >= 0 && panel.right <= width && scrollWidth <= width;

  /** Runs in the browser: each number in turn, at three heights of the window. */
  const surveyPlaces = () => {
    const panel = document.querySelector<HTMLElement>('#panel');
    const numbers = [...document.querySelectorAll<HTMLElement>('a.fig')].filter((number) => number.checkVisibility());
    return numbers.flatMap((number) => [0.05, 0.5, 0.85].map((share) => {
      number.blur();
      panel?.hidePopover();
      scrollBy({ top: number.getBoundingClientRect().top - innerHeight * share, behavior: 'instant' });
      number.focus({ preventScroll: true });
      const box = panel?.getBoundingClientRect();
      const covers = !box || box.height === 0 || [...number.getClientRects()].some(({ top, bottom }) => box.top < bottom && box.bottom > top);
      const leaves = !box || box.left < 0 || box.right > document.documentElement.clientWidth || document.documentElement.scrollWidth > document.documentElement.clientWidth;
      return { number: number.textContent, share, covers, leaves };
    }));
  };

  test.each(WINDOWS.flatMap((viewport) => ['/en/stories/report-2023/', '/th/stories/trust-no-one/'].map((page) => ({ page, ...viewport }))))('never on its number and never out of the window: $page at $width × $height', async ({ page, width, height }) => {
    const { tab } = await meetReader({ viewport: { width, height } }, page);
    await tab.keyboard.press('Shift');
    const places = await tab.evaluate(surveyPlaces);
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter(({ covers, leaves }) => covers || leaves)).toEqual([]);
  });

  test('whoever comes back finds it closed', async () => {
    const { tab, numbers, panel } = await meetReader(PHONE);
    // Runs in the browser, before anything is drawn again.
    await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset['found'] = `kept: ${persisted}, open: ${document.querySelector('#panel')?.matches(':popover-open')}`; }));
    await numbers.first().tap();
    await panel.locator('a').tap();
    await tab.waitForURL(/figures/);
    await tab.evaluate(() => history.back());
    await tab.waitForURL(`**${STORY}`, { waitUntil: 'commit' });
    await expect.poll(() => tab.locator('html').getAttribute('data-found')).toBe('kept: true, open: false');
  });

  test('with text at twice its size too', async () => {
    const { tab, numbers, panel } = await meetReader({ viewport: { width: 360, height: 740 } });
    await tab.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await scrollTo(numbers.first(), 0.5);
    const { scrollWidth } = await panel.evaluate(measure);
    await focus(numbers.first());
    const seen = await panel.evaluate(measure);
    expect([isSane({ ...seen, scrollWidth: 0 }), seen.scrollWidth]).toEqual([true, scrollWidth]);
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });

  /** Runs in the browser: which numbers move anything else on the page when they open. */
  const surveyMoves = () => {
    const places = (): string => JSON.stringify([...document.querySelectorAll('body :not(#panel, #panel *)')].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY];
    }));
    const before = places();
    return [...document.querySelectorAll<HTMLElement>('a.fig')].filter((number) => number.checkVisibility()).map((number) => {
      number.focus({ preventScroll: true });
      return { number: number.textContent, opens: document.querySelector('#panel')?.checkVisibility(), moves: places() !== before };
    });
  };

  test.each([1280, 360])('it moves nothing on the page (%i wide)', async (width) => {
    const { tab } = await meetReader({ viewport: { width, height: 800 } }, '/th/stories/report-2023/');
    await tab.keyboard.press('Shift');
    const moves = await tab.evaluate(surveyMoves);
    expect(moves.length).toBeGreaterThan(10);
    expect(moves.filter((move) => !move.opens || move.moves)).toEqual([]);
  });

  test('it goes with its number when the page scrolls, and closes once both are out of sight', async () => {
    const { tab, numbers, panel } = await meetReader(PHONE);
    await scrollTo(numbers.first(), 0.3);
    await numbers.first().tap();
    const before = await panel.evaluate(measure);
    await tab.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
    await wait(tab);
    const after = await panel.evaluate(measure);
    expect([await panel.isVisible(), Math.round(before.panel.top - after.panel.top)]).toEqual([true, 300]);
    await tab.evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }));
    await wait(tab);
    expect(await panel.isVisible()).toBe(false);
  });

  test('a window of another width closes it, the bar of a phone that comes and goes does not', async () => {
    const { tab, numbers, panel } = await meetReader();
    await focus(numbers.first());
    await tab.setViewportSize({ width: 1280, height: 740 });
    await wait(tab);
    expect(await panel.isVisible()).toBe(true);
    await tab.setViewportSize({ width: 740, height: 1280 });
    await wait(tab);
    expect(await panel.isVisible()).toBe(false);
  });
});

describe('for everyone', () => {
  test('the number points to it while it is open, and it has a role and a name', async () => {
    const { tab, numbers } = await meetReader();
    await focus(numbers.first());
    expect(await numbers.first().getAttribute('aria-details')).toBe('panel');
    expect(await tab.getByRole('note', { name: 'About this figure' }).count()).toBe(1);
    await tab.keyboard.press('Escape');
    expect(await numbers.first().getAttribute('aria-details')).toBeNull();
  });

  // What the panel lies on for the moment is too small to be hit; so it is judged by itself there.
  const findViolations = async (tab: Page, part: string, isTarget: boolean): Promise<string[]> => {
    const axe = new AxeBuilder({ page: tab }).options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: isTarget } } });
    const { violations } = await axe.include(part).setLegacyMode().analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${toPath(tab)} ${id}: ${html} ${failureSummary ?? ''}`));
  };

  test.each([{ colorScheme: 'light' as const, viewport: { width: 1280, height: 800 } }, { colorScheme: 'dark' as const, viewport: { width: 360, height: 740 } }])('axe finds nothing while it is open ($colorScheme)', async (options) => {
    for (const page of [STORY, '/th/stories/the-purge/', '/th/', '/en/charts/illicit-share/', '/th/figures/the-purge-cash-share/']) {
      const { tab, numbers, panel } = await meetReader({ ...options, bypassCSP: true }, page);
      await scrollTo(numbers.first(), 0.3);
      await focus(numbers.first());
      expect(await panel.isVisible()).toBe(true);
      expect([...await findViolations(tab, 'main', false), ...await findViolations(tab, '#panel', true)]).toEqual([]);
      await tab.context().close();
    }
  });

  test('its link is large enough to be hit', async () => {
    const { numbers, panel } = await meetReader();
    await focus(numbers.first());
    expect((await panel.locator('a').boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });

  test('in forced colours it has a border', async () => {
    const { numbers, panel } = await meetReader({ forcedColors: 'active' });
    await focus(numbers.first());
    const { width, style, line, ground } = await panel.evaluate((element) => {
      const { borderLeftWidth, borderLeftStyle, borderLeftColor, backgroundColor } = getComputedStyle(element);
      return { width: borderLeftWidth, style: borderLeftStyle, line: borderLeftColor, ground: backgroundColor };
    });
    expect([width, style]).toEqual(['1px', 'solid']);
    expect(line).not.toBe(ground);
  });

  test('nothing about it moves', async () => {
    const { tab, numbers } = await meetReader();
    await focus(numbers.first());
    expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('it is never printed', async () => {
    const { tab, numbers, panel } = await meetReader();
    await focus(numbers.first());
    await tab.emulateMedia({ media: 'print' });
    expect(await panel.isVisible()).toBe(false);
  });

  test('without script the number is a plain link', async () => {
    const { tab, numbers, panel } = await meetReader({ ...PHONE, javaScriptEnabled: false });
    const address = await leadsTo(numbers.first());
    expect(await panel.isVisible()).toBe(false);
    await numbers.first().tap();
    await tab.waitForURL(`**${address}`);
  });

  test('and so it is in a browser that knows no popovers', async () => {
    const { tab, numbers } = await meetReader(PHONE, '/en/about/');
    await tab.addInitScript(() => { Reflect.deleteProperty(HTMLElement.prototype, 'popover'); });
    await tab.goto(STORY);
    const address = await leadsTo(numbers.first());
    await numbers.first().tap();
    await tab.waitForURL(`**${address}`);
  });

  test('it opens on every page where a number is a link, without a complaint', async () => {
    const { tab, numbers, panel, complaints } = await meetReader();
    for (const [page] of pagesWithNumbers()) {
      await tab.goto(page);
      await unfold(tab);
      await focus(numbers.first());
      await expect.poll(async () => [page, await panel.isVisible()]).toEqual([page, true]);
    }
    // A font or an icon may still be on its way when the next page comes.
    expect(complaints.filter((complaint) => !complaint.endsWith('did not arrive.'))).toEqual([]);
  });
});
