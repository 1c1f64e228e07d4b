import { expect, test } from 'vitest';
import type { Correction, FigureRecord } from '../../schema/figure.ts';
import { formatIssue } from '../issue.ts';
import { correction } from './correction.ts';
import { published } from './lock-fixture.ts';
import { figure, manuscript, row, stated, words, type Lines } from './manuscript-fixture.ts';

const POLICE = row('differs', 'police', { aspect: 'value', printed: { value: '1900', qualifier: 'none' } });
const WAS: Partial<FigureRecord> = { value: '3200', qualifier: 'more-than', evidence: [stated('3200', 'more-than'), POLICE] };
const OTHER = figure('helped', { value: '800' });
const SHARE = figure('share', { formula: { kind: 'share', part: 'helped', whole: 'victims', precision: '0' }, unit: 'percent' });
const LOCK = published({ figures: [figure('victims', WAS), OTHER, SHARE] });
const LINES: Lines = { value: 4, unit: 5, qualifier: 6, period: 7, label: 1, evidence: 9, 'evidence.1': 16, 'corrections.0': 20, 'corrections.0.date': 20, 'corrections.0.reason': 24 };

/** The faults of the record as it is after `change`. */
const faultsOf = (change: Partial<FigureRecord>, others = [OTHER, SHARE]): string[] =>
  correction(manuscript({ figures: [figure('victims', { ...WAS, ...change }, LINES), ...others], lock: LOCK })).map(formatIssue);
const told = (fields: Partial<Correction>): Correction => ({ date: '2026-11-23', field: 'value', old: '3,200', new: '3,300', reason: words('It was misread.'), ...fields });
const RAISED: Partial<FigureRecord> = { value: '3300', evidence: [stated('3300', 'more-than'), POLICE] };
const paste = (field: string, old: string, now: string): string => `- { date: 2026-11-22, field: ${field}, old: '${old}', new: '${now}', reason: { th: '…', en: '…' } }`;

test('passes what is as it was published, and anything while nothing was', () => {
  expect(faultsOf({})).toEqual([]);
  expect(correction(manuscript({ figures: [figure('victims', { ...RAISED, corrections: [told({})] })] }))).toEqual([]);
});

test.each<[string, Partial<FigureRecord>, number, string, string, string]>([
  ['value', RAISED, 4, 'value', '3,200', '3,300'],
  ['unit', { unit: 'cases' }, 5, 'unit', 'people', 'cases'],
  ['qualifier', { qualifier: 'about', evidence: [stated('3200', 'about'), POLICE] }, 6, 'qualifier', 'more-than', 'about'],
  ['period', { period: '2023' }, 7, 'period', 'unknown', '2023'],
  ['label', { label: words('People deceived') }, 1, 'label', 'ก victims · victims', 'ก · People deceived'],
  ['row', { evidence: [stated('3200', 'more-than'), { ...POLICE, printed: { value: '2900', qualifier: 'none' } }] }, 16, 'evidence', 'police differs in value, 1,900 people', 'police differs in value, 2,900 people'],
  ['relation', { evidence: [stated('3200', 'more-than'), row('context', 'police', { printed: { value: '1900', qualifier: 'none' } })] }, 16, 'evidence', 'police differs in value, 1,900 people', 'police context, 1,900 people'],
  ['place in a source', { evidence: [{ ...stated('3200', 'more-than'), locator: 'P9' }, POLICE] }, 1, 'evidence', 'release states, more-than 3,200 people', 'release states, more-than 3,200 people, P9'],
  ['row that is gone', { evidence: [stated('3200', 'more-than')] }, 9, 'evidence', 'police differs in value, 1,900 people', 'removed'],
])('stops a %s that changed in silence, with the block to paste; the same block with a reason lets it pass', (_name, change, line, field, old, now) => {
  expect(faultsOf(change)).toEqual([
    `content/figures/victims.yaml:${line}:1  correction  "${field}" was ${old} in edition 1 and is ${now} now. Put it back, or add under "corrections:", with the reason: ${paste(field, old, now)}`]);
  expect(faultsOf({ ...change, corrections: [told({ field: field as Correction['field'], old, new: now })] })).toEqual([]);
});

test('asks for a day no earlier than the record was checked', () => {
  expect(faultsOf({ ...RAISED, asOf: '2026-12-01' })[0]).toContain('- { date: 2026-12-01, field: value,');
});

test('a row that is added, moved or named because its source got another is no change', () => {
  const again = row('context', 'police', { row: 'later', printed: { value: '9', qualifier: 'none' } });
  expect(faultsOf({ evidence: [{ ...POLICE, row: 'first' }, again, stated('3200', 'more-than')] })).toEqual([]);
});

