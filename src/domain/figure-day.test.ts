import { expect, test } from 'vitest';
import { figure, manuscript } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { findById } from './figure.ts';
import { toFigureDay } from './figure-day.ts';

const reason = { th: 'ก', en: 'a' };
const corrected = (date: string) => ({ corrections: [{ date, field: 'value' as const, old: '1', new: '2', reason }] });
const report = compileReport(manuscript({ figures: [
  figure('checked'), figure('corrected', corrected('2026-12-01')), figure('withdrawn', { ...corrected('2026-12-01'), withdrawn: { date: '2026-12-24', reason } }),
  figure('sum', { formula: { kind: 'sum', of: ['checked', 'corrected'], precision: '0' } }),
] }), () => 'b-aaaaaa', 0);

test.each([['checked', '2026-11-22'], ['corrected', '2026-12-01'], ['withdrawn', '2026-12-24'], ['sum', '2026-12-01']])('what is cited of "%s" is as of %s', (id, day) => {
  expect(toFigureDay(report, findById(report.figures, id))).toBe(day);
});
