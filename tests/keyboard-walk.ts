import type { Page } from 'playwright-core';

/** What the keyboard comes to, and what is wrong with it as a place to be. */
export interface Stop { name: string; inPanel: boolean; faults: string[] }

const SMALLEST_TARGET = 24;

/** Runs in the browser: the element that has the focus, and what is wrong with it as a place to be. Undefined past the last. */
const readStop = async (smallest: number): Promise<Stop | undefined> => {
  // What closes because the focus has gone on closes in a turn of its own.
  await new Promise((resolve) => setTimeout(resolve, 5));
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  // Of a link over two lines, the part on the first.
  const { left, top, width, height } = [...element.getClientRects()].find((box) => box.width > 0) ?? element.getBoundingClientRect();
  const { outlineStyle, outlineWidth, display } = getComputedStyle(element);
  const met = document.elementFromPoint(left + Math.min(width, innerWidth - left) / 2, top + Math.min(height, 20) / 2);
  // A link in a sentence is as high as its line (WCAG 2.5.8 lets it be).
  const isSmall = display !== 'inline' && (width < smallest || height < smallest);
  const faults = [
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['the focus is not seen'] : []),
    ...(isSmall ? [`the target is ${Math.round(width)} by ${Math.round(height)} px`] : []),
    ...(top < -1 || top > innerHeight - 4 || left + width < 1 || left > innerWidth - 1 ? ['it is out of the window'] : []),
    ...(met && (element.contains(met) || met.contains(element)) ? [] : [`${met?.localName ?? 'nothing'} lies over it`]),
  ];
  return { name: `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`, inPanel: element.closest('#panel') !== null, faults };
};

/** Runs in the browser: how many things on the page answer the keyboard. */
export const countControls = (): number =>
  [...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')].filter((element) => element.checkVisibility()).length;

/** Tabs through a page from its top, and tells every stop. */
export const walk = async (tab: Page): Promise<Stop[]> => {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < 400; pressed += 1) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(readStop, SMALLEST_TARGET);
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
};
