import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { figure, figureIn, manuscript, organisation, person, source, story, term, unit, words, type Draft } from './manuscript-fixture.ts';
import { numberInProse } from './number-in-prose.ts';

const parts = {
  units: [unit('people'), unit('accounts'), unit('baht', 'money'), unit('percent', 'percent')],
  figures: [
    figure('victims', { value: '3200' }), figure('arrests', { value: '5' }), figure('accounts-frozen', { value: '42', unit: 'accounts' }),
    figure('illicit-share', { value: '0.42', unit: 'percent' }), figure('cash', { value: '80000000', unit: 'baht' }),
  ],
  glossary: [term('iscr', { th: 'ISCR 2023', en: 'ISCR 2023' }), term('report', { en: '2024 Crypto Crime Report', th: 'รายงานฉบับปี 2024', aliases: { th: ['รายงานอาชญากรรมสินทรัพย์ดิจิทัล ปี 2024'], en: [] } }), term('division', { th: 'บก.สอท.1', en: 'Cyber Division 1', aliases: { th: [], en: ['Division 1'] } })],
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
  expect(inBody('On 77 coins.')).toEqual(['content/stories/river/en.mdx:12:4  number-in-prose  "77" is typed by hand. Write <Figure id="…" /> or <Date value="…" />, or say it without a number.']);
});

test('writes the edit as a plain field takes it', () => {
  const fields = manuscript({ ...parts, texts: [{ file: 'content/charts/a.yaml', line: 3, column: 7, lang: 'en', text: '42 accounts in 77 years' }], mentions: [{ file: 'content/charts/b.yaml', line: 1, column: 1, reference: figureIn('accounts-frozen') }] });
  expect(numberInProse(fields).map(formatIssue)).toEqual([
    'content/charts/a.yaml:3:7  number-in-prose  "42" is typed by hand. Write {figure:accounts-frozen}.',
    'content/charts/a.yaml:3:22  number-in-prose  "77" is typed by hand. Write {figure:…} or {date:…}, or say it without a number.',
  ]);
});

