import { expect, test } from 'vitest';
import { report } from './register-fixture.ts';
import { COLUMNS, renderRegisterCsv } from './register-csv.ts';
import { toRegister } from './register.ts';

const register = toRegister(report);
const lines = renderRegisterCsv(register).split('\r\n');

test('begins with the mark by which a spreadsheet knows Thai, and has one line a figure', () => {
  expect(lines[0]).toBe(`\ufeff${COLUMNS.map(({ name }) => name).join(',')}`);
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([...register.figures.map(({ id }) => id), '']);
});

test('sets a number in plain digits, its words in quotation marks where they hold a comma, and leaves empty what is not known', () => {
  expect(lines.find((line) => line.startsWith('victims,'))).toBe('victims,ก victims,victims,none,3200,people,count,"3,200 ราย","3,200 people",,single-source,,,release,บริษัท,Company,,,,,,,,2026-11-22,https://report.example/th/figures/victims/,https://report.example/en/figures/victims/');
});

test('keeps the row of a figure that was withdrawn, without a number that could be added up', () => {
  expect(lines.find((line) => line.startsWith('gone,'))).toMatch(/^gone,ก gone,gone,,,people,count,,,,withdrawn,.*,2026-12-02,2026-11-22,/);
});

test('says of every column what stands in it', () => {
  expect(COLUMNS.filter(({ says }) => !/\p{Script=Thai}/u.test(says.th) || !/^[A-Z].+\.$/.test(says.en))).toEqual([]);
});
