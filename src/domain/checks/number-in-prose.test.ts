import { expect, test } from 'vitest';
import { formatIssue } from '../issue.ts';
import { figure, figureIn, manuscript, organisation, person, source, story, term, unit, words } from './manuscript-fixture.ts';
import { numberInProse } from './number-in-prose.ts';

const parts = {
  units: [unit('people'), unit('accounts'), unit('baht', 'money'), unit('percent', 'percent')],
  figures: [
    figure('victims', { value: '3200' }), figure('arrests', { value: '5' }), figure('accounts-frozen', { value: '42', unit: 'accounts' }),
    figure('illicit-share', { value: '0.42', unit: 'percent' }), figure('cash', { value: '80000000', unit: 'baht' }),
  ],
  glossary: [term('iscr', { th: 'ISCR 2023', en: 'ISCR 2023' }), term('report', { en: '2024 Crypto Crime Report', th: 'รายงานฉบับปี 2024' }), term('division', { th: 'บก.สอท.1', en: 'Cyber Division 1', aliases: { th: [], en: ['Division 1'] } })],
  organisations: [organisation('g', { name: words('Group of 7'), short: words('G7') })],
  people: [person('king', words('Rama 9'))],
  sources: [source('channel', 'independent', words('Channel 3', 'ช่อง 3'))],
};
/** What is found in the body of a story, in a paragraph on line 12 that has these figures beside the text. */
const inBody = (text: string, figures: string[] = []): string[] =>
  numberInProse(manuscript({ ...parts, stories: [story('river', { en: [{ line: 12, text, mentions: figures.map((id) => figureIn(id)) }] })] })).map(formatIssue);
const typed = (text: string): string[] => inBody(text).map((fault) => /"(.*)" is typed by hand/.exec(fault)?.[1] ?? fault);

test('names the number, its place and the figure that holds it', () => {
  expect(inBody('Some 3,200 people.')).toEqual(['content/stories/river/en.mdx:12:6  number-in-prose  "3,200" is typed by hand. Write <Figure id="victims" />.']);
});

test('names the ways to write a number that no figure holds', () => {
  expect(inBody('In 1999.')).toEqual(['content/stories/river/en.mdx:12:4  number-in-prose  "1999" is typed by hand. Write <Figure id="…" /> or <Date value="…" />, or say it without a number.']);
});

test('writes the edit as a plain field takes it', () => {
  const fields = manuscript({ ...parts, texts: [{ file: 'content/charts/a.yaml', line: 3, column: 7, lang: 'en', text: '42 accounts in 1999' }], mentions: [{ file: 'content/charts/b.yaml', line: 1, column: 1, reference: figureIn('accounts-frozen') }] });
  expect(numberInProse(fields).map(formatIssue)).toEqual([
    'content/charts/a.yaml:3:7  number-in-prose  "42" is typed by hand. Write {figure:accounts-frozen}.',
    'content/charts/a.yaml:3:22  number-in-prose  "1999" is typed by hand. Write {figure:…} or {date:…}, or say it without a number.',
  ]);
});

