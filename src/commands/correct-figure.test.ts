import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadReport } from '../reader/report.ts';
import { correctFigure } from './correct-figure.ts';
import type { CorrectOptions } from './correct-options.ts';

const CASH = 'content/figures/the-purge-cash.yaml';
const TIME = '2026-12-01T10:00:00+07:00';
const REASON = { 'reason-th': 'ข่าวประชาสัมพันธ์ฉบับแก้ไขให้จำนวนใหม่', 'reason-en': 'A corrected release gives another number.' };
const TYPED: CorrectOptions = { figure: 'the-purge-cash', lang: 'en', old: '80,000,000', new: '90,000,000', ...REASON, yes: false };

let root: string;
let questions: string[];
let told: string;
beforeEach(() => {
  process.env['EDITION_TIME'] = TIME;
  root = mkdtempSync(join(tmpdir(), 'correct-'));
  for (const part of ['content', 'figures.lock']) cpSync(part, join(root, part), { recursive: true });
  questions = [];
  told = '';
});
afterEach(() => {
  delete process.env['EDITION_TIME'];
  rmSync(root, { recursive: true });
});

const read = (file = CASH): string => readFileSync(join(root, file), 'utf8');
const correct = (options: CorrectOptions, ...answers: string[]): Promise<boolean> => correctFigure(root, options, {
  ask: async (question) => { questions.push(question); return answers[questions.length - 1] ?? 'n'; },
  tell: (line) => { told += `${line}\n`; },
}, Date.parse(TIME));

test('writes the number, its rows, the day and the corrections that the check wants, and nothing else', async () => {
  const before = read();
  expect(await correct(TYPED, 'กว่า 90 ล้านบาท', 'y', 'อย่างน้อย 90 ล้านบาท', 'y')).toBe(true);
  const expected = before.replaceAll('80000000', '90000000').replaceAll('80 ล้านบาท', '90 ล้านบาท').replace('asOf: 2026-11-22', 'asOf: 2026-12-01');
  expect(read().startsWith(expected)).toBe(true);
  expect(read().slice(expected.length)).toBe(`corrections:
  - date: 2026-12-01
    field: value
    old: 80,000,000
    new: 90,000,000
    reason:
      th: ${REASON['reason-th']}
      en: ${REASON['reason-en']}
  - date: 2026-12-01
    field: evidence
    old: people-unity-2024-04-18 differs in qualifier, at-least 80,000,000 baht, “อย่างน้อย 80 ล้านบาท”
    new: people-unity-2024-04-18 differs in qualifier, at-least 90,000,000 baht, “อย่างน้อย 90 ล้านบาท”
    reason:
      th: ${REASON['reason-th']}
      en: ${REASON['reason-en']}
`);
  expect(loadReport(root).issues).toEqual([]);
});

