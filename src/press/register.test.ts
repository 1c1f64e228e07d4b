import { expect, test } from 'vitest';
import { registerSchema, figureFileSchema } from '../schema/register.ts';
import { report } from './register-fixture.ts';
import { toFigureFile, toRegister } from './register.ts';

const figureOf = (id: string) => toFigureFile(report, id).figure;

test('gives every figure, by its id, in the form that the schema promises', () => {
  const register = toRegister(report);
  expect(registerSchema.parse(register)).toEqual(register);
  expect(register.figures.map(({ id }) => id)).toEqual(['cash', 'gone', 'share', 'total', 'victims']);
});

test('a figure of its own file is that of the register', () => {
  for (const figure of toRegister(report).figures) expect(figureFileSchema.parse(toFigureFile(report, figure.id)).figure).toEqual(figure);
});

test('says on every file which version it is, of which day, whose, and on what terms', () => {
  const { figures: _, ...head } = toRegister(report);
  expect(head).toEqual({
    $schema: 'https://report.example/data/schema.json?version=1.0.0', schemaVersion: '1.0.0', edition: '2026-12-02',
    site: { name: { th: 'รายงาน', en: 'Report' }, pages: { th: 'https://report.example/th/', en: 'https://report.example/en/' }, contact: 'desk@report.example' },
    terms: { th: 'ใช้ได้', en: 'Use it freely.' },
  });
});

test('keeps every digit of a value, and gives a number only where that is the very number', () => {
  expect(figureOf('cash')).toMatchObject({ value: '12345678901234567890.5', number: null });
  expect(figureOf('victims')).toMatchObject({ value: '3200', number: 3200 });
});

test('says a figure in both languages, with its figures and dates put in', () => {
  expect(figureOf('victims').amount).toEqual({ th: '3,200 ราย', en: '3,200 people' });
  expect(figureOf('cash').note).toEqual({ th: 'ใน พ.ศ. 2566 (ค.ศ. 2023)', en: 'In 2023.' });
});

test('gives what is not known as null, and never as a word', () => {
  expect(figureOf('victims')).toMatchObject({ period: null, note: null, formula: null, withdrawn: null });
  expect(figureOf('cash').evidence.map(({ source: { url, published } }) => [url, published])).toEqual([[null, null], ...Array.from({ length: 3 }, () => ['https://daily.example/a', '2023-08'])]);
});

test('gives what each source printed, in the order of the record', () => {
  expect(figureOf('cash').evidence.map(({ source, row, relation, aspect, locator, printed }) => [source.id, row, relation, aspect, locator, printed?.text ?? null, printed?.value ?? null, printed?.unit?.id ?? null, printed?.qualifier ?? null])).toEqual([
    ['release', null, 'states', null, 'P2', 'กว่า', '12345678901234567890.5', 'baht', 'more-than'],
    ['daily', 'damage', 'differs', 'meaning', null, null, '250000000', 'baht', 'about'],
    ['daily', 'words', 'context', null, null, '=1+1', null, null, null], ['daily', 'silent', 'context', null, null, null, null, null, null],
  ]);
  expect(figureOf('cash').evidence[1]?.printed?.amount).toEqual({ th: 'ประมาณ 250 ล้านบาท', en: 'about 250 million baht' });
});

test('says how a figure is worked out, and of what', () => {
  expect(figureOf('share').formula).toEqual({ kind: 'share', precision: 0, why: { th: 'ก', en: 'Rough.' }, operands: [{ role: 'whole', figure: 'victims', value: '3200', qualifier: 'none' }, { role: 'part', figure: 'gone', value: '7', qualifier: 'none' }] });
  expect(figureOf('total').formula?.operands.map(({ role }) => role)).toEqual(['term', 'term']);
});

test('tells corrections, those of the parts too, and a withdrawal', () => {
  const correction = { figure: 'cash', date: '2026-12-01', field: 'value', old: '80', new: '90', reason: { th: 'ข่าวฉบับใหม่', en: 'A new release.' } };
  expect([figureOf('cash').corrections, figureOf('total').corrections]).toEqual([[correction], [correction]]);
  expect(figureOf('gone').withdrawn).toEqual({ date: '2026-12-02', reason: { th: 'ข่าวฉบับใหม่', en: 'A new release.' } });
});

test('says where a figure is used, down to the passage, and where its own pages are', () => {
  const { usedBy, pages, data } = figureOf('cash');
  expect(usedBy.stories).toEqual([{
    id: 'river', status: 'published', blocks: ['b-0'], title: { th: 'แม่น้ำ กว่า 12,345,678,901,234,567,890.5 บาท', en: 'River of more than 12,345,678,901,234,567,890.5 baht' },
    pages: { th: 'https://report.example/th/stories/river/', en: 'https://report.example/en/stories/river/' },
  }]);
  expect([usedBy.charts.map(({ id }) => id), usedBy.figures.map(({ id }) => id)]).toEqual([['sums'], ['total']]);
  expect([pages.th, data]).toEqual(['https://report.example/th/figures/cash/', 'https://report.example/data/figures/cash.json']);
});
