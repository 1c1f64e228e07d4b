import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { sharedCards } from './shared-cards.ts';
import { listPages } from '../domain/page-list.ts';

const toCard = (width = 1200): Buffer => {
  const canvas = createCanvas(width, 630);
  canvas.getContext('2d').fillRect(10, 10, 500, 500);
  return canvas.toBuffer('image/png');
};
const toPage = (lang: string, image = `${report.settings.baseUrl}/${lang}/card.png`, width = '1200'): string =>
  page('Words').replace('<title>', `<meta property="og:image" content="${image}"><meta property="og:image:width" content="${width}"><meta property="og:image:height" content="630"><title>`);
const right = Object.fromEntries(listPages(report).map((address) => [address, toPage(address.split('/')[1] ?? '')]));
const CARDS = { 'th/card.png': toCard(), 'en/card.png': toCard() };
const faults = (changes: Record<string, string> = {}, cards: Record<string, Buffer> = {}): string[] =>
  sharedCards(toEdition({ ...right, ...changes }, new Map(Object.keys(CARDS).map((file) => [file, 'file'])), { ...CARDS, ...cards }));

test('passes pages whose cards are there', () => expect(faults()).toEqual([]));
test('names a page without a card, with one that is not there, of the other language, or of another size', () => {
  const named = (what: string): string => `/en/about/ names ${what} as its card, which is not there, not in its language, or not of its size.`;
  expect(faults({ '/en/about/': page('Words') })).toEqual([named('no picture')]);
  expect(faults({ '/en/about/': toPage('en', `${report.settings.baseUrl}/en/cards.png`) })).toEqual([named('/en/cards.png')]);
  expect(faults({ '/en/about/': toPage('th') })).toEqual([named('/th/card.png')]);
  expect(faults({ '/en/about/': toPage('en', undefined, '600') })).toEqual([named('/en/card.png')]);
});
test('names a card of another size', () => expect(faults({}, { 'th/card.png': toCard(1100) })).toEqual(['/th/card.png is 1100 by 630 pixels, and not 1200 by 630.']));
