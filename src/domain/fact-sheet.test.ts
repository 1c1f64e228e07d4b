import { expect, test } from 'vitest';
import { figure, manuscript, row, settings, source, unit, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toFactSheet } from './fact-sheet.ts';

const printed = (value: string) => ({ printed: { value, qualifier: 'none' as const } });
const report = compileReport(manuscript({
  settings: settings({}, { name: words('Report', 'รายงาน') }), units: [unit('people')], sources: [source('release', 'primary'), source('police')],
  figures: [
    figure('alone'), figure('gone', { withdrawn: { date: '2026-11-23', reason: words('a') } }), figure('sum', { formula: { kind: 'sum', of: ['alone', 'disputed'], precision: '0' } }),
    figure('disputed', { evidence: [row('states', 'release', printed('3200')), row('differs', 'police', { aspect: 'value', prominent: true, ...printed('80') })] }),
    figure('agreed', { evidence: [row('states', 'release', printed('3200')), row('corroborates', 'police', printed('3200'))] }),
  ],
}), () => 'b', 0);

test('has every figure that stands, gravest first and what is worked out last, and none that was withdrawn', () => {
  expect(toFactSheet(report, 'en').figures.map(({ id, state }) => `${id}: ${state}`)).toEqual(['disputed: Disputed', 'agreed: Agreed', 'alone: Single source', 'sum: Worked out by us']);
});

test('has with a figure what others printed that a reader must not miss', () => {
  expect(toFactSheet(report, 'en').figures[0]?.accounts.map(({ amount }) => amount.text)).toEqual(['80 people']);
});

test('says what the states mean that are found in it, whose it is and where the evidence stands', () => {
  const sheet = toFactSheet(report, 'th');
  expect(sheet.states.map(({ name }) => name)).toEqual(['ไม่ตรงกัน', 'ตรงกัน', 'แหล่งเดียว']);
  expect([sheet.site, sheet.address]).toEqual(['รายงาน', 'https://report.example/th/figures/']);
});
