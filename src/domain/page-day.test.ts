import { expect, test } from 'vitest';
import { chart, figure, figureIn, manuscript, source, story, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toPageDay } from './page-day.ts';

const BLOCK = { mentions: [figureIn('victims')] };
const NOTES = [{ date: '2026-11-26', text: words('a') }];
const report = compileReport(manuscript({
  stories: [story('river', { th: [BLOCK], en: [BLOCK] }, { th: { updated: '2026-11-23' }, en: { updated: '2026-11-23' } }), story('sea', { th: [], en: [] })],
  figures: [
    figure('victims', { corrections: [{ date: '2026-11-25', field: 'value', old: '1', new: '2', reason: words('a') }] }), figure('helped', { withdrawn: { date: '2026-11-24', reason: words('a') } }),
    figure('both', { formula: { kind: 'sum', of: ['victims', 'helped'], precision: '0' } }),
  ],
  charts: [chart('levels', ['victims']), chart('noted', ['helped'], { notes: NOTES })],
  sources: [{ ...source('old'), data: { ...source('old').data, accessed: '2024-05' } }, { ...source('noted'), data: { ...source('noted').data, notes: NOTES } }],
}), () => 'b', 0);

test.each([
  ['stories/river/', '2026-11-25'], ['stories/river/parallel/', '2026-11-25'], ['stories/sea/', '2026-11-22'],
  ['figures/victims/', '2026-11-25'], ['figures/helped/', '2026-11-24'], ['figures/both/', '2026-11-25'],
  ['charts/levels/', '2026-11-25'], ['charts/noted/', '2026-11-26'], ['sources/noted/', '2026-11-26'],
])('%s changed last on %s', (path, day) => {
  expect(toPageDay(report, path)).toBe(day);
});

test.each(['', 'figures/', 'about/', 'sources/old/'])('what has no day of its own (%s) has that of the edition', (path) => {
  expect(toPageDay(report, path)).toBe('2026-11-26');
});
