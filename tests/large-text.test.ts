import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { measureOverflow } from './overflow.ts';
import { pagesInEveryMode } from './site.ts';
import { unfold } from './unfold.ts';
import { visit } from './visit.ts';

/** The distances of WCAG 1.4.12, which a reader may ask of any page. */
const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Runs in the browser: texts of which a part is cut off. What is said to screen readers alone is cut by design. */
const listCut = (): string[] =>
  [...document.querySelectorAll('body *:not(.vh, .sprite, svg *)')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (overflowX !== 'visible' || overflowY !== 'visible') && !/auto|scroll/.test(overflowX + overflowY)
      && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  }).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} is cut off`);

const judgeAll = async (options: BrowserContextOptions, launch: string[], style?: string): Promise<Record<string, string[]>> => {
  const browser = await openBrowser(...launch);
  // The reader's own style is let past the security policy, as it is in a reader's browser.
  const tab = await browser.newPage({ ...options, bypassCSP: true });
  const faults: Record<string, string[]> = {};
  for (const page of pagesInEveryMode) {
    await visit(tab, page);
    if (style !== undefined) await tab.addStyleTag({ content: style });
    await unfold(tab);
    const { scroll, outside } = await tab.evaluate(measureOverflow);
    const found = [...scroll, ...outside, ...await tab.evaluate(listCut)];
    if (found.length > 0) faults[page] = found;
  }
  await browser.close();
  return faults;
};

const WINDOWS = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];

test.each(WINDOWS)('text at twice its size keeps to a window of $width px, and nothing is cut off', async (viewport) => {
  expect(await judgeAll({ viewport }, ['--blink-settings=defaultFontSize=32'])).toEqual({});
}, 240_000);

test.each(WINDOWS)('letters, words and lines set apart keep to a window of $width px, and nothing is cut off', async (viewport) => {
  expect(await judgeAll({ viewport }, [], SPACING)).toEqual({});
}, 240_000);
