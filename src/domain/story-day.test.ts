import { expect, test } from 'vitest';
import { figure, figureIn, manuscript, story } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toStoryDay } from './story-day.ts';
import type { FrontMatter } from '../schema/story.ts';

const BLOCK = { mentions: [figureIn('victims')] };
const dayOf = (fields: Partial<FrontMatter>, corrected?: string): string | undefined => {
  const corrections = corrected === undefined ? [] : [{ date: corrected, field: 'value' as const, old: '1', new: '2', reason: { th: 'ก', en: 'a' } }];
  const report = compileReport(manuscript({ stories: [story('river', { th: [BLOCK], en: [BLOCK] }, { th: fields, en: fields })], figures: [figure('victims', { corrections })] }), () => 'b-aaaaaa', 0);
  return report.stories[0] && toStoryDay(report, report.stories[0]);
};

test('a story is of the day on which it was published', () => expect(dayOf({})).toBe('2026-11-22'));
test('or updated', () => expect(dayOf({ updated: '2026-11-23' })).toBe('2026-11-23'));
test('or had a note added', () => expect(dayOf({ updated: '2026-11-23', notes: [{ date: '2026-11-24', text: 'a' }] })).toBe('2026-11-24'));
test('or a figure of it corrected, but not before it was published', () => {
  expect(dayOf({}, '2026-12-01')).toBe('2026-12-01');
  expect(dayOf({}, '2026-11-01')).toBe('2026-11-22');
});
