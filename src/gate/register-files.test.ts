import { expect, test } from 'vitest';
import { renderJson } from '../press/json.ts';
import { renderRegisterCsv } from '../press/register-csv.ts';
import { toFigureFile, toRegister, toSchemaAddress } from '../press/register.ts';
import { toJsonSchema } from '../schema/register.ts';
import { report, toEdition } from './edition-fixture.ts';
import { registerFiles } from './register-files.ts';

const [JSON_FILE, CSV_FILE, SCHEMA, OWN] = ['data/figures.json', 'data/figures.csv', 'data/schema.json', 'data/figures/victims.json'];
const right: Record<string, string> = {
  [JSON_FILE]: renderJson(toRegister(report)), [CSV_FILE]: renderRegisterCsv(toRegister(report)), [SCHEMA]: renderJson(toJsonSchema(toSchemaAddress(report), 'Report')),
  ...Object.fromEntries(report.figures.map(({ id }) => [`data/figures/${id}.json`, renderJson(toFigureFile(report, id))])),
};
const judge = (contents: Record<string, string>): string[] => registerFiles(toEdition({}, new Map(Object.keys(contents).map((file) => [file, 'file'] as const)), contents));
const faults = (file: string, from: string | RegExp, to: string): string[] => {
  const changed = (right[file] ?? '').replace(from, to);
  expect(changed).not.toBe(right[file]);
  return judge({ ...right, [file]: changed });
};

test('passes files that have every figure as the register has it', () => expect(judge(right)).toEqual([]));

test.each([
  ['the number', '"value": "3200",\n      "number"', '"value": "3201",\n      "number"'], ['the number', '"qualifier": "none",\n      "amount"', '"qualifier": "about",\n      "amount"'],
  ['the number for programs', '"number": 3200', '"number": 3201'], ['the words of the number', '"en": "3,200 people"', '"en": "3,201 people"'], ['the words of the number', '"th": "3,200 ราย"', '"th": "32,000 ราย"'],
  ['what sources printed', '"value": "0.5"', '"value": "0.6"'], ['what sources printed', '“over three thousand”', '“over four thousand”'], ['the addresses', '/th/figures/victims/"', '/th/figures/arrests/"'],
])('names %s that differs from the register', (what, from, to) => {
  // Of the two figures, the later one is meant.
  const text = right[JSON_FILE] ?? '';
  const at = text.lastIndexOf('"id": "victims",\n      "label"');
  expect(judge({ ...right, [JSON_FILE]: text.slice(0, at) + text.slice(at).replace(from, to) })).toEqual([`data/figures.json differs from the register in ${what} of "victims".`]);
});

test('names a figure that a file lacks, and one that the register has not', () => {
  const { figures, ...head } = toRegister(report);
  const [first] = figures;
  expect(judge({ ...right, [JSON_FILE]: renderJson({ ...head, figures: figures.slice(1) }) })).toEqual(['data/figures.json lacks "arrests".']);
  expect(judge({ ...right, [JSON_FILE]: renderJson({ ...head, figures: [...figures, { ...first, id: 'lost' }] }) })).toEqual(['data/figures.json has "lost", which the register has not.']);
});

test('names a figure’s own file that differs, or holds another figure', () => {
  expect(faults(OWN, '"number": 3200', '"number": 3300')).toEqual(['data/figures/victims.json differs from the register in the number for programs of "victims".']);
  expect(judge({ ...right, [OWN]: right['data/figures/arrests.json'] ?? '' })).toEqual(['data/figures/victims.json does not keep to its schema.']);
});

test.each([[JSON_FILE, '"schemaVersion": "1.0.0"', '"schemaVersion": "0.9.0"'], [OWN, '"label"', '"name"'], [JSON_FILE, /}\n$/, '']])('names %s that does not keep to its schema', (file, from, to) => {
  expect(faults(file, from, to)).toContain(`${file} does not keep to its schema.`);
});

test('names a row of the table that differs, is lacking or is over, and what is no table', () => {
  expect(faults(CSV_FILE, ',3200,', ',3201,')).toEqual(['data/figures.csv has not the row of the register: victims 3200 none people unknown agreed 2026-11-22.']);
  expect(faults(CSV_FILE, /arrests.*\r\n/, '')).toEqual([expect.stringContaining('has not the row of the register: arrests 80')]);
  expect(faults(CSV_FILE, /$/, `lost${','.repeat(25)}\r\n`)).toEqual(['data/figures.csv has 3 rows; the register has 2 figures.']);
  expect(faults(CSV_FILE, '\ufeff', '')).toEqual(['data/figures.csv is no table: it lacks its mark at the beginning, or its last line has no end.']);
});

test('names a schema that does not bear its address, and a file that names another', () => {
  expect(faults(SCHEMA, 'report.example/data', 'other.example/data')).toEqual(['data/schema.json does not bear its own address.']);
  expect(faults(OWN, 'schema.json?version=1.0.0', 'schema.json?version=0.9.0')).toEqual(['data/figures/victims.json names another schema than data/schema.json.']);
});

test('in the table a number that was withdrawn has no value', () => {
  const withdrawing = { ...report, figures: report.figures.map((figure) => (figure.id === 'victims' ? { ...figure, withdrawn: { date: '2026-12-01', reason: { th: 'ก', en: 'a' } } } : figure)) };
  const judgeTable = (text: string): string[] => registerFiles({ ...toEdition({}, new Map([[CSV_FILE, 'file']]), { [CSV_FILE]: text }), report: withdrawing });
  expect(judgeTable(renderRegisterCsv(toRegister(withdrawing)))).toEqual([]);
  expect(judgeTable(right[CSV_FILE] ?? '')).toEqual(['data/figures.csv has not the row of the register: victims   people unknown withdrawn 2026-11-22 2026-12-01.']);
});
