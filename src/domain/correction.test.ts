import { expect, test } from 'vitest';
import type { Correction } from '../schema/figure.ts';
import { chart, figure, figureIn, manuscript, source, story, unit, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { findLastCorrected, listCorrections, listStoryCorrections, toCorrectionWords } from './correction.ts';
import { findById } from './figure.ts';

const told = (fields: Partial<Correction>): Correction => ({ date: '2026-11-23', field: 'value', old: '3,200', new: '3,300', reason: words('It was misread.'), ...fields });
const EARLY = told({ date: '2026-11-01' });
const LATE = told({ date: '2026-11-24' });
const body = [{ mentions: [figureIn('share'), { kind: 'chart' as const, id: 'levels' }] }];
const report = compileReport(manuscript({
  units: [unit('people'), unit('cases', 'count', ['case', 'cases', 'คดี'])], sources: [source('police', 'independent', words('Police', 'ตำรวจ'))],
  figures: [
    figure('victims', { value: '4000', corrections: [EARLY, LATE] }), figure('helped', { value: '800' }),
    figure('share', { formula: { kind: 'share', part: 'helped', whole: 'victims', precision: '0' } }),
  ],
  charts: [chart('levels', ['victims'])], stories: [story('river', { th: body, en: body })],
}), ({ en }) => `b-${en}`, Date.now());

test('a figure has its own corrections and those of its parts, newest first', () => {
  const listed = (id: string) => listCorrections(report, findById(report.figures, id)).map(({ figure: { id: of }, correction: { date } }) => `${of} ${date}`);
  expect(listed('victims')).toEqual(['victims 2026-11-24', 'victims 2026-11-01']);
  expect(listed('share')).toEqual(['victims 2026-11-24', 'victims 2026-11-01']);
  expect(listed('helped')).toEqual([]);
  expect(findLastCorrected(report, findById(report.figures, 'share'))).toBe('2026-11-24');
});

test('a story tells each correction since it was published once, though a chart and a derived figure use the figure', () => {
  const [river] = report.stories;
  expect(river && listStoryCorrections(report, river).map(({ correction }) => correction)).toEqual([LATE]);
});

test.each<[string, Partial<Correction>, [string, string], [string, string]]>([
  ['value', {}, ['3,200', '3,300'], ['3,200', '3,300']],
  ['qualifier', { field: 'qualifier', old: 'none', new: 'more-than' }, ['none', 'more than'], ['ไม่มีคำหน้าตัวเลข', 'กว่า']],
  ['unit', { field: 'unit', old: 'people', new: 'cases' }, ['people', 'cases'], ['ราย', 'คดี']],
  ['unit that is gone', { field: 'unit', old: 'persons', new: 'people' }, ['persons', 'people'], ['persons', 'ราย']],
  ['period', { field: 'period', old: 'unknown', new: '2023' }, ['Not given', '2023'], ['ไม่ระบุ', 'พ.ศ. 2566']],
  ['label', { field: 'label', old: 'เหยื่อ · Victims', new: 'ผู้เสียหาย · People deceived' }, ['Victims', 'People deceived'], ['เหยื่อ', 'ผู้เสียหาย']],
  ['label in one language', { field: 'label', old: 'ผู้เสียหาย · Victims', new: 'ผู้เสียหาย · People' }, ['Victims', 'People'], ['ผู้เสียหาย · Victims', 'ผู้เสียหาย · People']],
  ['row', { field: 'evidence', old: 'police differs in value, more-than 1,900 people, “1,900”', new: 'police context, 2,900 cases' },
    ['Police differs in value · more than 1,900 people · ‘1,900’', 'Police context · 2,900 cases'], ['ตำรวจ ต่างกัน (ตัวเลข) · กว่า 1,900 ราย · ‘1,900’', 'ตำรวจ ข้อมูลประกอบ · 2,900 คดี']],
  ['row that is gone', { field: 'evidence', old: 'police/first context', new: 'removed' }, ['Police context', 'removed'], ['ตำรวจ ข้อมูลประกอบ', 'นำออก']],
  ['row whose words do not show the change', { field: 'evidence', old: 'police context', new: 'police context, prominent' }, ['police context', 'police context, prominent'], ['police context', 'police context, prominent']],
])('says a %s in a reader’s words', (_name, fields, en, th) => {
  const say = (lang: 'en' | 'th'): string[] => { const said = toCorrectionWords(report, told(fields), lang); return [said.old, said.new]; };
  expect([say('en'), say('th')]).toEqual([en, th]);
});
