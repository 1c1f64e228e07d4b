import { beforeAll, expect, test } from 'vitest';
import { chart, figure, figureIn, manuscript, row, settings, source, story, unit, words } from '../domain/checks/manuscript-fixture.ts';
import { compileReport } from '../domain/compile.ts';
import { judgeFeed } from '../gate/feed-rules.ts';
import { listChildren, parseXml, textOf, type XmlElement } from '../gate/xml.ts';
import type { FrontMatter } from '../schema/story.ts';
import { loadReport } from '../reader/report.ts';
import { renderFeed } from './feed.ts';

const HOST = 'https://report.example';
const AT = Date.parse('2026-11-22T09:00:00+07:00');
const both = (fields: Partial<FrontMatter>) => ({ th: fields, en: fields });
const block = { mentions: [figureIn('cash')] };
const bodies = { th: [block], en: [block] };

/** A report in which everything happened that readers are told of. */
const report = compileReport(manuscript({
  settings: settings({}, { name: words('Report & <more>', 'รายงาน') }), units: [unit('people'), unit('baht', 'money', ['baht', 'baht', 'บาท'])],
  sources: [source('release', 'primary'), { ...source('police'), data: { ...source('police').data, notes: [{ date: '2026-11-30', text: words('It has a date now.', 'มีวันที่แล้ว') }] } }],
  charts: [chart('levels', ['cash'], { notes: [{ date: '2026-11-27', text: words('A bar moved.', 'แท่งย้าย') }], withdrawn: { date: '2026-11-28', reason: words('It misled.', 'ชวนให้เข้าใจผิด') } })],
  figures: [
    figure('cash', { value: '90000000', unit: 'baht', label: words('Cash', 'เงินสด'), evidence: [row('states', 'release', { locator: 'P3', printed: { value: '90000000', qualifier: 'none' } })], corrections: [
      { date: '2026-11-23', field: 'value', old: '80,000,000', new: '90,000,000', reason: words('A slip & more.', 'พิมพ์ผิด') }, { date: '2026-11-23', field: 'value', old: '90,000,000', new: '90,000,000.0', reason: words('Again.', 'อีกครั้ง') },
    ] }),
    figure('lost', { withdrawn: { date: '2026-11-26', reason: words('The release dropped {figure:cash}.', 'ไม่มีแล้ว') } }),
  ],
  stories: [
    story('river', bodies, both({ title: 'High & <dry>', updated: '2026-11-24', notes: [{ date: '2026-11-25', text: 'Of {figure:cash} told.' }] })),
    story('gone', bodies, both({ title: 'Gone', published: '2026-11-21', status: 'withdrawn', reason: 'None stands.', updated: '2026-11-29' })),
    story('later', bodies, both({ title: 'Embargoed', embargo: '2026-12-01T09:00:00+07:00' })), story('draft', bodies, both({ title: 'Draft', status: 'draft' })),
  ],
}), (_pair, taken) => `b-${taken.size}`, AT);

let feed = '';
let items: XmlElement[] = [];
beforeAll(async () => {
  feed = await renderFeed(report, 'en');
  items = parseXml(feed).children.flatMap((channel) => listChildren(channel, 'item'));
});
const contentOf = (end: string): string => textOf(items.find((item) => textOf(item, 'link').endsWith(end)) ?? { name: '', attributes: {}, children: [], text: '' }, 'content:encoded');

test('tells every story, correction, withdrawal and note as an item of its own, newest first, in an order that stays', () => {
  expect(items.map((item) => [textOf(item, 'pubDate').slice(5, 11), textOf(item, 'link').replace(HOST, ''), textOf(item, 'title')])).toEqual([
    ['30 Nov', '/en/sources/police/#note-2026-11-30', 'Note to the reader: police: a'],
    ['29 Nov', '/en/stories/gone/#withdrawn', 'This story has been withdrawn: Gone'],
    ['28 Nov', '/en/charts/levels/#withdrawn', 'This chart has been withdrawn: levels'],
    ['27 Nov', '/en/charts/levels/#note-2026-11-27', 'Note to the reader: levels'],
    ['26 Nov', '/en/figures/lost/#withdrawn', 'This figure has been withdrawn: lost'],
    ['25 Nov', '/en/stories/river/#note-2026-11-25', 'Note to the reader: High & <dry>'],
    ['23 Nov', '/en/figures/cash/#correction-2026-11-23-value', 'Correction: Cash · Value: “80,000,000” became “90,000,000”'],
    ['23 Nov', '/en/figures/cash/#correction-2026-11-23-value-2', 'Correction: Cash · Value: “90,000,000” became “90,000,000.0”'],
    ['22 Nov', '/en/stories/river/', 'High & <dry>'],
    ['21 Nov', '/en/stories/gone/', 'Withdrawn: Gone'],
  ]);
});

test('a correction says of which figure, from what to what and why, what it is now, and which stories use it', () => {
  expect(contentOf('-value')).toBe([
    `<p><time datetime="2026-11-23">23 November 2026</time> · <a href="${HOST}/en/figures/cash/">Cash</a> · Value: “80,000,000” became “90,000,000”. A slip &amp; more.</p>`,
    `<p>It now reads: <a href="${HOST}/en/figures/cash/"><data value="90000000" data-figure="cash">90 million baht</data></a></p>`,
    `<p>Used in: <a href="${HOST}/en/stories/river/">High &amp; &lt;dry&gt;</a>; <a href="${HOST}/en/stories/gone/">Gone</a></p>`,
  ].join(''));
});

test('a story is whole, with whole addresses, and says first that it was withdrawn', () => {
  expect(contentOf('/stories/gone/')).toMatch(/^<p><strong>This story has been withdrawn<\/strong> · None stands\.<\/p><p>S<\/p>/);
  expect(contentOf('/stories/river/')).toContain(`<p><a href="${HOST}/en/figures/cash/"><data value="90000000" data-figure="cash">90 million baht</data></a></p>`);
  expect(contentOf('/stories/river/')).toContain('This is not Binance’s own site.');
});

test('bears the days on record, in Bangkok, and says when a story was changed last', () => {
  const [river] = items.filter((item) => textOf(item, 'link').endsWith('/stories/river/'));
  expect([river && textOf(river, 'pubDate'), river && textOf(river, 'atom:updated')]).toEqual(['Sun, 22 Nov 2026 00:00:00 +0700', '2026-11-25T00:00:00+07:00']);
});

test('knows nothing of a draft, nor of a story before its time', () => expect(feed).not.toMatch(/Embargoed|Draft|later/));

test.each(['th', 'en'] as const)('keeps the rules of the W3C’s validator (%s), with all that happened and as it is published now', async (lang) => {
  expect(judgeFeed(await renderFeed(report, lang), `${HOST}/${lang}/feed.xml`)).toEqual([]);
  const real = loadReport(process.cwd());
  expect(judgeFeed(await renderFeed(real, lang), `${real.settings.baseUrl}/${lang}/feed.xml`)).toEqual([]);
});

test('is the same every time', async () => expect(await renderFeed(report, 'en')).toBe(feed));
