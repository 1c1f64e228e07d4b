import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { organisationSchema } from '../schema/name.ts';
import { findById } from '../domain/figure.ts';
import { toWords } from '../domain/plain-text.ts';
import { STATES, toState } from '../domain/state.ts';
import type { AmountForm } from '../i18n/amount.ts';
import type { Lang } from '../i18n/lang.ts';
import { parseRecord } from './record.ts';
import { loadReport } from './report.ts';
import { parseStory } from './story.ts';

/** The real content, held against the facts as people checked them against the release: typed here a second time, on purpose. */
const ROOT = join(import.meta.dirname, '../..');
const report = loadReport(ROOT, Date.parse('2026-11-22T09:00:00+07:00'));
const say = (id: string, lang: Lang, form: AmountForm = 'full'): string => toWords(report, { kind: 'figure', id, form }, lang);

test('has no faults', () => {
  expect(report.issues).toEqual([]);
});

test('has seven stories, each with its place, its paragraphs of the release and its charts', () => {
  const charts = (slug: string) => report.stories.find((story) => story.slug === slug)?.blocks.flatMap(({ en }) => en.mentions.flatMap(({ reference }) => (reference.kind === 'chart' ? [reference.id] : [])));
  expect(report.stories.map(({ slug, th }) => [slug, th.place, th.from.map(({ locator }) => locator).join(' '), charts(slug)?.join(' ')]).sort()).toEqual([
    ['ccib-award', 'thailand', 'P4 P5', ''],
    ['e-nugget', 'india', 'P6 P7', ''],
    ['korea-knpa', 'south-korea', 'P9', ''],
    ['report-2023', 'worldwide', 'P10 P13 P1 P11 P12', 'illicit-share trainings'],
    ['taiwan-training', 'taiwan', 'P8', ''],
    ['the-purge', 'thailand', 'P3', 'the-purge-assets'],
    ['trust-no-one', 'thailand', 'P2', ''],
  ]);
});

/** The release's own figures: value, kind of unit, qualifier, period, paragraph, the release's words, ours. */
const FIGURES = [
  ['trust-no-one-assets-seized', '10000000000', 'money', 'more-than', 'unknown', 'P2', 'กว่าหมื่นล้านบาท', 'more than 10 billion baht', 'กว่า 10,000 ล้านบาท'],
  ['trust-no-one-arrests', '5', 'count', 'none', 'unknown', 'P2', '5 ราย', '5 people', '5 ราย'],
  ['trust-no-one-victims', '3200', 'count', 'more-than', 'unknown', 'P2', 'กว่า 3,200 ราย', 'more than 3,200 people', 'กว่า 3,200 ราย'],
  ['the-purge-assets-seized', '250000000', 'money', 'more-than', 'unknown', 'P3', 'กว่า 250 ล้านบาท', 'more than 250 million baht', 'กว่า 250 ล้านบาท'],
  ['the-purge-cash', '80000000', 'money', 'more-than', 'unknown', 'P3', 'กว่า 80 ล้านบาท', 'more than 80 million baht', 'กว่า 80 ล้านบาท'],
  ['e-nugget-accounts-frozen', '42', 'count', 'more-than', 'unknown', 'P6', 'กว่า 42 บัญชี', 'more than 42 accounts', 'กว่า 42 บัญชี'],
  ['e-nugget-assets-secured', '6000000', 'money', 'more-than', 'unknown', 'P6', 'กว่า 6 ล้านดอลลาร์สหรัฐ', 'more than 6 million US dollars', 'กว่า 6 ล้านดอลลาร์สหรัฐ'],
  ['taiwan-agencies', '10', 'count', 'more-than', 'unknown', 'P8', 'กว่า 10 หน่วยงาน', 'more than 10 agencies', 'กว่า 10 หน่วยงาน'],
  ['taiwan-officers', '1000', 'count', 'more-than', 'unknown', 'P8', 'กว่าพันคน', 'more than 1,000 officers', 'กว่า 1,000 คน'],
  ['illicit-share-2022', '0.42', 'percent', 'none', '2022', 'P10', '0.42%', '0.42%', '0.42%'],
  ['illicit-share-2023', '0.34', 'percent', 'none', '2023', 'P10', '0.34%', '0.34%', '0.34%'],
  ['requests-2023', '58000', 'count', 'more-than', '2023', 'P13', 'กว่า 58,000 ครั้ง', 'more than 58,000 requests', 'กว่า 58,000 ครั้ง'],
  ['trainings-2023', '120', 'count', 'more-than', '2023', 'P13', 'กว่า 120 รายการ', 'more than 120 workshops and trainings', 'กว่า 120 รายการ'],
  ['trainings-2022', '70', 'count', 'none', '2022', 'P13', '70 รายการ', '70 workshops and trainings', '70 รายการ'],
] as const;

