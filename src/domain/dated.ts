import { formatDate } from '../i18n/date.ts';
import { toRuns, type Reading, type Run } from './run.ts';

/** What a reader is told under a date. `date`: ISO; `when`: in words. */
export interface Dated { date: string; when: string; runs: Run[] }

/** What is told on a day. */
export const toDated = (reading: Reading, date: string, runs: Run[]): Dated => ({ date, when: formatDate(date, reading.lang), runs });

/** Dated notes of one language. */
export const toNotes = (reading: Reading, notes: { date: string; text: string }[]): Dated[] => notes.map(({ date, text }) => toDated(reading, date, toRuns(reading, text, true)));
