import { expect, test } from 'vitest';
import { dateOrUnknownSchema, dateSchema, daySchema, momentSchema, periodSchema } from './date.ts';

test.each(['2023-09-18', '2024-02-29', '2026-12-31', '2026-01-01', '1900-01-01', '2199-12-31'])('%s is a day', (text) => {
  expect(daySchema.parse(text)).toBe(text);
});

test.each([
  '2023-9-18', '18/09/2023', '2023/09/18', '18-09-2023', '20230918', '18 Sep 2023', '18 กันยายน 2566', '๒๕๖๖-๐๙-๑๘', '２０２３-０９-１８', '2023–09–18', '23-09-18', '2023-09', '2023',
  '2023-02-29', '2026-02-30', '2023-09-31', '2023-13-01', '2023-00-10', '2023-09-00', '2023-09-18T00:00', ' 2023-09-18', '2023-09-18.', '', 'today', 'unknown', '2566-09-18', '2569-11-22', '1899-12-31', '2200-01-01',
])('%j is no day', (text) => {
  expect(daySchema.safeParse(text).error?.issues[0]?.message).toBe('day');
});

test.each(['2022', '2024-05', '--09-18', '--02-29', '2023-09-18'])('%s is a date, as exact as it is known', (text) => {
  expect(dateSchema.parse(text)).toBe(text);
});

test.each(['22', '๒๕๖๖', '2024-5', '2024-13', '--9-18', '--02-30', '--13-01', '-09-18', '---09-18', '--09', '2023-', '05-2024', '2022/2023', 'unknown', '', '2566', '2567-05', '2566-09-18', '1899', '2200'])('%j is no date', (text) => {
  expect(dateSchema.safeParse(text).error?.issues[0]?.message).toBe('date');
});

test('a date that may be unknown says so, or is a date', () => {
  for (const text of ['unknown', '2022', '2024-05', '2023-09-18']) expect(dateOrUnknownSchema.parse(text)).toBe(text);
  for (const text of ['Unknown', '2566', '18/09/2023', '']) expect(dateOrUnknownSchema.safeParse(text).error?.issues[0]?.message).toBe('date-or-unknown');
});

test.each(['unknown', '2023', '2024-05', '2023-09-18', '2022/2023', '2022-03-01/2023-09-12', '2023/2023'])('%s is a period', (text) => {
  expect(periodSchema.parse(text)).toBe(text);
});

test.each(['2022-2023', '2022–2023', '2022/23', '2022 / 2023', '2022/', '/2023', '2022/2023/2024', '2022 to 2023', 'Unknown', 'unknown/2023', 'Q3 2023', '-', '', '2566', '2565/2566', '2022/2566', '2566-09-12/2023-09-12'])('%j is no period', (text) => {
  expect(periodSchema.safeParse(text).error?.issues[0]?.message).toBe('period');
});

test.each(['2023/2022', '2023-05/2023-04', '2023-09-12/2022-03-01', '2023-05/2022'])('%s has the later date first', (text) => {
  expect(periodSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(['period-order']);
});

test.each(['2023/2023-05', '2023-05/2023', '--12-30/--01-02', 'unknown'])('%s may stand so', (text) => {
  expect(periodSchema.safeParse(text).success).toBe(true);
});

test.each(['2026-11-22T09:00:00+07:00', '2026-11-22T02:00:00Z', '2026-11-22T02:00:00.000Z'])('%s is a moment', (text) => {
  expect(momentSchema.parse(text)).toBe(text);
});

test.each(['2026-11-22', '2026-11-22 09:00', '2026-11-22T09:00:00', '2026-11-22T09:00+07:00', '2026-11-22T09:00:00+07', '2026-11-22T24:00:00+07:00', '2026-11-22T09:60:00+07:00', '2026-02-30T09:00:00+07:00', '9 a.m.', 'now', ''])('%j is no moment: it has no time zone, or is not there', (text) => {
  expect(momentSchema.safeParse(text).error?.issues[0]?.message).toBe('moment');
});
