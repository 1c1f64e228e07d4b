import type { Lang } from './lang.ts';

const LOCALES: Record<Lang, string> = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB-u-ca-gregory' };
/** A year that no calendar rule changes with; it stands in where a date gives none. */
const ANY_LEAP_YEAR = '2024';

// A formatter takes a hundred times as long to make as to use.
const toFormatters = (options: Intl.DateTimeFormatOptions): Record<Lang, Intl.DateTimeFormat> => {
  const of = (lang: Lang): Intl.DateTimeFormat => new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' });
  return { th: of('th'), en: of('en') };
};
const MONTH = toFormatters({ month: 'long' });
const DAY_AND_MONTH = toFormatters({ day: 'numeric', month: 'long' });

const formatParts = (iso: string, formatter: Intl.DateTimeFormat): string => formatter.format(new Date(`${iso}T00:00:00Z`));

/** `short`: as a date reads once its year is known. `full`: at the first mention of its year, Thai names the era and has the Gregorian year beside it. */
export type DateForm = 'short' | 'full';

/** The Gregorian year of a date; undefined for a day of a year that is not known. */
export const findYear = (date: string): string | undefined => /^\d{4}/.exec(date)?.[0];

const THAI_ERA = 'พ.ศ.';
const GREGORIAN_ERA = 'ค.ศ.';

/** A Thai year that stands alone could be of either era, so it is named; behind a month it is known to be Buddhist. */
const formatYear = (year: string, lang: Lang, form: DateForm, isAlone: boolean): string => {
  if (lang === 'en') return year;
  const buddhist = String(Number(year) + 543);
  if (form === 'full') return `${THAI_ERA} ${buddhist} (${GREGORIAN_ERA} ${year})`;
  return isAlone ? `${THAI_ERA} ${buddhist}` : buddhist;
};

/** A date in words, as exact as it is given: `2023-09-18`, `2024-05`, `2022` or `--09-18`. Thai years are Buddhist, English ones Gregorian. */
export const formatDate = (date: string, lang: Lang, form: DateForm = 'short'): string => {
  if (date.startsWith('--')) return formatParts(ANY_LEAP_YEAR + date.slice(1), DAY_AND_MONTH[lang]);
  const [year = '', month, day] = date.split('-');
  const words = formatYear(year, lang, form, month === undefined);
  return [day && String(Number(day)), month && formatParts(`${year}-${month}-01`, MONTH[lang]), words].filter(Boolean).join(' ');
};

/** A period in words; `start/end` becomes a range. In the full form each year has the other beside it once. */
export const formatPeriod = (period: string, lang: Lang, unknown: string, form: DateForm = 'short'): string => {
  if (period === 'unknown') return unknown;
  const years = period.split('/').map(findYear);
  return period.split('/').map((date, index) => formatDate(date, lang, years.indexOf(years[index]) === index ? form : 'short')).join(' – ');
};

/** A moment in words, on the clock of Bangkok, where the desk is. */
export const formatMoment = (moment: string, lang: Lang): string => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(moment));
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) => parts.find((part) => part.type === type)?.value ?? '');
  const date = formatDate(`${year}-${month}-${day}`, lang);
  return lang === 'th' ? `${date} เวลา ${hour}.${minute} น.` : `${date}, ${hour}:${minute} Bangkok time`;
};

/** The `datetime` of a `<time>`: HTML writes a day without its year as `09-18`. */
export const toDatetime = (date: string): string => date.replace(/^--/, '');
