import { expect, test } from 'vitest';
import type { Lang } from '../../i18n/lang.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { direction } from './direction.ts';
import { chart, figure, figureIn, manuscript, row, story, words, type Draft } from './manuscript-fixture.ts';

const figures = [
  figure('more', { value: '0.42', unit: 'percent', evidence: [row('revises', 'axios', { printed: { value: '0.24', qualifier: 'none' } })] }), figure('less', { value: '0.34', unit: 'percent' }), figure('cash', { value: '80', unit: 'baht' }),
  figure('fall', { label: words('Change', 'การเปลี่ยนแปลง'), formula: { kind: 'difference', from: 'more', to: 'less', precision: '2' } }), figure('rise', { label: words('Change', 'การเปลี่ยนแปลง'), formula: { kind: 'percentage-change', from: 'less', to: 'more', precision: '0' } }),
];
/** A sentence with mentions in braces: "fell from {more} to {less}". */
const toPieces = (text: string): Draft['pieces'] => text.split(/(\{[^}]*\})/).filter(Boolean).map((part) => {
  const name = /^\{(.*)\}$/.exec(part)?.[1];
  return name === undefined ? { text: part } : /^\d/.test(name) ? { kind: 'date', value: name } : name.includes(' ') ? figureIn(name.split(' ')[0]!, { source: name.split(' ')[1]! }) : figureIn(name, { form: 'full' });
});
const manuscriptOf = (text: string, lang: Lang) => manuscript({ figures, stories: [story('river', { [lang]: [{ line: 12, pieces: toPieces(text) ?? [] }] })] });
const faults = (text: string, lang: Lang): string[] => direction(manuscriptOf(text, lang)).map(formatIssue);

const RIGHT: [Lang, string][] = [
  ['en', 'The share fell from {more} in {2022} to {less} in {2023}.'], ['en', 'It was raised from {less} to {more}.'], ['en', 'They held {more} that year, up from {less} in {2022}.'], ['en', 'It is {less}, down from {more}.'], ['en', 'The share fell by {fall}, or by {fall}.'],
  ['en', 'That is a rise of {rise}.'], ['en', 'It rose by {rise}.'], ['en', 'As first published, the values rise: {more axios}, then {less}.'], ['en', 'It rose from {more axios} to {less}.'], ['en', 'It fell. The rate is {rise}.'], ['en', 'It fell from {more} to {cash}.'],
  ['th', 'สัดส่วนลดจาก {more} ใน {2022} เหลือ {less} ใน {2023}'], ['th', 'สัดส่วนลดลง {fall} หรือคิดเป็น {fall} ของค่าเดิม'], ['th', 'จัดเวิร์กช็อป{more} เพิ่มจาก {less} ใน {2022}'], ['th', 'ตัวเลขกลับเพิ่มจาก {more axios} เป็น {less}'], ['th', 'ปรับขึ้นจาก {less} เป็น {more}'], ['th', 'เท่ากับเพิ่มขึ้น{rise}'],
];
const WRONG: [Lang, string][] = [
  ['en', 'The share fell from {less} in {2022} to {more} in {2023}.'], ['en', 'It was raised from {more} to {less}.'], ['en', 'They held {less} that year, up from {more} in {2022}.'], ['en', 'It is {more}, down from {less}.'], ['en', 'The share rose by {fall}.'],
  ['en', 'That is a fall of {rise}.'], ['en', 'It dropped {rise}.'], ['en', 'It fell from {more axios} to {less}.'], ['en', 'It grew from {more} to {more}.'], ['en', 'It swelled by {fall}.'], ['en', 'It soared by {fall}.'], ['en', 'It expanded from {more} to {less}.'], ['en', 'It plunged by {rise}.'], ['en', 'It tumbled from {less} to {more}.'],
  ['th', 'สัดส่วนลดจาก {less} ใน {2022} เหลือ {more} ใน {2023}'], ['th', 'สัดส่วนเพิ่มขึ้น {fall}'], ['th', 'จัดเวิร์กช็อป{less} เพิ่มจาก {more} ใน {2022}'], ['th', 'ตัวเลขกลับลดจาก {more axios} เป็น {less}'], ['th', 'ปรับขึ้นจาก {more} เป็น {less}'], ['th', 'เท่ากับลดลง{rise}'], ['th', 'สัดส่วนดีดขึ้น {fall}'], ['th', 'สัดส่วนดิ่งลง {rise}'], ['th', 'จาก {less} เหลือ {more}'],
];

