import { expect, test } from 'vitest';
import { COMPONENTS } from '../reader/component.ts';
import { listAllMentions } from '../domain/manuscript.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { loadReport } from '../reader/report.ts';
import { settingsSchema } from '../schema/settings.ts';
import { toChoices } from './choices.ts';
import { type Field, toForm } from './form.ts';

const report = loadReport(process.cwd());
const form = toForm(toChoices(report, listAllMentions(loadManuscript(process.cwd()))));

test('a field of the schema is a field of the form, in its order', () => {
  expect(Object.keys(form.collections['figures']?.fields ?? {})).toEqual(['label', 'short', 'value', 'formula', 'unit', 'qualifier', 'period', 'asOf', 'note', 'embargo', 'evidence', 'corrections', 'withdrawn']);
  expect(Object.keys(form.collections['en']?.fields ?? {})).toEqual(['title', 'summary', 'place', 'status', 'reason', 'original', 'published', 'updated', 'embargo', 'from', 'headline', 'related', 'caseStatusAsOf', 'notes']);
});

test('the settings are a form of their own, in which stories, figures and sources are picked', () => {
  const fields: Record<string, Field> = form.singles['settings']?.fields ?? {};
  expect(Object.keys(fields)).toEqual(Object.keys(settingsSchema.shape));
  expect(fields['release']).toEqual({ kind: 'pick', required: true, of: 'source' });
  expect(fields['front']).toMatchObject({ fields: { lead: { of: 'story' }, chart: { of: 'chart' }, figures: { item: { of: 'figure' } }, story: { of: 'story' } } });
});

test('a field says what it holds, in both languages', () => {
  expect(form.collections['figures']?.fields['value']?.description).toBe('ค่าเป็นตัวเลขล้วน ไม่มีจุลภาค เช่น 3200 · The number in plain digits: 3200.');
  expect(form.collections['th']?.fields['from']).toMatchObject({ item: { fields: { locator: { description: 'ย่อหน้าในแหล่งข้อมูล เช่น P2 · The paragraph in the source: P2.' } } } });
});

test('what may be left out whole asks for nothing within it', () => {
  expect(form.collections['figures']?.fields['note']).toMatchObject({ kind: 'group', fields: { th: { kind: 'text', required: false, long: true }, en: { kind: 'text', required: false, long: true } } });
});

test('the kinds of formula are one group that holds the fields of all', () => {
  const formula = form.collections['figures']?.fields['formula'];
  expect(formula?.kind === 'group' && Object.keys(formula.fields)).toEqual(['kind', 'from', 'to', 'precision', 'why', 'part', 'whole', 'of']);
  expect(formula?.kind === 'group' && formula.fields['kind']).toMatchObject({ kind: 'choice', required: false, values: ['difference', 'percentage-change', 'share', 'sum'] });
});

test('every id that names another thing is picked from things that are there', () => {
  const listPicks = (field: Field): string[] =>
    field.kind === 'pick' ? [field.of] : field.kind === 'list' ? listPicks(field.item) : field.kind === 'group' ? Object.values(field.fields).flatMap(listPicks) : [];
  const picks = [...Object.values(form.collections), ...Object.values(form.components)].flatMap(({ fields }) => Object.values(fields).flatMap(listPicks));
  expect([...new Set(picks)].sort()).toEqual(['chart', 'figure', 'organisation', 'person', 'source', 'story', 'term', 'unit']);
  expect(picks.filter((kind) => (form.choices[kind] ?? []).length === 0)).toEqual([]);
});

test('every component can be inserted, with every property it takes', () => {
  expect(Object.entries(form.components).map(([name, { fields }]) => [name, Object.keys(fields)])).toEqual(Object.entries(COMPONENTS).map(([name, { props }]) => [name, Object.keys(props)]));
});

test('the picker of figures shows value and label in both languages', () => {
  expect(form.choices['figure']?.find(({ value }) => value === 'the-purge-cash')?.label).toMatch(/^กว่า 80 ล้านบาท · more than 80 million baht: .+ · .+ \(the-purge-cash\)$/);
});

test('a figure beside a source reads as that source printed it', () => {
  expect(form.choices['figure']?.find(({ value }) => value === 'the-purge-cash')?.printed?.['people-unity-2024-04-18']?.en).toBe('at least 80 million baht');
});