test.each(FIGURES)('%s is %s', (id, value, kind, qualifier, period, locator, printed, en, th) => {
  const figure = findById(report.figures, id);
  expect([figure.value, findById(report.units, figure.unit).kind, figure.qualifier, figure.period]).toEqual([value, kind, qualifier, period]);
  expect(figure.evidence.filter(({ relation }) => relation === 'states').map((row) => [row.source, row.locator, row.printed?.text, row.printed?.value, row.printed?.qualifier])).toEqual([['binance-release', locator, printed, value, qualifier]]);
  expect([say(id, 'en'), say(id, 'th')]).toEqual([en, th]);
});

test.each([
  ['illicit-share-change', '-0.08', 'percentage-point', 'none', '−0.08 percentage points', '−0.08 จุดร้อยละ', '0.08 percentage points', '0.08 จุดร้อยละ'],
  ['illicit-share-change-percent', '-19', 'percent', 'none', '−19%', '−19%', '19%', '19%'],
  ['trainings-change', '50', 'count', 'more-than', 'more than 50 workshops and trainings', 'กว่า 50 รายการ', 'more than 50 workshops and trainings', 'กว่า 50 รายการ'],
  ['trainings-change-percent', '71', 'percent', 'more-than', 'more than 71%', 'กว่า 71%', 'more than 71%', 'กว่า 71%'],
  ['the-purge-cash-share', '32', 'percent', 'about', 'about 32%', 'ประมาณ 32%', 'about 32%', 'ประมาณ 32%'],
] as const)('%s is worked out as %s', (id, value, kind, qualifier, en, th, sizeEn, sizeTh) => {
  const figure = findById(report.figures, id);
  expect(figure.formula).toBeDefined();
  expect([figure.value, findById(report.units, figure.unit).kind, figure.qualifier]).toEqual([value, kind, qualifier]);
  expect([say(id, 'en'), say(id, 'th'), say(id, 'en', 'size'), say(id, 'th', 'size')]).toEqual([en, th, sizeEn, sizeTh]);
});

test('has no other figure: nothing is made of 250 − 80', () => {
  expect(report.figures.filter(({ formula }) => !formula).map(({ id }) => id).sort()).toEqual(FIGURES.map(([id]) => id).sort());
  expect(report.figures.filter(({ formula }) => formula)).toHaveLength(5);
});

/** What others printed: source, relation and aspect, number, unit where it is another, qualifier; ! where a reader must not miss it. */
const EVIDENCE: Record<string, string[]> = {
  'trust-no-one-assets-seized': [
    'nation-2023-08-17/damage differs meaning 10000000000 more-than !', 'nation-2023-08-17/seized differs value 1500000000 more-than !',
    'pattaya-news-2024-04-18/seized differs value 1900000000 more-than !', 'pattaya-news-2024-04-18/searched context 72 places none',
    'trm-labs/seized differs value 1900000000 more-than !', 'trm-labs/us-dollars context 51600000 us-dollars none',
    'nation-2023-10-03/baht differs qualifier 10000000000 about', 'nation-2023-10-03/us-dollars context 277000000 us-dollars none',
  ],
  'trust-no-one-arrests': [
    'nation-2023-10-03 corroborates 5 none', 'ibtimes corroborates 5 none', 'pattaya-news-2024-04-18 differs value 3 none', 'trm-labs differs value 3 none',
    'nation-2023-08-17/may context 2 none', 'nation-2023-08-17/august context 1 none',
  ],
  'trust-no-one-victims': ['nation-2023-10-03 differs meaning 3200 more-than', 'ccib-2023-09 context 3280 cases none'],
  'the-purge-assets-seized': ['pattaya-news-2024-04-18 corroborates 250000000 more-than', 'trm-labs corroborates 250000000 more-than', 'people-unity-2024-04-18 corroborates 250000000 more-than'],
  'the-purge-cash': ['people-unity-2024-04-18 differs qualifier 80000000 at-least'],
  'e-nugget-accounts-frozen': ['coinness-2024-05-09/accounts context 70 none', 'coinness-2024-05-09/exchanges context 3 exchanges none'],
  'e-nugget-assets-secured': ['coinness-2024-05-09/us-dollars context 10500000 us-dollars none', 'coinness-2024-05-09/rupees context 900000000 rupees none'],
  'taiwan-agencies': ['binance-blog-taiwan corroborates 10 more-than'],
  'taiwan-officers': ['binance-blog-taiwan corroborates 1000 more-than'],
  'illicit-share-2022': [
    'federal-newswire corroborates 0.42 none', 'axios-2023-01-13 revises 0.24 none !', 'coin-engineer differs date 0.42 none',
    'moneylowdown/volume-first context 20600000000 us-dollars none', 'moneylowdown/volume-raised context 39600000000 us-dollars none', 'moneylowdown/ftx-claims context 8700000000 us-dollars none',
  ],
  'illicit-share-2023': ['federal-newswire corroborates 0.34 none', 'cybernews/chainalysis revises 0.61 none !', 'cybernews/trm-labs differs method 0.86 none', 'moneylowdown context'],
  'requests-2023': ['binance-square-2024-06-05 corroborates 58000 more-than', 'coin-engineer corroborates 58000 more-than'],
  'trainings-2023': ['binance-square-2024-06-05 differs qualifier 120 none', 'crypto-republique differs qualifier 120 none', 'cryptopolitan corroborates 120 more-than'],
  'trainings-2022': ['binance-hong-kong differs qualifier 70 more-than'],
};