test.each(RIGHT)('is content (%s) with %j', (lang, text) => {
  expect(faults(text, lang)).toEqual([]);
});

test.each(WRONG)('refuses (%s) %j', (lang, text) => {
  expect(faults(text, lang)).not.toEqual([]);
});

test('names the values and what to do', () => {
  expect(faults('It rose by {fall}.', 'en')).toEqual(['content/stories/river/en.mdx:12:14  direction  The words say a rise, and <Figure id="fall" /> is -0.08. Correct the words, or name the other figure.']);
  expect(direction(manuscriptOf('สัดส่วนเพิ่มจาก {more} เป็น {less}', 'th')).map(formatIssueIn('th'))).toEqual([
    expect.stringContaining('direction  ถ้อยคำบอกว่าเพิ่มขึ้น แต่ <Figure id="more" /> คือ 0.42 ส่วน <Figure id="less" /> คือ 0.34 ให้แก้ถ้อยคำ หรือเปลี่ยนตัวเลข'),
  ]);
});

test('refuses a minus that is left out where no word says a fall', () => {
  const sized = (text: string, lang: Lang) => direction(manuscript({ figures, stories: [story('river', { [lang]: [{ line: 12, pieces: (toPieces(text) ?? []).map((piece) => ('kind' in piece && piece.kind === 'figure' ? { ...piece, form: 'size' as const } : piece)) }] })] })).map(formatIssue);
  expect(sized('It fell. The change is {fall}.', 'en')).toEqual([expect.stringContaining('12:26  direction  <Figure id="fall" form="size" /> is -0.08, form="size" leaves out the minus')]);
  expect(sized('การเปลี่ยนแปลงคือ {fall}', 'th')).toHaveLength(1);
  expect([...sized('It fell by {fall}, or by {fall}.', 'en'), ...sized('By {fall} it fell.', 'en'), ...sized('It went up by {rise}; the change is {rise}.', 'en'), ...sized('สัดส่วนลดลง {fall} หรือ {fall}', 'th')]).toEqual([]);
});

test('reads titles, summaries and charts too', () => {
  const stories = [story('river', { en: [], th: [] }, { en: { title: 'Share rose from {figure:more} to {figure:less}' }, th: { summary: 'ลดจาก {figure:less} เหลือ {figure:more}' } })];
  expect(direction(manuscript({ figures, stories }))).not.toEqual([]);
  expect(direction(manuscript({ figures, charts: [chart('a', [], { note: words('It rose by {figure:fall}.') })] })).map(formatIssue)).toEqual([expect.stringContaining('content/charts/a.yaml:1:1  direction  The words say a rise, and {figure:fall} is -0.08.')]);
});

test('holds the label of a change to its sign', () => {
  const labelled = (en: string, th: string) => direction(manuscript({ figures: [...figures.filter(({ id }) => id !== 'fall'), figure('fall', { label: words(en, th), formula: { kind: 'difference', from: 'more', to: 'less', precision: '2' } })] })).map(formatIssue);
  expect(labelled('Fall in the share', 'สัดส่วนที่ลดลง')).toEqual([]);
  expect(labelled('Rise in the share', 'สัดส่วนที่เพิ่มขึ้น')).toEqual([expect.stringContaining('The words say a rise, and the figure is -0.08.'), expect.stringContaining('The words say a rise')]);
});
