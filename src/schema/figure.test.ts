import { expect, test } from 'vitest';
import { figureSchema } from './figure.ts';

const WORDS = { th: 'ก', en: 'a' };
const SUM = { kind: 'sum', of: ['a', 'b'], precision: '0' };
const base = { label: WORDS, unit: 'people', period: 'unknown', asOf: '2026-11-22' };
const printed = { ...base, value: '3200', qualifier: 'more-than' };
const messages = (fields: object): string[] => figureSchema.safeParse(fields).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()) ?? [];

test('a figure has a value with its qualifier, or a formula', () => {
  expect(messages(printed)).toEqual([]);
  expect(messages({ ...base, formula: SUM })).toEqual([]);
});

test.each([
  ['neither value nor formula', base, 'value-or-formula'],
  ['both', { ...printed, formula: SUM }, 'formula value-and-formula'],
  ['a value without its qualifier', { ...base, value: '5' }, 'qualifier-missing'],
  ['a formula with a bound of its own', { ...base, formula: SUM, qualifier: 'more-than' }, 'qualifier qualifier-of-formula'],
  ['"about" without a reason', { ...base, formula: SUM, qualifier: 'about' }, 'formula about-needs-why'],
  ['a reason without "about"', { ...base, formula: { ...SUM, why: WORDS } }, 'formula about-needs-why'],
])('refuses %s', (_name, fields, message) => {
  expect(messages(fields)).toContain(message);
});

test('"about" goes with its reason', () => {
  expect(messages({ ...base, formula: { ...SUM, why: WORDS }, qualifier: 'about' })).toEqual([]);
});

test.each([
  { ...printed, qualifier: 'exactly' }, { ...printed, qualifier: 'more than' }, { ...printed, qualifier: 'กว่า' }, { ...printed, value: '3,200' }, { ...printed, value: '>3200' }, { ...printed, unit: 'People' },
  { ...printed, asOf: '2026-11' }, { ...printed, colour: 'red' }, { ...base, formula: { ...SUM, of: ['a'] } }, { ...base, formula: { ...SUM, precision: '7' } }, { ...base, formula: { ...SUM, kind: 'product' } }, { ...base, formula: { ...SUM, precision: '0.5' } },
])('refuses %j', (fields) => {
  expect(messages(fields)).not.toEqual([]);
});

const evidence = (row: object) => figureSchema.safeParse({ ...printed, evidence: [{ relation: 'states', source: 'release', note: WORDS, ...row }] });

test('a source that prints nothing before its number has the qualifier none, and no row is prominent by itself', () => {
  expect(evidence({ printed: { value: '5' } }).data?.evidence[0]).toMatchObject({ printed: { value: '5', qualifier: 'none' }, prominent: false });
  expect(evidence({ prominent: 'true' }).data?.evidence[0]?.prominent).toBe(true);
});

test.each([{ locator: '2' }, { locator: 'p2' }, { locator: 'P0' }, { locator: 'P2-3' }, { relation: 'confirms' }, { aspect: 'unit' }, { prominent: 'yes' }, { source: 'The Nation' }, { printed: { value: 'five' } }, { printed: { number: '5' } }])('refuses a row with %j', (row) => {
  expect(evidence(row).success).toBe(false);
});
