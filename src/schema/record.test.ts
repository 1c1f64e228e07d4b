import { expect, test } from 'vitest';
import { blocksSchema } from './blocks.ts';
import { chartSchema } from './chart.ts';
import { organisationSchema, personSchema, termSchema } from './name.ts';
import { unitSchema } from './unit.ts';

const WORDS = { th: 'ก', en: 'a' };

test('a chart has bars, a description and a note', () => {
  const chart = { kind: 'bar', title: WORDS, description: WORDS, series: [{ figure: 'a' }, { figure: 'b', label: WORDS }], note: WORDS };
  expect(chartSchema.safeParse(chart).success).toBe(true);
  for (const wrong of [{ kind: 'pie' }, { series: [] }, { series: ['a'] }, { series: [{ figure: 'a', value: '5' }] }, { description: undefined }, { note: undefined }]) expect(chartSchema.safeParse({ ...chart, ...wrong }).success).toBe(false);
});

test('a unit has a kind and its forms in both languages', () => {
  const unit = { kind: 'count', th: 'ราย', en: { one: 'person', other: 'people' } };
  expect(unitSchema.safeParse(unit).success).toBe(true);
  for (const wrong of [{ kind: 'number' }, { en: 'people' }, { en: { one: 'person' } }, { th: '' }]) expect(unitSchema.safeParse({ ...unit, ...wrong }).success).toBe(false);
});

test('names stand in both languages; a person has a role and an organisation', () => {
  expect(organisationSchema.safeParse({ name: WORDS }).success).toBe(true);
  expect(organisationSchema.safeParse({ name: { th: 'ก' } }).success).toBe(false);
  expect(personSchema.safeParse({ name: WORDS, role: WORDS, organisation: 'ccib' }).success).toBe(true);
  expect(personSchema.safeParse({ name: WORDS, role: WORDS }).success).toBe(false);
  expect(personSchema.safeParse({ name: WORDS, role: WORDS, organisation: 'ccib', nationality: 'a' }).success).toBe(false);
});

test('a term may have an explanation and aliases, in one language or both', () => {
  expect(termSchema.parse(WORDS)).toEqual({ ...WORDS, aliases: { th: [], en: [] } });
  expect(termSchema.parse({ ...WORDS, aliases: { en: ['b'] } }).aliases).toEqual({ th: [], en: ['b'] });
  expect(termSchema.safeParse({ ...WORDS, aliases: ['b'] }).success).toBe(false);
});

test('the record of blocks holds ids and hashes as the tool writes them', () => {
  const block = { id: 'b-abc234', th: '0123456789ab', en: 'cdef01234567' };
  expect(blocksSchema.parse({ blocks: [block] }).retired).toEqual([]);
  for (const wrong of [{ id: 'abc234' }, { id: 'b-abc' }, { id: 'b-ABC234' }, { id: 'b-abc189' }, { th: '0123' }, { en: '0123456789AB' }]) expect(blocksSchema.safeParse({ blocks: [{ ...block, ...wrong }] }).success).toBe(false);
  expect(blocksSchema.safeParse({ blocks: [], retired: [{ id: 'b-abc234' }] }).success).toBe(false);
});