test('takes a number typed with commas or without', () => {
  expect(faultsOf({ ...RAISED, corrections: [told({ old: '3200', new: ' 3,300 ' })] })).toEqual([]);
});

test('stops a correction that says another old or new number, and gives the true ones', () => {
  expect(faultsOf({ ...RAISED, corrections: [told({ old: '3,000' })] })).toEqual([
    'content/figures/victims.yaml:20:1  correction  This correction of "value" does not say what changed since edition 1. Write: old: \'3,200\', new: \'3,300\'']);
});

test('stops a correction of what has not changed', () => {
  expect(faultsOf({ corrections: [told({})] })).toEqual([
    'content/figures/victims.yaml:20:1  correction  "value" has not changed since edition 1, so there is nothing to correct. Make the change, or remove this correction.']);
  expect(correction(manuscript({ figures: [figure('new', { corrections: [told({})] })], lock: LOCK })).map(formatIssue)).toEqual([
    'content/figures/new.yaml:1:1  correction  No edition has published this figure yet, so there is nothing to correct. Remove "corrections".']);
});

test('stops a correction of a day before the edition, or without its reason', () => {
  expect(faultsOf({ ...RAISED, corrections: [told({ date: '2026-11-21' })] })).toEqual([
    'content/figures/victims.yaml:20:1  correction  This correction is dated 2026-11-21, but edition 1, which it corrects, is of 2026-11-22. Write the day of the change: 2026-11-22 or later.']);
  expect(faultsOf({ ...RAISED, corrections: [told({ reason: words('…', 'อ่านผิด') })] })).toEqual([
    'content/figures/victims.yaml:24:1  correction  The correction does not say why. Write the reason in both languages.']);
});

test('asks for one correction a change, each used once', () => {
  expect(faultsOf({ ...RAISED, period: '2023', corrections: [told({})] }).map((fault) => fault.slice(0, 61))).toEqual(['content/figures/victims.yaml:7:1  correction  "period" was un']);
  expect(faultsOf({ ...RAISED, corrections: [told({}), told({})] })).toHaveLength(1);
});

const CORRECTED = published({ figures: [figure('victims', { ...WAS, ...RAISED, corrections: [told({})] })] });
const later = (corrections: Correction[], change: Partial<FigureRecord> = RAISED): string[] =>
  correction(manuscript({ figures: [figure('victims', { ...WAS, ...change, corrections }, LINES)], lock: CORRECTED })).map(formatIssue);

test('what an edition published of the corrections is neither edited nor removed', () => {
  const back = 'A correction that edition 1 published was edited, moved or removed. Put it back as number 1 under "corrections:": - { date: 2026-11-23, field: value, old: \'3,200\', new: \'3,300\', reason: { th: \'ก\', en: \'It was misread.\' } }';
  expect(later([told({})])).toEqual([]);
  expect(later([])).toEqual([`content/figures/victims.yaml:1:1  correction  ${back}`]);
  expect(later([told({ reason: words('We were told.') })])).toEqual([`content/figures/victims.yaml:20:1  correction  ${back}`]);
  expect(later([], WAS)).toHaveLength(1);
});

test('a number that goes back to what it was is a change like any other', () => {
  const undone = told({ date: '2026-11-24', old: '3,300', new: '3,200' });
  expect(later([told({})], WAS)).toHaveLength(1);
  expect(later([told({}), undone], WAS)).toEqual([]);
});

test('a derived figure follows its parts, whose corrections tell of it; its formula does not change in silence', () => {
  expect(faultsOf({ value: '1600', evidence: [stated('1600', 'more-than'), POLICE], corrections: [told({ new: '1,600' })] })).toEqual([]);
  const other = figure('share', { formula: { kind: 'share', part: 'victims', whole: 'helped', precision: '0' }, unit: 'percent' }, { formula: 4 });
  const [old, now] = ['share(victims, helped) to 0 decimals', 'share(helped, victims) to 0 decimals'];
  expect(faultsOf({}, [OTHER, other])).toEqual([`content/figures/share.yaml:4:1  correction  "formula" was ${old} in edition 1 and is ${now} now. Put it back, or add under "corrections:", with the reason: ${paste('formula', old, now)}`]);
  const typed = figure('share', { value: '25', unit: 'percent', qualifier: 'less-than' });
  expect(faultsOf({}, [OTHER, typed])[0]).toContain(`"formula" was ${old} in edition 1 and is 25 now.`);
});