test('shows each line that readers will read otherwise, in both languages, and no other', async () => {
  await correct(TYPED, 'กว่า 90 ล้านบาท', 'y', 'อย่างน้อย 90 ล้านบาท', 'n');
  expect(told).toMatch(/ {2}\/th\/figures\/the-purge-cash\/\n {2}- กว่า 80 ล้านบาท\n {2}\+ กว่า 90 ล้านบาท\n/);
  expect(told).toMatch(/ {2}\/en\/stories\/the-purge\/#b-[a-z2-7]+\n {2}- .*more than 80 million baht.*\n {2}\+ .*more than 90 million baht/);
  expect(told).toMatch(/ {2}\/en\/figures\/the-purge-cash-share\/\n {2}- about 32%\n {2}\+ about 36%\n/);
  const addresses = [...told.matchAll(/^ {2}(\/\S+)$/gm)].map(([, address = '']) => address.replace(/#.*/, ''));
  expect([...new Set(addresses)].filter((address) => !/\/(?:figures\/the-purge-cash(?:-share)?(?:\/|\.json)|stories\/the-purge\/|charts\/the-purge-assets\/)$/.test(address))).toEqual([]);
});

test('lists each page and each file that changes, and none of another story', async () => {
  await correct(TYPED, 'กว่า 90 ล้านบาท', 'y', 'อย่างน้อย 90 ล้านบาท', 'n');
  const listUnder = (heading: string): string[] => (new RegExp(`${heading}:\n((?: {2}\\S+\n)+)`).exec(told)?.[1] ?? '').trim().split(/\s+/);
  expect(listUnder('Pages that change, in Thai and in English')).toEqual([
    'charts/the-purge-assets/', 'embed/the-purge-assets/', 'figures/the-purge-cash-share/', 'figures/the-purge-cash/', 'sources/binance-release/', 'sources/people-unity-2024-04-18/', 'stories/the-purge/', 'stories/the-purge/parallel/',
  ]);
  const files = listUnder('Files that change, in both languages');
  expect(files).toEqual(expect.arrayContaining(['/data/figures/the-purge-cash.json', 'charts/the-purge-assets.csv', 'charts/the-purge-assets@2x.png', 'figures/the-purge-cash.ris', 'stories/the-purge.pdf', 'stories/the-purge/card.png']));
  expect(files.filter((file) => !file.includes('the-purge'))).toEqual([]);
});

test('puts the day that is given on record', async () => {
  await correct({ ...TYPED, date: '2026-11-25', yes: true }, 'กว่า 90 ล้านบาท', 'y', 'อย่างน้อย 90 ล้านบาท');
  expect([read().match(/date: 2026-11-25/g)?.length, read().includes('asOf: 2026-11-25'), loadReport(root).issues]).toEqual([2, true, []]);
});

test('shows what speaks of the figure and stays as it is, which a new number may make untrue', async () => {
  await correct(TYPED, 'กว่า 90 ล้านบาท', 'n', 'n');
  const [, steady = ''] = told.split('These speak of it, and stay as they are.');
  expect(steady).toContain('  /en/figures/the-purge-cash/\n    The report says “at least”, not “more than”');
  expect(steady).toMatch(/ {2}\/en\/stories\/the-purge\/\n {4}Other reports match Binance’s total/);
  expect(steady).toMatch(/ {2}\/th\/stories\/the-purge\/#b-[a-z2-7]+\n {4}.*อย่างน้อย 80 ล้านบาท.*จำนวนเงินเท่ากับในเอกสารข่าว/);
  expect(steady).not.toContain('90 million baht');
});

test('says what stands in the words of its unit', async () => {
  await correct({ ...TYPED, lang: 'th' }, 'กว่า 90 ล้านบาท', 'n', 'n');
  expect(told).toContain('ตอนนี้คือ 80,000,000 บาท\n');
});

test('writes nothing unless the last answer is yes', async () => {
  const before = read();
  expect(await correct(TYPED, 'กว่า 90 ล้านบาท', 'y', 'อย่างน้อย 90 ล้านบาท', '')).toBe(false);
  expect([read(), told.endsWith('Nothing was written.\n')]).toEqual([before, true]);
});

test('a source that still prints the old number differs from then on', async () => {
  await correct({ ...TYPED, yes: true }, 'กว่า 90 ล้านบาท', 'n');
  expect(read()).toContain('relation: differs\n    source: people-unity-2024-04-18\n    aspect: value\n    printed:\n      text: อย่างน้อย 80 ล้านบาท\n      value: 80000000\n');
  expect(loadReport(root).issues).toEqual([]);
});

test('corrected again before the next edition, one correction tells of both; taken back, none', async () => {
  await correct({ ...TYPED, yes: true }, 'กว่า 90 ล้านบาท', 'y', 'อย่างน้อย 90 ล้านบาท');
  questions = [];
  await correct({ ...TYPED, old: '90,000,000', new: '95,000,000', yes: true }, 'กว่า 95 ล้านบาท', 'y', 'อย่างน้อย 95 ล้านบาท');
  expect([read().match(/field: value/g)?.length, loadReport(root).issues]).toEqual([1, []]);
  expect(read()).toContain('    old: 80,000,000\n    new: 95,000,000\n');
  questions = [];
  await correct({ ...TYPED, old: '95,000,000', new: '80,000,000', yes: true }, 'กว่า 80 ล้านบาท', 'y', 'อย่างน้อย 80 ล้านบาท');
  expect([read().includes('corrections'), loadReport(root).issues]).toEqual([false, []]);
});

test('asks for what was not typed, in the language wanted, and takes numbers as people write them', async () => {
  await correct({ lang: 'th', yes: true }, 'the-purge-cash', '๘๐,๐๐๐,๐๐๐', '90 000 000', 'กว่า 90 ล้านบาท', 'ใช่', 'อย่างน้อย 90 ล้านบาท', REASON['reason-th'], REASON['reason-en']);
  expect(questions.map((question) => question.split(' ')[0])).toEqual(['จะแก้ตัวเลขใด', 'ตัวเลขเดิม', 'ตัวเลขใหม่', 'Binance', expect.any(String), expect.any(String), 'เหตุผลเป็นภาษาไทย', 'เหตุผลเป็นภาษาอังกฤษ'].map((word) => (word === 'Binance' ? expect.any(String) : word)));
  expect(read()).toContain('value: 90000000\n');
});

test('what a correction would break is told before it is written', async () => {
  await correct({ ...TYPED, figure: 'trainings-2023', old: '120', new: '60' }, '60 ครั้ง');
  expect(told).toMatch(/Once this is written, these must be mended before anything can be published:\ncontent\/\S+:\d+:\d+ {2}\S+/);
});

test.each<[string, Partial<CorrectOptions>, string]>([
  ['a figure that there is not', { figure: 'the-purge-csh' }, 'There is no "the-purge-csh" in content/figures. Did you mean "the-purge-cash"?'],
  ['one that is worked out', { figure: 'the-purge-cash-share' }, '"the-purge-cash-share" is worked out from other figures, and follows them. Correct one of these instead: the-purge-assets-seized, the-purge-cash'],
  ['another old number', { old: '8,000,000' }, 'The record says 80,000,000, not 8,000,000. Is this the figure that you mean? Nothing was written.'],
  ['the same number', { new: '80000000.0' }, 'The new number is the old one. There is nothing to correct.'],
  ['words for a number', { new: '90 million' }, '"90 million" is no number. Write it in full, in digits: 90,000,000. Nothing was written.'],
  ['what is no day', { date: '25/11/2026' }, '"25/11/2026" is no day. Write it like 2026-11-23. Nothing was written.'],
  ['a day before the edition', { date: '2026-11-21' }, 'The edition that is corrected is of 2026-11-22, and 2026-11-21 is before it. Nothing was written.'],
  ['a day to come', { date: '2026-12-02' }, '2026-12-02 is a day to come. Nothing was written.'],
  ['no reason in one language', { 'reason-th': '…' }, 'The reason is wanted in both languages. Nothing was written.'],
  ['no words of the source', {}, 'The words that the source prints are wanted. Nothing was written.'],
])('refuses %s', async (name, changes, message) => {
  const before = read();
  await expect(correct({ ...TYPED, ...changes }, name.startsWith('no words') ? ' ' : 'กว่า 90 ล้านบาท', 'y', 'อย่างน้อย 90 ล้านบาท')).rejects.toThrow(message);
  expect(read()).toBe(before);
});

test('the command takes its answers a line each, and says so when they end', () => {
  const run = (input: string) => spawnSync(process.execPath, [join(import.meta.dirname, 'correct.ts'), 'the-purge-cash', '--lang=en'], { cwd: root, input, encoding: 'utf8' });
  const short = run('80,000,000\n');
  expect([short.status, short.stderr.trim()]).toEqual([1, 'The questions were not answered to the end. Nothing was written.']);
  const whole = run('80,000,000\n90,000,000\nกว่า 90 ล้านบาท\ny\nอย่างน้อย 90 ล้านบาท\nเหตุ\nWhy.\ny\n');
  expect([whole.status, whole.stderr]).toEqual([0, '']);
  expect(read()).toContain('value: 90000000\n');
});
