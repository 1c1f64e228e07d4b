import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findById } from '../src/domain/figure.ts';
import { LANGS, otherLang, type Lang } from '../src/i18n/lang.ts';
import { openBrowser } from './browser.ts';
import { listenForComplaints } from './complaints.ts';
import { report } from './site.ts';

const ID = 'pig-butchering';
const term = findById(report.glossary, ID);
const toStory = (lang: Lang): string => `/${lang}/stories/trust-no-one/`;
const PHONE: BrowserContextOptions = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

let browser: Browser;
let large: Browser;
beforeAll(async () => { [browser, large] = await Promise.all([openBrowser(), openBrowser('--blink-settings=defaultFontSize=32')]); });
afterAll(() => Promise.all([browser.close(), large.close()]));
afterEach(() => Promise.all([browser, large].flatMap((each) => each.contexts()).map((context) => context.close())));

interface Met { tab: Page; word: Locator; note: Locator; complaints: string[] }

/** A reader of a story, at the first mention of a term. */
const meetReader = async (options: BrowserContextOptions = {}, { page = toStory('en'), lang = 'en', of = browser }: { page?: string; lang?: Lang; of?: Browser } = {}): Promise<Met> => {
  const tab = await (await of.newContext({ baseURL: inject('siteUrl'), viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })).newPage();
  const complaints = listenForComplaints(tab);
  await tab.goto(page);
  const word = tab.locator(`[popovertarget=${ID}-${lang}]`);
  await word.scrollIntoViewIfNeeded();
  return { tab, word, note: tab.locator(`#${ID}-${lang}`), complaints };
};
/** As by the keyboard. */
const focus = async (link: Locator): Promise<void> => {
  await link.page().keyboard.press('Shift');
  await link.focus();
};
/** Runs in the browser. */
const boxOf = (element: Element) => {
  const { left, top, right, bottom, height } = element.getBoundingClientRect();
  return { left, top, right, bottom, height, width: document.documentElement.clientWidth, view: innerHeight, scrolls: element.scrollHeight > element.clientHeight };
};

