import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';

const ACCEPTED = join(import.meta.dirname, 'pictures');
/** Where the pictures that differ are put, to be looked at. */
const DIFFERING = join(tmpdir(), 'report-pictures');
/** Part of the picture that may differ: letters are smoothed a little differently from one browser to the next; a line that moves is more. */
const TOLERANCE = 0.004;
/** Small and in eight greys is enough to see a layout, and keeps the accepted pictures light. */
const SCALE = 0.4;
const GREY_STEP = 32;

export interface View { width: number; scheme: 'light' | 'dark'; media?: 'print' }

/** A tab in which the page's own fonts are waited for, so that a slow moment does not set a page in another face. */
export const openTab = async (browser: Browser, { width, scheme, media }: View, scale = SCALE): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, deviceScaleFactor: scale, bypassCSP: true, reducedMotion: 'reduce' });
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replaceAll('font-display:optional', 'font-display:block') });
  });
  const tab = await context.newPage();
  if (media) await tab.emulateMedia({ media, colorScheme: scheme });
  return tab;
};

const toGreys = (bytes: Buffer): Buffer => {
  const picture = PNG.sync.read(bytes);
  picture.data.forEach((value, index) => { if (index % 4 !== 3) picture.data[index] = Math.min(255, Math.round(value / GREY_STEP) * GREY_STEP); });
  return PNG.sync.write(picture, { colorType: 0, deflateLevel: 9 });
};

const findDifference = (accepted: PNG, now: PNG, tolerance: number): string | undefined => {
  if (accepted.width !== now.width || accepted.height !== now.height) return `is ${now.width} by ${now.height}, was ${accepted.width} by ${accepted.height}`;
  const differing = pixelmatch(accepted.data, now.data, undefined, now.width, now.height, { threshold: 0.25 });
  const part = differing / (now.width * now.height);
  return part > tolerance ? `differs in ${(part * 100).toFixed(2)} % of the picture` : undefined;
};

/**
 * Holds a picture against the accepted one of that name. Undefined where they agree; else how they differ, with the picture kept for looking
 * at. With ACCEPT_PICTURES set, it is accepted. `tolerance`: the part of it that may differ.
 */
export const judgeBytes = (png: Uint8Array, name: string, tolerance = TOLERANCE): string | undefined => {
  const bytes = toGreys(Buffer.from(png));
  const path = join(ACCEPTED, `${name}.png`);
  if (process.env['ACCEPT_PICTURES']) {
    mkdirSync(ACCEPTED, { recursive: true });
    writeFileSync(path, bytes);
    return undefined;
  }
  if (!existsSync(path)) return `${name} has no accepted picture. Look at it, then type: ACCEPT_PICTURES=1 npm test`;
  const difference = findDifference(PNG.sync.read(readFileSync(path)), PNG.sync.read(bytes), tolerance);
  if (difference === undefined) return undefined;
  mkdirSync(DIFFERING, { recursive: true });
  writeFileSync(join(DIFFERING, `${name}.png`), bytes);
  return `${name} ${difference}. See ${join(DIFFERING, `${name}.png`)}`;
};

/** The same for the whole page that a tab shows. */
export const judgePicture = async (tab: Page, name: string): Promise<string | undefined> => {
  await tab.evaluate(() => document.fonts.ready);
  return judgeBytes(await tab.screenshot({ fullPage: true, animations: 'disabled' }), name);
};