test.each([
  ['Thai digits', '๑๒ ราย', ['๑๒']], ['Thai digits with a comma', 'กว่า ๓,๒๐๐ ราย', ['๓,๒๐๐']], ['digits in Thai without a space', 'เหยื่อ3,200ราย', ['3,200']],
  ['fullwidth digits', '３２００', ['３２００']], ['a fullwidth comma', '３，２００', ['３，２００']], ['Arabic digits', '٣٤', ['٣٤']], ['digits of mathematics', '𝟓', ['𝟓']],
  ['superscripts', 'x² and 10³', ['²', '10³']], ['fractions', '½ or 3½', ['½', '3½']], ['numbers in circles', '① and ⑳', ['①', '⑳']], ['Roman numerals of one sign', 'Chapter Ⅳ', ['Ⅳ']], ['the zero of Chinese dates', '〇', ['〇']],
  ['percent', '10% and 10 % and 0.42%', ['10%', '10 %', '0.42%']], ['other signs of percent', '5％ ๕๐٪ 3‰', ['5％', '๕๐٪', '3‰']], ['percent alone', 'in % terms', ['%']],
  ['money', '฿500, 500฿, $6, € 5, US$7', ['฿500', '500฿', '$6', '€ 5', '$7']], ['money of other lands', '₹90 and ₩ and ＄5 and ₿', ['₹90', '₩', '＄5', '₿']], ['baht alone', 'ใน ฿', ['฿']],
  ['a no-break space in it', '10\u00a0000 and 3\u202f200', ['10\u00a0000', '3\u202f200']], ['invisible signs in it', '3\u200b200 and 4\u2060200', ['3', '200', '4', '200']],
  ['years', 'ปี 2566 and พ.ศ. ๒๕๖๖', ['ปี 2566', 'พ.ศ. ๒๕๖๖']], ['times and ranges', '18.30 น., 10:30, 24/7, 5–6, 5-6', ['18.30', '10:30', '24/7', '5–6', '5-6']], ['ordinals', '1st, the 2nd', ['1', '2']],
  ['signs before it', '-5 and −0.08 and .5', ['-5', '−0.08', '.5']], ['letters round it', '10K, 1.5bn, COVID-19', ['10K', '1.5bn', '19']], ['stops behind it', 'It was 5. Then 5, and 1,000,000.', ['5', '5', '1,000,000']],
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

test.each(['3,200', '3,200 ราย', 'more than 3,200 people', 'กว่าสามพันสองร้อยราย', 'ten'])('an amount is no name, though %j stands on a list of names', (amount) => {
  const named = manuscript({ ...parts, glossary: [term('amount', { aliases: { th: [], en: [amount] } })], stories: [story('river', { en: [{ text: `They were ${amount} then.` }] })] });
  expect(numberInProse(named)).toHaveLength(1);
});

test('a shop may be called by two numbers', () => {
  const named = manuscript({ ...parts, glossary: [term('shop', { en: '7-Eleven' })], stories: [story('river', { en: [{ text: 'At the 7-Eleven.' }] })] });
  expect(numberInProse(named)).toEqual([]);
});

test('counts line and column over the lines of a text, and after a name', () => {
  expect(inBody('words\nnew 42\nISCR 2023, 43').map((fault) => fault.split('  ')[0])).toEqual(['content/stories/river/en.mdx:13:5', 'content/stories/river/en.mdx:14:12']);
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

const linesOf = (file: string): string[] => readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n');

test.each(['th', 'en'])('is silent on two hundred ordinary sentences (%s), which were written before it', (lang) => {
  const sentences = linesOf(`ordinary.${lang}.txt`);
  expect(sentences.length).toBeGreaterThanOrEqual(200);
  expect(sentences.flatMap((sentence) => inBody(sentence))).toEqual([]);
});

test.each(['th', 'en'])('hears every number in more than sixty sentences (%s)', (lang) => {
  const sentences = linesOf(`counted.${lang}.txt`).map((line) => line.split('\t')[0] ?? '');
  expect(sentences.length).toBeGreaterThanOrEqual(60);
  expect(sentences.filter((sentence) => inBody(sentence).length === 0)).toEqual([]);
});

test.each([
  ['three thousand two hundred people', '"three thousand two hundred" is typed by hand. Write <Figure id="victims" />.'],
  ['three thousand and\ntwo hundred people', '"three thousand and two hundred" is typed by hand. Write <Figure id="victims" />.'],
  ['กว่าสามพันสองร้อยราย', '"สามพันสองร้อย" is typed by hand. Write <Figure id="victims" />.'],
  ['eighty million baht', '"eighty million" is typed by hand. Write <Figure id="cash" />.'],
  ['เงินสดแปดสิบล้านบาท', '"แปดสิบล้าน" is typed by hand. Write <Figure id="cash" />.'],
  ['80 ล้านบาท', '"80 ล้าน" is typed by hand. Write <Figure id="cash" />.'],
  ['zero point four two percent', '"zero point four two percent" is typed by hand. Write <Figure id="illicit-share" />.'],
])('offers the figure that %j says in words', (text, message) => {
  expect(inBody(text, ['cash', 'illicit-share'])).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['18 September 2023', '2023-09-18'], ['September 18, 2023', '2023-09-18'], ['18 กันยายน 2566', '2023-09-18'], ['๑๘ ก.ย. ๒๕๖๖', '2023-09-18'], ['18 September', '--09-18'],
  ['May 2024', '2024-05'], ['พฤษภาคม 2567', '2024-05'], ['พ.ศ. 2565', '2022'], ['2022', '2022'], ['2023-09-18', '2023-09-18'],
])('offers the date that %s is', (text, value) => {
  expect(inBody(`It was on ${text}.`)).toEqual([expect.stringContaining(`Write <Date value="${value}" />.`)]);
});

test('offers no day that there is not', () => {
  expect(inBody('31 September 1850')).toEqual([expect.stringContaining('Write <Figure id="…" />'), expect.stringContaining('Write <Figure id="…" />')]);
});

test('offers what a source printed of a figure of the same story, and the size of what fell', () => {
  const figures = [figure('victims', { evidence: [{ ...figure('a').data.evidence[0]!, source: 'police', row: 'seized', printed: { value: '77', qualifier: 'none' } }] }), figure('rise', { formula: { kind: 'difference', from: 'more', to: 'less', precision: '0' } }), figure('more', { value: '90' }), figure('less', { value: '31' })];
  const find = (text: string): string[] => numberInProse(manuscript({ figures, stories: [story('river', { en: [{ text, mentions: [figureIn('victims'), figureIn('rise')] }] })] })).map(formatIssue);
  expect(find('seventy-seven')).toEqual([expect.stringContaining('Write <Figure id="victims" source="police" row="seized" />.')]);
  expect(find('fell by 59')).toEqual([expect.stringContaining('Write <Figure id="rise" form="size" />.')]);
});

const inPieces = (pieces: Draft['pieces'], kind: Draft['kind'] = 'paragraph'): string[] =>
  numberInProse(manuscript({ ...parts, stories: [story('river', { en: [{ line: 12, kind, pieces: pieces ?? [] }] })] })).map(formatIssue);

test('sees through mark-up that cuts a number in two, and points at its beginning', () => {
  expect(inPieces([{ text: 'Some 3,' }, { text: '2' }, { text: '00 people' }])).toEqual(['content/stories/river/en.mdx:12:6  number-in-prose  "3,200" is typed by hand. Write <Figure id="victims" />.']);
  expect(inPieces([{ text: 'th' }, { text: 'ree men' }])).toEqual([expect.stringContaining('12:1  number-in-prose  "three" is')]);
  expect(inPieces([{ text: 'ผู้ต้องหาสา', lang: 'th' }, { text: 'มราย', lang: 'th' }])).toEqual([expect.stringContaining('12:10  number-in-prose  "สาม" is')]);
  expect(inPieces([{ text: '3,' }, { kind: 'term', id: 'iscr' }, { text: '200' }])).toHaveLength(2);
});

test('does not make one number of what stands apart', () => {
  expect(inPieces([{ text: '3' }, { text: '200', line: 13, column: 3 }], 'list')).toEqual([expect.stringContaining('12:1  number-in-prose  "3"'), expect.stringContaining('13:3  number-in-prose  "200"')]);
  expect(inPieces([{ text: 'no' }, { text: 'one' }], 'table')).toHaveLength(1);
  expect(inPieces([{ text: 'no one', quoted: true }, { text: 'of the', quoted: true }])).toEqual([]);
  expect(inPieces([{ text: 'The release and five', quoted: true }])).toHaveLength(1);
});

test('says it in Thai', () => {
  const stories = [story('river', { th: [{ line: 12, text: 'สามพันสองร้อยราย กับ 77 คน' }] })];
  expect(numberInProse(manuscript({ ...parts, stories })).map(formatIssueIn('th'))).toEqual([
    'content/stories/river/th.mdx:12:1  number-in-prose  "สามพันสองร้อย" เป็นตัวเลขที่พิมพ์ลงไปเอง ให้เขียน <Figure id="victims" /> แทน',
    'content/stories/river/th.mdx:12:22  number-in-prose  "77" เป็นตัวเลขที่พิมพ์ลงไปเอง ให้ใช้ <Figure id="…" /> หรือ <Date value="…" /> แทน หรือเขียนใหม่โดยไม่ใช้ตัวเลข',
  ]);
});
