import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { renderPng } from '../charts/picture.ts';
import type { Sheet } from '../charts/piece.ts';
import { measureText } from '../charts/typeface.ts';
import { figure, figureIn, manuscript, row, settings, source, story, unit, words } from '../domain/checks/manuscript-fixture.ts';
import { compileReport } from '../domain/compile.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { FrontMatter } from '../schema/story.ts';
import { toSiteCard, toStoryCard } from './card.ts';
import { HARD_WORDS } from './chart-fixture.ts';

const LONG = 'Accounts differ on the assets that were seized in an operation with police of several countries, and on what they were worth, and on who counted them, and on the day on which they were counted, and on what was done with them in the years that have gone by since then, and in this title there is no end to it, because its author could not find one';
const LONG_THAI = 'ไบแนนซ์ระบุว่าความร่วมมือกับหน่วยงานบังคับใช้กฎหมายของหลายประเทศนำไปสู่การยึดทรัพย์สินมูลค่ามาก แต่รายงานอื่นระบุไม่ตรงกันว่ายึดได้เท่าใดและยึดได้เมื่อใด และใครเป็นผู้นับทรัพย์สินเหล่านั้น อีกทั้งไม่มีใครบอกได้ว่าทรัพย์สินที่ยึดไว้ถูกนำไปทำอะไรต่อในเวลาหลายปีหลังจากนั้น หัวข่าวนี้ยาวเกินกว่าที่ใครจะอ่านจบในคราวเดียว เพราะผู้เขียนหาที่จบไม่ได้ และไม่มีใครทักท้วงก่อนส่งต่อไปยังกองบรรณาธิการ';

const draft = (slug: string, fields: Partial<FrontMatter>, title = words('Accounts differ', HARD_WORDS)) =>
  story(slug, { th: [{ mentions: [figureIn('assets')] }], en: [{ mentions: [figureIn('assets')] }] }, { th: { ...fields, title: title.th }, en: { ...fields, title: title.en } });

const report = compileReport(manuscript({
  settings: settings({}, { name: words('Joint Report', 'รายงานร่วม'), description: words('What it is.', 'คืออะไร') }),
  units: [unit('baht', 'money', ['baht', 'baht', 'บาท']), unit('people')], sources: [source('release', 'primary', words('Binance', 'ไบแนนซ์')), source('police')],
  figures: [
    figure('assets', { value: '10000000000', unit: 'baht', qualifier: 'more-than', label: words('Assets seized', 'ทรัพย์สินที่ยึดได้'), evidence: [row('states', 'release', { printed: { value: '10000000000', qualifier: 'more-than' } }), row('differs', 'police', { aspect: 'value', prominent: true, printed: { value: '1500000000', qualifier: 'none' } })] }),
    figure('victims', { label: words('Victims', 'ผู้เสียหาย') }),
    figure('many', { formula: { kind: 'sum', of: ['victims', 'victims'], precision: '0' }, label: words('Twice', 'สองเท่า') }),
  ],
  stories: [
    draft('led', { headline: ['victims', 'assets'] }), draft('counted', { headline: ['victims'] }), draft('derived', { headline: ['many'] }),
    draft('bare', { headline: [], summary: 'What happened.' }), draft('gone', { headline: ['assets'], status: 'withdrawn', reason: 'a' }), draft('long', { headline: ['assets'] }, words(LONG, LONG_THAI)),
  ],
}), () => 'b', 0);

const cardOf = (slug: string, lang: Lang): Sheet => {
  const found = report.stories.find((each) => each.slug === slug);
  if (!found) throw new Error(`The fixture has no story "${slug}".`);
  return toStoryCard(report, found, lang);
};
const textsOf = ({ layers }: Sheet) => layers.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : [])));
const wordsOf = (sheet: Sheet): string[] => textsOf(sheet).map(({ text }) => text);

test('a card has the site’s name, whose site it is not, the place, the headline, and the leading figure with its qualifier, what it counts and where it stands', () => {
  expect(wordsOf(cardOf('led', 'en'))).toEqual(['Joint Report', 'Not Binance’s own site', 'Thailand', 'Accounts differ', 'more than', '10', 'billion baht', 'Assets seized', 'Disputed · stated by Binance']);
  expect(wordsOf(cardOf('led', 'th')).slice(-5)).toEqual(['กว่า', '10,000', 'ล้านบาท', 'ทรัพย์สินที่ยึดได้', 'ไม่ตรงกัน · ตามที่ไบแนนซ์ระบุ']);
});

test('what a count counts is said by its label; a number that we worked out says so', () => {
  expect(wordsOf(cardOf('counted', 'en')).slice(-3)).toEqual(['3,200', 'Victims', 'Single source · stated by Binance']);
  expect(wordsOf(cardOf('derived', 'en')).slice(-3)).toEqual(['6,400', 'Twice', 'Worked out by us']);
});

test('a story without a figure has its summary instead', () => expect(wordsOf(cardOf('bare', 'en')).slice(-1)).toEqual(['What happened.']));

test('a withdrawn story says so, and shows no number', () => {
  expect(wordsOf(cardOf('gone', 'en')).slice(-2)).toEqual(['Accounts differ', 'This story has been withdrawn']);
  expect(wordsOf(cardOf('gone', 'th')).at(-1)).toBe('ถอนข่าวนี้แล้ว');
});

test('in a preview, a story under embargo says until when it may not be published', () => {
  const [found] = report.stories;
  if (!found) throw new Error('The fixture has no story.');
  expect(wordsOf(toStoryCard({ ...report, embargoes: { [`stories/${found.slug}`]: '2026-12-07T09:00:00+07:00' } }, found, 'en'))).toContain('Under embargo until 7 December 2026, 09:00 Bangkok time · Thailand');
});

test('every other page has the site’s name and what it is', () => {
  expect(wordsOf(toSiteCard(report, 'en'))).toEqual(['Joint Report', 'What it is.']);
});

describe.each(LANGS)('in %s', (lang) => {
  test.each(['led', 'counted', 'derived', 'bare', 'gone', 'long'])('the card of "%s" keeps its words inside, one line over the other', (slug) => {
    const texts = textsOf(cardOf(slug, lang));
    for (const { text, x, y, font } of texts) {
      expect(x + measureText(font, text).width).toBeLessThanOrEqual(1200 - 72 + 1);
      expect([x >= 72, y > 60, y < 600]).toEqual([true, true, true]);
    }
    const lines = [...new Set(texts.map(({ y }) => y))];
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('a title without an end is cut, and the card says that it is', () => {
    expect(wordsOf(cardOf('long', lang)).filter((text) => text.endsWith('…'))).toHaveLength(1);
  });

  test('a card is 1200 by 630 pixels on the site’s paper, and the same to the byte at every rendering', () => {
    const png = renderPng(cardOf('led', lang), 1);
    const { width, height, data } = PNG.sync.read(Buffer.from(png));
    expect([width, height, ...data.subarray(0, 3)]).toEqual([1200, 630, 0xf8, 0xf4, 0xea]);
    expect(Buffer.compare(png, renderPng(cardOf('led', lang), 1))).toBe(0);
  });
});