test.each(Object.entries(EVIDENCE))('what others printed of %s is as they printed it', (id, rows) => {
  const found = findById(report.figures, id).evidence.filter(({ relation }) => relation !== 'states').map(({ source, row, relation, aspect, printed, prominent }) =>
    [row ? `${source}/${row}` : source, relation, aspect, printed?.value, printed?.unit, printed?.qualifier, prominent && '!'].filter(Boolean).join(' '));
  expect(found.sort()).toEqual([...rows].sort());
});

test('the sources are who they are: the release, independent ones, and those that retell Binance', () => {
  const of = (origin: string): string[] => report.sources.filter((source) => source.origin === origin).map(({ id }) => id).sort();
  expect(of('primary')).toEqual(['binance-release']);
  expect(of('independent')).toEqual([
    'axios-2023-01-13', 'ccib-2023-09', 'coinness-2024-05-09', 'cybernews', 'federal-newswire', 'moneylowdown', 'nation-2023-08-17', 'pattaya-news-2024-04-18', 'people-unity-2024-04-18', 'trm-labs',
  ]);
  expect(of('derived')).toHaveLength(report.sources.length - 11);
});

test('of the release’s figures two are revised, two disputed, two agreed, and eight have a single source', () => {
  const states = FIGURES.map(([id]) => toState(report, findById(report.figures, id)));
  expect(STATES.map((state) => states.filter((one) => one === state).length)).toEqual([2, 2, 2, 8]);
  expect(FIGURES.filter((_figure, index) => states[index] !== 'single-source').map(([id], index) => [id, states.filter((state) => state !== 'single-source')[index]])).toEqual([
    ['trust-no-one-assets-seized', 'disputed'], ['trust-no-one-arrests', 'disputed'], ['the-purge-assets-seized', 'agreed'], ['the-purge-cash', 'agreed'], ['illicit-share-2022', 'revised'], ['illicit-share-2023', 'revised'],
  ]);
});

test('the charts show what they should, and never requests beside trainings', () => {
  expect(report.charts.map(({ id, series }) => [id, series.map(({ figure }) => figure).join(' ')])).toEqual([
    ['illicit-share', 'illicit-share-2022 illicit-share-2023'], ['the-purge-assets', 'the-purge-assets-seized the-purge-cash'], ['trainings', 'trainings-2022 trainings-2023'],
  ]);
});

/** Each of these has exposed a fault in some renderer. */
const THAI = 'น้ำใจ ที่นี่ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก';

test('Thai passes the reader letter by letter, in NFC', () => {
  const front = `---\ntitle: ${THAI}\nsummary: "${THAI}"\nplace: thailand\nstatus: published\noriginal: th\npublished: 2026-11-22\nfrom: [{ source: s, locator: P2 }]\n---\n\n`;
  const { story } = parseStory('th.mdx', 's', 'th', `${front}${THAI}\n`);
  const { record } = parseRecord(organisationSchema, 'o.yaml', 'o', `name: { th: ${THAI}, en: a }\nnote:\n  th: >-\n    ${THAI}\n  en: a\n`);
  expect(THAI.normalize('NFC')).toBe(THAI);
  expect([story?.frontMatter.title, story?.frontMatter.summary, story?.blocks[0]?.texts[0]?.text, record?.data.name.th, record?.data.note?.th]).toEqual([THAI, THAI, THAI, THAI, THAI]);
});

const files = readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yaml|mdx)$/.test(file));

test('every file is in NFC, without doubled vowels and tones, Thai digits and invisible signs', () => {
  // เ twice for แ, a split ำ, a tone or vowel sign twice; U+2060 and others print nothing and break searches.
  const TRAPS = /เเ|\u0e4d[\u0e48-\u0e4b]?\u0e32|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1|[\u0e48-\u0e4b][\u0e31\u0e34-\u0e3a]|[๐-๙\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => {
    const text = readFileSync(join(ROOT, 'content', file), 'utf8');
    return text !== text.normalize('NFC') || TRAPS.test(text);
  })).toEqual([]);
});
