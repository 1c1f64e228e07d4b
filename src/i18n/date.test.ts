import { expect, test } from 'vitest';
import { findYear, formatDate, formatMoment, formatPeriod, toDatetime } from './date.ts';

test('prints Thai dates in the Buddhist era and English ones in the Gregorian', () => {
  expect(formatDate('2023-09-18', 'th')).toBe('18 กันยายน 2566');
  expect(formatDate('2023-09-18', 'en')).toBe('18 September 2023');
});

test('prints a date only as exactly as it is known', () => {
  expect(formatDate('2024-05', 'th')).toBe('พฤษภาคม 2567');
  expect(formatDate('2024-05', 'en')).toBe('May 2024');
  expect(formatDate('--09-18', 'th')).toBe('18 กันยายน');
  expect(formatDate('--02-29', 'en')).toBe('29 February');
});

test('names the era where a Thai year stands alone', () => {
  expect(formatDate('2022', 'th')).toBe('พ.ศ. 2565');
  expect(formatDate('2022', 'en')).toBe('2022');
});

test.each([
  ['2022', 'พ.ศ. 2565 (ค.ศ. 2022)', '2022'], ['2024-05', 'พฤษภาคม พ.ศ. 2567 (ค.ศ. 2024)', 'May 2024'],
  ['2023-09-18', '18 กันยายน พ.ศ. 2566 (ค.ศ. 2023)', '18 September 2023'], ['--09-18', '18 กันยายน', '18 September'],
])('has the Gregorian year beside the Thai one in full: %s', (date, thai, english) => {
  expect([formatDate(date, 'th', 'full'), formatDate(date, 'en', 'full')]).toEqual([thai, english]);
});

test('tells each year of a period once in full', () => {
  expect(formatPeriod('2022/2023', 'th', '–', 'full')).toBe('พ.ศ. 2565 (ค.ศ. 2022) – พ.ศ. 2566 (ค.ศ. 2023)');
  expect(formatPeriod('2022-03-01/2022-09-12', 'th', '–', 'full')).toBe('1 มีนาคม พ.ศ. 2565 (ค.ศ. 2022) – 12 กันยายน 2565');
  expect(formatPeriod('2022/2023', 'th', '–')).toBe('พ.ศ. 2565 – พ.ศ. 2566');
});

test('knows the year of a date that has one', () => {
  expect(['2023-09-18', '2024-05', '2022', '--09-18'].map(findYear)).toEqual(['2023', '2024', '2022', undefined]);
});

test('prints a period as a range, and an unknown one as such', () => {
  expect(formatPeriod('2022-03-01/2023-09-12', 'en', '–')).toBe('1 March 2022 – 12 September 2023');
  expect(formatPeriod('unknown', 'th', 'ไม่ระบุ')).toBe('ไม่ระบุ');
});

test('keeps the machine date Gregorian', () => {
  expect(toDatetime('2023-09-18')).toBe('2023-09-18');
  expect(toDatetime('--09-18')).toBe('09-18');
});

test('prints a moment on the clock of Bangkok, in whatever zone it is written', () => {
  expect(formatMoment('2026-11-30T23:00:00-05:00', 'th')).toBe('1 ธันวาคม 2569 เวลา 11.00 น.');
  expect(formatMoment('2026-11-30T17:05:00Z', 'en')).toBe('1 December 2026, 00:05 Bangkok time');
});
