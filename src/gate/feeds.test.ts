import { expect, test } from 'vitest';
import type { Report } from '../domain/report.ts';
import { page, report, toEdition } from './edition-fixture.ts';
import { feedItems } from './feed-items.ts';
import { feeds } from './feeds.ts';

const FILE = 'en/feed.xml';
const HOST = 'https://report.example';
const [STORY, VICTIMS] = ['/en/stories/river/', '/en/figures/victims/'];

const escape = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const item = (path: string, title: string, html: string): string =>
  `<item><title>${title}</title><link>${HOST}${path}</link><guid isPermaLink="true">${HOST}${path}</guid><description>a</description><content:encoded>${escape(html)}</content:encoded><pubDate>Sun, 22 Nov 2026 00:00:00 +0700</pubDate><category>a</category></item>`;
const DATA = '<data value="3200" data-figure="victims">3,200 people</data>';
const RIVER = item(STORY, 'High water', `<p>It took ${DATA}, see <a href="${HOST}/en/figures/">all</a>.</p>`);
const CORRECTION = item(`${VICTIMS}#correction-2026-11-23-value`, 'Correction: Victims', '<p><time datetime="2026-11-23">23 November 2026</time> · Victims · Value: “3,000” became “3,200”. A slip.</p>');
const feed = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>a</title><description>a</description><link>${HOST}/en/</link><atom:link href="${HOST}/${FILE}" rel="self" type="application/rss+xml"/><language>en</language><lastBuildDate>Sun, 22 Nov 2026 00:00:00 +0700</lastBuildDate>${items.join('')}</channel></rss>\n`;

const corrected: Report = {
  ...report, settings: { ...report.settings, baseUrl: HOST },
  figures: report.figures.map((figure) => (figure.id === 'victims' ? { ...figure, corrections: [{ date: '2026-11-23', field: 'value', old: '3,000', new: '3,200', reason: { th: 'ก', en: 'A slip.' } }] } : figure)),
};
const PAGES = {
  [STORY]: page(`<article><h1>High water</h1><p class="deck">It took ${DATA}, see <a href="/en/figures/">all</a>.</p></article>`),
  [VICTIMS]: page('<ul class="corrections"><li id="correction-2026-11-23-value"><time>23 November 2026</time> · Value: “3,000” became “3,200”. A slip.</li></ul>'),
};
const faults = (source: string): string[] => {
  const edition = { ...toEdition(PAGES, new Map([[FILE, 'file']]), { [FILE]: source }), report: corrected };
  return [...feedItems(edition), ...feeds(edition)];
};

test('passes a feed that has every story as its page says it, and every correction', () => expect(faults(feed(RIVER, CORRECTION))).toEqual([]));

test('names the items that are missing, and those that nothing calls for', () => {
  expect(faults(feed(RIVER))).toEqual([`${FILE} has 0 items on ${VICTIMS}; the content calls for 1.`]);
  expect(faults(feed(CORRECTION))).toEqual([`${FILE} has 0 items on ${STORY}; the content calls for 1.`]);
  expect(faults(feed(RIVER, CORRECTION, item('/en/about/', 'About', '<p>a</p>')))).toEqual(expect.arrayContaining([`${FILE} has an item on /en/about/, which the content does not call for.`]));
});

test('names a number that is not the register’s, and one that the story’s page does not print', () => {
  expect(faults(feed(RIVER.replace('3,200 people', '3,300 people'), CORRECTION))).toEqual([
    `${FILE} has not “Ittook3,200people,seeall.” where ${STORY} has it.`, `${FILE} prints 3300 on ${STORY}, which that page does not.`, `${FILE} prints “3,300 people” for "victims"; the register has 3200.`,
  ]);
});

test('names what an item leaves out of its story or of its correction', () => {
  expect(faults(feed(RIVER.replace('High water', 'Low water'), CORRECTION))).toEqual([`${FILE} has not “Highwater” where ${STORY} has it.`]);
  expect(faults(feed(RIVER, CORRECTION.replace('3,000', '2,000')))).toEqual([`${FILE} has not “Value:3,000became3,200.Aslip.” of ${VICTIMS}#correction-2026-11-23-value.`]);
});

test('names what leads nowhere', () => {
  expect(faults(feed(RIVER, CORRECTION.replaceAll('-value<', '-valeu<')))).toEqual([`${FILE} leads to ${VICTIMS}#correction-2026-11-23-valeu, which is not there.`]);
  expect(faults(feed(RIVER.replace('/en/figures/', '/en/figurs/'), CORRECTION))).toEqual([`${FILE} leads to ${HOST}/en/figurs/, which is not there.`]);
  expect(faults(feed(RIVER.replace('/en/figures/', '/en/figures/#x'), CORRECTION))).toEqual([`${FILE} leads to ${HOST}/en/figures/#x, which is not there.`]);
});

test('judges nothing else of a feed that is not valid', () => expect(faults('<rss>')).toEqual([`${FILE}: The feed does not begin by saying that it is XML in UTF-8.`]));
