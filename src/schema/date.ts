import { z } from 'zod';

/** The Buddhist years that a Thai writer may type lie outside. */
const isGregorian = (text: string): boolean => text.startsWith('--') || (text >= '1900' && text < '2200');

const isRealDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A day of the Gregorian calendar, `2023-09-18`, that exists. */
export const daySchema = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isGregorian(text) && isRealDay(text), { error: 'day' });

const isPartial = (text: string): boolean => isGregorian(text) && (
  (/^\d{4}$/.test(text)) ||
  (/^\d{4}-\d{2}$/.test(text) && isRealDay(`${text}-01`)) ||
  // 2024 is a leap year, so that 29 February may be said without its year.
  (/^--\d{2}-\d{2}$/.test(text) && isRealDay(`2024${text.slice(1)}`)) ||
  (/^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text)));

/** A date as exact as it is known: `2023-09-18`, `2024-05`, `2022`, or `--09-18` where the year is not given. */
export const dateSchema = z.string().refine(isPartial, { error: 'date' });

/** A date as exact as it is known, or `unknown`. */
export const dateOrUnknownSchema = z.string().refine((text) => text === 'unknown' || isPartial(text), { error: 'date-or-unknown' });

const isPeriod = (text: string): boolean =>
  text === 'unknown' || (text.includes('/') ? text.split('/').length === 2 && text.split('/').every(isPartial) : isPartial(text));

/** Dates are held against each other as exactly as both are known; days without a year may span the turn of one. */
const isInOrder = (text: string): boolean => {
  const [start = '', end = start] = text.split('/');
  const length = Math.min(start.length, end.length);
  return start.startsWith('--') || end.startsWith('--') || start.slice(0, length) <= end.slice(0, length);
};

/** The time a figure speaks of: `unknown`, a date as exact as known, or `start/end`. */
export const periodSchema = z.string().refine(isPeriod, { error: 'period', abort: true }).refine(isInOrder, { error: 'period-order' });

/** A moment with its offset from UTC, `2026-11-22T09:00:00+07:00`. */
export const momentSchema = z.iso.datetime({ offset: true, error: 'moment' });
