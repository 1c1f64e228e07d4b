import type { Lang } from './lang.ts';

const LOCALES: Record<Lang, string> = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB-u-ca-gregory' };
/** A year that no calendar rule changes with; it stands in where a date gives none. */
const ANY_LEAP_YEAR = '2024';

const formatParts = (iso: string, lang: Lang, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`)).replace(/พุทธศักราช\s*/, '');

/** A date in words, as exact as it is given: `2023-09-18`, `2024-05`, `2022` or `--09-18`. Thai years are Buddhist; a year alone says so. */
export const formatDate = (date: string, lang: Lang): string => {
  if (date.startsWith('--')) return formatParts(ANY_LEAP_YEAR + date.slice(1), lang, { day: 'numeric', month: 'long' });
  if (/^\d{4}$/.test(date)) return lang === 'th' ? `พ.ศ. ${Number(date) + 543}` : date;
  const [year = '', month = '', day] = date.split('-');
  const monthName = formatParts(`${year}-${month}-01`, lang, { month: 'long' });
  const shownYear = lang === 'th' ? String(Number(year) + 543) : year;
  return [day && String(Number(day)), monthName, shownYear].filter(Boolean).join(' ');
};

/** A period in words; `start/end` becomes a range. */
export const formatPeriod = (period: string, lang: Lang, unknown: string): string =>
  period === 'unknown' ? unknown : period.split('/').map((date) => formatDate(date, lang)).join(' – ');

/** A moment in words, on the clock of Bangkok, where the desk is. */
export const formatMoment = (moment: string, lang: Lang): string => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(moment));
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) => parts.find((part) => part.type === type)?.value ?? '');
  const date = formatDate(`${year}-${month}-${day}`, lang);
  return lang === 'th' ? `${date} เวลา ${hour}.${minute} น.` : `${date}, ${hour}:${minute} Bangkok time`;
};

/** The `datetime` of a `<time>`: HTML writes a day without its year as `09-18`. */
export const toDatetime = (date: string): string => date.replace(/^--/, '');
