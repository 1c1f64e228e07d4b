import { expect, test } from 'vitest';
import type { PublishedFigure, PublishedStory } from '../schema/lock.ts';
import { findLastDay, toSummary } from './release-summary.ts';

const FIGURE: PublishedFigure = { figure: 'victims', label: { th: 'ก', en: 'a' }, value: '3200', unit: 'people', qualifier: 'none', period: 'unknown', evidence: [], corrections: [] };
const STORY: PublishedStory = { story: 'river', status: 'published', figures: ['figure victims', 'chart levels'], notes: [] };
const withdrawn = { date: '2026-11-23', reason: { th: 'ก', en: 'a' } };
const note = { date: '2026-11-25', text: { th: 'ก', en: 'a' } };

test('says in a line each what is new and what changed, with old and new', () => {
  expect(toSummary([FIGURE, STORY], [
    { ...FIGURE, value: '3300', qualifier: 'about' }, { ...FIGURE, figure: 'helped' }, { ...STORY, figures: ['figure victims', 'figure helped'], notes: [note] },
  ], 'en')).toEqual(['changed  figure victims  value: 3,200 → 3,300; qualifier: none → about', 'new      figure helped', 'changed  story river  with figure helped; without chart levels; note']);
  expect(toSummary([FIGURE, STORY], [{ ...FIGURE, withdrawn }, { ...STORY, status: 'withdrawn' }], 'en')).toEqual(['changed  figure victims  withdrawn', 'changed  story river  withdrawn']);
});

test('says it in Thai to whoever asks', () => {
  expect(toSummary([FIGURE, STORY], [{ ...FIGURE, value: '3300', withdrawn }, { ...FIGURE, figure: 'helped' }, { ...STORY, figures: ['figure victims', 'figure helped'], notes: [note] }], 'th')).toEqual([
    'เปลี่ยน  ตัวเลข victims  value: 3,200 → 3,300; ถอนแล้ว', 'ใหม่     ตัวเลข helped', 'เปลี่ยน  ข่าว river  เพิ่ม ตัวเลข helped; ตัดออก แผนภูมิ levels; มีบันทึกใหม่',
  ]);
});

test('finds the newest day that is spoken of', () => {
  expect(findLastDay([{ ...FIGURE, withdrawn }, { ...STORY, notes: [note] }])).toBe('2026-11-25');
  expect(findLastDay([FIGURE])).toBe('');
});
