import { expect, test } from 'vitest';
import type { Correction } from '../schema/figure.ts';
import { toCorrectionAnchor, toNoteAnchor } from './anchor.ts';

const on = (date: string, field: Correction['field']): Correction => ({ date, field, old: 'a', new: 'b', reason: { th: 'ก', en: 'a' } });

test('names a correction by its day and field; one more of the same is counted', () => {
  const corrections = [on('2026-11-23', 'evidence'), on('2026-11-23', 'value'), on('2026-11-23', 'evidence'), on('2026-11-24', 'evidence')];
  expect(corrections.map((_each, index) => toCorrectionAnchor(corrections, index))).toEqual(['correction-2026-11-23-evidence', 'correction-2026-11-23-value', 'correction-2026-11-23-evidence-2', 'correction-2026-11-24-evidence']);
});

test('names a note by its day, and keeps the name when another is added', () => {
  const notes = [{ date: '2026-11-24' }, { date: '2026-11-24' }];
  expect(notes.map((_each, index) => toNoteAnchor(notes, index))).toEqual(['note-2026-11-24', 'note-2026-11-24-2']);
  expect(toNoteAnchor([...notes, { date: '2026-11-24' }], 1)).toBe('note-2026-11-24-2');
});
