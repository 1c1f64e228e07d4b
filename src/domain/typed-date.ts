import { dateSchema } from '../schema/date.ts';
import { ANY_MONTH, MONTH_NAMES } from '../i18n/number-idioms.ts';
import { toAsciiDigits } from './number-token.ts';

/** A year as a person types it, Buddhist or Gregorian, as a Gregorian one. */
const toYear = (digits: string): number | undefined => {
  const year = Number(digits);
  return year >= 1900 && year < 2200 ? year : year >= 2443 && year < 2743 ? year - 543 : undefined;
};
const pad = (part: number): string => String(part).padStart(2, '0');
const toMonth = (name: string): number => MONTH_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 0;

const DAY = String.raw`(?<day>\p{Nd}{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:พ\.ศ\.\s?|ค\.ศ\.\s?|ปี\s?)?(?<year>\p{Nd}{4})`;
const named = (pattern: string, suffix: string): string => pattern.replace(/\(\?<(\w+)>/g, `(?<$1${suffix}>`);
const DATES = new RegExp([
  named(String.raw`(?<!\p{N})${DAY}\s(?:of\s)?(?<month>${ANY_MONTH})(?:,?\s${YEAR})?`, '1'),
  named(String.raw`(?<!\p{L})(?<month>${ANY_MONTH})\s${DAY}(?!\p{N})(?:,?\s${YEAR})?`, '2'),
  named(String.raw`(?<!\p{L})(?<month>${ANY_MONTH})\s?${YEAR}`, '3'),
  named(String.raw`(?<!\p{N})(?<year>\p{Nd}{4})-(?<month>\p{Nd}{2})-(?<day>\p{Nd}{2})`, '4'),
  named(String.raw`(?<![\p{N}.,])${YEAR}(?![\p{N}%‰]|[.,:/]\p{N})`, '5'),
].map((pattern) => `${pattern}(?![\\p{N}])`).join('|'), 'giu');

/** Where a date stands: what `<Date />` or `{date:…}` would hold for it. */
export const findDates = (text: string): { start: number; end: number; date: string }[] =>
  [...text.matchAll(DATES)].flatMap(({ 0: found, index, groups = {} }) => {
    const part = (name: string): string | undefined => Object.entries(groups).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1];
    const [day, month, typedYear] = [part('day'), part('month'), part('year')];
    const year = typedYear === undefined ? undefined : toYear(toAsciiDigits(typedYear));
    if (typedYear !== undefined && year === undefined) return [];
    const number = month === undefined ? undefined : /^\p{Nd}+$/u.test(month) ? Number(toAsciiDigits(month)) : toMonth(month);
    const parts = [year === undefined ? '-' : String(year), ...(number === undefined ? [] : [pad(number)]), ...(day === undefined ? [] : [pad(Number(toAsciiDigits(day)))])];
    const date = parts.join('-');
    return dateSchema.safeParse(date).success ? [{ start: index, end: index + found.length, date }] : [];
  });

