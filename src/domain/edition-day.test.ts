import { expect, test } from 'vitest';
import type { ChartRecord } from '../schema/chart.ts';
import type { FigureRecord } from '../schema/figure.ts';
import type { FrontMatter } from '../schema/story.ts';
import { chart, figure, manuscript, source, story, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toEditionDay } from './edition-day.ts';

const EMPTY = { stories: [], figures: [], charts: [], sources: [] };

const dayOf = (fields: Partial<FrontMatter>, record: Partial<FigureRecord> = { asOf: '2026-01-01' }): string =>
  toEditionDay(compileReport(manuscript({ stories: [story('river', { th: [], en: [] }, { th: { published: '2026-01-02' }, en: { published: '2026-01-02', ...fields } })], figures: [figure('peak', record)] }), () => 'b', 0));

test('an edition bears the day of the newest thing in it', () => {
  expect(dayOf({})).toBe('2026-01-02');
  expect(dayOf({ updated: '2026-02-01' })).toBe('2026-02-01');
  expect(dayOf({ updated: '2026-02-01', notes: [{ date: '2026-03-01', text: 'a' }] })).toBe('2026-03-01');
  expect(dayOf({}, { asOf: '2026-04-01' })).toBe('2026-04-01');
  expect(dayOf({}, { asOf: '2026-01-01', corrections: [{ date: '2026-05-01', field: 'value', old: '1', new: '2', reason: words('a') }] })).toBe('2026-05-01');
});

test('a note on a chart, or its withdrawal, is new too', () => {
  const of = (fields: Partial<ChartRecord>): string => toEditionDay({ ...EMPTY, charts: compileReport(manuscript({ charts: [chart('levels', [], fields)] }), () => 'b', 0).charts });
  expect(of({ notes: [{ date: '2026-06-01', text: words('a') }] })).toBe('2026-06-01');
  expect(of({ withdrawn: { date: '2026-07-01', reason: words('a') } })).toBe('2026-07-01');
});

test('so is a note on a source', () => {
  const { data, ...police } = source('police');
  const { sources } = compileReport(manuscript({ sources: [{ ...police, data: { ...data, notes: [{ date: '2026-06-01', text: words('a') }] } }] }), () => 'b', 0);
  expect(toEditionDay({ ...EMPTY, sources })).toBe('2026-06-01');
});

test('an empty one bears none', () => {
  expect(toEditionDay(EMPTY)).toBe('');
});