describe.each(LANGS)('in %s', (lang) => {
  test('the first mention explains itself in the page’s language, with the other behind it; later ones lead to the glossary', async () => {
    const { tab, word, note, complaints } = await meetReader({}, { page: toStory(lang), lang });
    expect(await note.isVisible()).toBe(false);
    await word.click();
    const words = (await note.innerText()).split(/\n/).filter((line) => line !== '');
    expect(words).toEqual([lang, otherLang(lang)].flatMap((each) => [term[each], term.explanation?.[each] ?? '']));
    expect(await note.locator('[lang]').getAttribute('lang')).toBe(otherLang(lang));
    await tab.goto(`/${lang}/stories/report-2023/`);
    expect(await tab.locator('[popovertarget^=law-enforcement]').count()).toBe(1);
    expect(await tab.locator(`.passage a[href="/${lang}/glossary/#law-enforcement"]`).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('where both languages stand, each explains its own', async () => {
    const { tab } = await meetReader({}, { page: `${toStory(lang)}parallel/`, lang });
    for (const each of LANGS) {
      await tab.locator(`.side[lang=${each}] [popovertarget=${ID}-${each}]`).click();
      const note = tab.locator(`.side[lang=${each}] #${ID}-${each}`);
      expect((await note.innerText()).split('\n')).toEqual([term[each], term.explanation?.[each]]);
      expect(await tab.locator(':popover-open').count()).toBe(1);
    }
  });
});

test('by keyboard Enter and Space open it, they and Esc close it, and the reader is left at the word', async () => {
  const { tab, word, note } = await meetReader();
  await focus(word);
  for (const [opening, closing] of [['Enter', 'Enter'], ['Space', 'Space'], ['Enter', 'Escape']] as const) {
    await tab.keyboard.press(opening);
    expect(await note.isVisible()).toBe(true);
    await tab.keyboard.press(closing);
    expect(await note.isVisible()).toBe(false);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  }
});

test('a screen reader hears the word, whether it is open, and then what it means', async () => {
  const { tab, word } = await meetReader();
  await word.click();
  const { nodes } = await (await tab.context().newCDPSession(tab)).send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const listSpoken = (id: string): typeof nodes => [known.get(id), ...(known.get(id)?.childIds ?? []).flatMap(listSpoken)].flatMap((node) => node ?? []);
  const spoken = listSpoken(nodes[0]?.nodeId ?? '').filter(({ ignored, role }) => !ignored && ['button', 'StaticText'].includes(String(role?.value)));
  const at = spoken.findIndex(({ role, name }) => role?.value === 'button' && name?.value === term.en);
  expect(spoken[at]?.properties?.find(({ name }) => name === 'expanded')?.value.value).toBe(true);
  // The button's own words come first, then the note.
  expect(spoken.slice(at + 1, at + 4).map(({ name }) => String(name?.value).trim())).toEqual([term.en, term.en, term.explanation?.en]);
});

test('a tap opens it and a tap elsewhere closes it', async () => {
  const { tab, word, note } = await meetReader(PHONE);
  await word.tap();
  expect(await note.isVisible()).toBe(true);
  await tab.touchscreen.tap(20, 20);
  await expect.poll(() => note.isVisible()).toBe(false);
  await word.tap();
  expect(await note.isVisible()).toBe(true);
});

test('there is one note at a time, be it of a term or of a number', async () => {
  const { tab, word, note } = await meetReader();
  await word.click();
  await focus(tab.locator('.passage a.fig').first());
  await tab.locator('#panel:popover-open').waitFor();
  expect(await note.isVisible()).toBe(false);
  await word.click();
  expect([await note.isVisible(), await tab.locator('#panel').isVisible()]).toEqual([true, false]);
});

describe('where it stands', () => {
  const VIEWPORTS = [{ width: 1280, height: 800 }, { width: 360, height: 740 }, /* 1280 × 1024 at 400 % */ { width: 320, height: 256 }];
  const EDGES = ['start', 'center', 'end'] as const;

  const place = async ({ word, note, tab }: Met, edge: (typeof EDGES)[number]): Promise<unknown[]> => {
    await word.evaluate((button, block) => button.scrollIntoView({ block }), edge);
    await tab.waitForTimeout(60);
    await word.evaluate((button: HTMLElement) => button.click());
    await tab.waitForTimeout(60);
    const [at, of] = [await note.evaluate(boxOf), await word.evaluate(boxOf)];
    await word.evaluate((button: HTMLElement) => button.click());
    const isInside = at.left >= -0.5 && at.right <= at.width + 0.5 && at.top >= -0.5 && at.bottom <= at.view + 0.5;
    const isClear = at.bottom <= of.top + 0.5 || at.top >= of.bottom - 0.5;
    return isInside && isClear && at.height > 40 ? [] : [{ edge, at, of }];
  };

  test.each(VIEWPORTS)('in the window, and off its word ($width × $height)', async (viewport) => {
    const met = await meetReader({ viewport }, { page: toStory('th'), lang: 'th' });
    const faults: unknown[] = [];
    for (const edge of EDGES) faults.push(...await place(met, edge));
    expect(faults).toEqual([]);
  });

  test('with text at twice its size too', async () => {
    const met = await meetReader({ viewport: { width: 360, height: 740 } }, { page: toStory('th'), lang: 'th', of: large });
    expect(await place(met, 'center')).toEqual([]);
  });
});

test('it needs no script', async () => {
  const { word, note } = await meetReader({ javaScriptEnabled: false });
  await word.click();
  expect(await note.innerText()).toContain(term.explanation?.en);
});

test('in forced colours, word and note are told from the text', async () => {
  const { word, note } = await meetReader({ forcedColors: 'active' });
  await word.click();
  const style = (locator: Locator) => locator.evaluate((element) => { const { color, backgroundColor, borderTopStyle, textDecorationLine } = getComputedStyle(element); return { color, backgroundColor, borderTopStyle, textDecorationLine }; });
  expect((await style(word)).textDecorationLine).toBe('underline');
  const { color, backgroundColor, borderTopStyle } = await style(note);
  expect([color === backgroundColor, borderTopStyle]).toEqual([false, 'solid']);
});

test('on paper the explanation is set into the text, and parts no line', async () => {
  const { tab, note } = await meetReader({ viewport: { width: 673, height: 990 } }, { page: toStory('th'), lang: 'th' });
  await tab.emulateMedia({ media: 'print' });
  expect(await note.isVisible()).toBe(true);
  expect(await note.innerText()).toContain(term.explanation?.th);
  const { left, right, width } = await note.evaluate(boxOf);
  expect(left > 0 && right <= width).toBe(true);
  await tab.goto(`${toStory('th')}parallel/`);
  expect(await tab.locator('.gloss').filter({ visible: true }).count()).toBe(0);
});

test('open, it can be read by everyone', async () => {
  const { tab, word } = await meetReader({ colorScheme: 'dark', bypassCSP: true }, { page: toStory('th'), lang: 'th' });
  await word.click();
  const { violations } = await new AxeBuilder({ page: tab }).include('.passage:has(:popover-open)').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