test.each([
  ['Thai digits', '๑๒ ราย', ['๑๒']], ['Thai digits with a comma', 'กว่า ๓,๒๐๐ ราย', ['๓,๒๐๐']], ['digits in Thai without a space', 'เหยื่อ3,200ราย', ['3,200']],
  ['fullwidth digits', '３２００', ['３２００']], ['a fullwidth comma', '３，２００', ['３，２００']], ['Arabic digits', '٣٤', ['٣٤']], ['digits of mathematics', '𝟓', ['𝟓']],
  ['superscripts', 'x² and 10³', ['²', '10³']], ['fractions', '½ or 3½', ['½', '3½']], ['numbers in circles', '① and ⑳', ['①', '⑳']], ['Roman numerals of one sign', 'Chapter Ⅳ', ['Ⅳ']], ['the zero of Chinese dates', '〇', ['〇']],
  ['percent', '10% and 10 % and 0.42%', ['10%', '10 %', '0.42%']], ['other signs of percent', '5％ ๕๐٪ 3‰', ['5％', '๕๐٪', '3‰']], ['percent alone', 'in % terms', ['%']],
  ['money', '฿500, 500฿, $6, € 5, US$7', ['฿500', '500฿', '$6', '€ 5', '$7']], ['money of other lands', '₹90 and ₩ and ＄5 and ₿', ['₹90', '₩', '＄5', '₿']], ['baht alone', 'ใน ฿', ['฿']],
  ['a no-break space in it', '10\u00a0000 and 3\u202f200', ['10\u00a0000', '3\u202f200']], ['invisible signs in it', '3\u200b200 and 4\u2060200', ['3', '200', '4', '200']],
  ['years', 'ปี 2566 and พ.ศ. ๒๕๖๖', ['2566', '๒๕๖๖']], ['times and ranges', '18.30 น., 10:30, 24/7, 5–6, 5-6', ['18.30', '10:30', '24/7', '5–6', '5-6']], ['ordinals', '1st, the 2nd', ['1', '2']],
  ['signs before it', '-5 and −0.08 and .5', ['-5', '−0.08', '.5']], ['letters round it', '10K, 1.5bn, COVID-19', ['10', '1.5', '19']], ['stops behind it', 'It was 5. Then 5, and 1,000,000.', ['5', '5', '1,000,000']],
])('finds %s', (_name, text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test('reads every script of digits to name the figure', () => {
  for (const text of ['3200', '3,200', '๓,๒๐๐', '３，２００', '3\u00a0200']) expect(inBody(text)).toEqual([expect.stringContaining('Write <Figure id="victims" />.')]);
});

test.each(['5%', '$5', '5 million', '5 ล้านบาท', '5k', '5–6', '-5', '.5', '4/2', '$42', '42%', '0.42 billion', '$3,200'])('does not name a figure that is another thing than %s', (text) => {
  expect(inBody(text, parts.figures.map(({ id }) => id))).toEqual([expect.stringContaining('Write <Figure id="…" /> or <Date value="…" />, or say it without a number.')]);
});

test('names the figure in percent and in money where the signs agree', () => {
  expect(inBody('0.42%')).toEqual([expect.stringContaining('Write <Figure id="illicit-share" />.')]);
  expect(inBody('฿80,000,000')).toEqual([expect.stringContaining('Write <Figure id="cash" />.')]);
});

test.each(['ISCR 2023', 'the 2024 Crypto Crime Report', 'รายงานฉบับปี 2024 ของ', 'กลุ่มงาน บก.สอท.1 กล่าว', 'Division 1', 'the G7', 'Group of 7', 'Rama 9', 'ช่อง 3', 'Plain words', '', 'the 2024\nCrypto Crime Report'])('leaves %j alone', (text) => {
  expect(inBody(text)).toEqual([]);
});

test('a listed name excuses no other number', () => {
  expect(typed('ISCR 2024')).toEqual(['2024']);
  expect(typed('Division 11')).toEqual(['11']);
  expect(typed('ISCR 2023 had 40')).toEqual(['40']);
  expect(typed('42024 Crypto Crime Report')).toEqual(['42024']);
});

test('counts line and column over the lines of a text, and after a name', () => {
  expect(inBody('one\ntwo 42\nISCR 2023, 43').map((fault) => fault.split('  ')[0])).toEqual(['content/stories/river/en.mdx:13:5', 'content/stories/river/en.mdx:14:12']);
});

test.each(['5', '42'])('takes %s, which may count anything, for a figure only where the same story has that figure', (text) => {
  const id = text === '5' ? 'arrests' : 'accounts-frozen';
  expect(inBody(text, [id])).toEqual([expect.stringContaining(`Write <Figure id="${id}" />.`)]);
  expect(inBody(text, ['victims'])).toEqual([expect.stringContaining('Write <Figure id="…" />')]);
  const elsewhere = [story('river', { en: [{ text }] }), story('sea', { en: [{ mentions: [figureIn(id)] }] })];
  expect(numberInProse(manuscript({ ...parts, stories: elsewhere })).map(formatIssue)).toEqual([expect.stringContaining('Write <Figure id="…" />')]);
});

test('takes it so in the other language of the story too', () => {
  const stories = [story('river', { th: [{ mentions: [figureIn('arrests')] }], en: [{ text: '5' }] })];
  expect(numberInProse(manuscript({ ...parts, stories })).map(formatIssue)).toEqual([expect.stringContaining('Write <Figure id="arrests" />.')]);
});
