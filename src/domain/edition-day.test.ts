import { expect, test } from 'vitest';
import type { FigureRecord } from '../schema/figure.ts';
import type { FrontMatter } from '../schema/story.ts';
import { chart, figure, manuscript, source, story, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toEditionDay } from './edition-day.ts';

const dayOf = (fields: Partial<FrontMatter>, record: Partial<FigureRecord> = { asOf: '2026-01-01' }): string =>
  toEditionDay(compileReport(manuscript({ stories: [story('river', { th: [], en: [] }, { th: { published: '2026-01-02' }, en: { published: '2026-01-02', ...fields } })], figures: [figure('peak', record)] }), () => 'b', 0));

test('an edition bears the day of the newest thing in it', () => {
  expect(dayOf({})).toBe('2026-01-02');
  expect(dayOf({ updated: '2026-02-01' })).toBe('2026-02-01');
  expect(dayOf({ updated: '2026-02-01', notes: [{ date: '2026-03-01', text: 'a' }] })).toBe('2026-03-01');
  expect(dayOf({}, { asOf: '2026-04-01' })).toBe('2026-04-01');
  expect(dayOf({}, { asOf: '2026-01-01', corrections: [{ date: '2026-05-01', field: 'value', old: '1', new: '2', reason: words('a') }] })).toBe('2026-05-01');
});

test('what charts and sources tell their readers is news too', () => {
  const day = (parts: Parameters<typeof manuscript>[0]): string => toEditionDay(compileReport(manuscript(parts), () => 'b', 0));
  const told = { date: '2026-06-01', text: words('a') };
  expect(day({ charts: [chart('levels', [], { notes: [told] })] })).toBe('2026-06-01');
  expect(day({ charts: [chart('levels', [], { notes: [told], withdrawn: { date: '2026-07-01', reason: words('a') } })] })).toBe('2026-07-01');
  const police = source('police');
  expect(day({ sources: [{ ...police, data: { ...police.data, notes: [told] } }] })).toBe('2026-06-01');
});

test('an empty one bears none', () => {
  expect(toEditionDay({ stories: [], figures: [], charts: [], sources: [] })).toBe('');
});
