import { expect, test } from 'vitest';
import { findById } from '../domain/figure.ts';
import { report } from './register-fixture.ts';
import { formatSentence, formatStanding } from './standing.ts';

const standingOf = (id: string, lang: 'th' | 'en' = 'en'): string => formatStanding(report, findById(report.figures, id), lang);

test('says who states a figure, and that nobody else was found', () => {
  expect(standingOf('victims')).toBe('victims: 3,200 people, according to The company’s release (date unknown). No independent source was found that confirms it.');
  expect(standingOf('victims', 'th')).toBe('ก victims: 3,200 ราย ตามข่าวประชาสัมพันธ์ของบริษัท (ไม่ทราบวันที่) ไม่พบแหล่งอิสระที่ยืนยันตัวเลขนี้');
});

test('tells the accounts that differ, where in its source it stands, and every correction', () => {
  expect(standingOf('cash')).toBe('Cash seized: more than 12,345,678,901,234,567,890.5 baht, according to The company’s release (paragraph 2; date unknown). An independent source gives another value, or gives this one for something else. Other accounts: about 250 million baht, damage (The Daily, August 2023). Corrected on 1 December 2026: Value, “80” became “90”. A new release.');
  expect(standingOf('cash', 'th')).toContain('แหล่งอื่นระบุไว้ดังนี้ ความเสียหาย ประมาณ 250 ล้านบาท (ก สิงหาคม 2566) แก้ไขเมื่อ 1 ธันวาคม 2569 ค่า: เดิม “80” แก้เป็น “90” ข่าวฉบับใหม่');
});

test('leaves to the figure’s page how a row of evidence stood before', () => {
  const cash = findById(report.figures, 'cash');
  const corrections = [...cash.corrections, { date: '2026-12-02', field: 'evidence' as const, old: 'the-daily differs in qualifier', new: 'the-daily differs in value', reason: { th: 'ก', en: 'The Daily was misread.' } }];
  expect(formatStanding(report, { ...cash, corrections }, 'en')).toBe(standingOf('cash'));
});

test('says of what a figure is worked out, whose those numbers are, and why it is rough', () => {
  expect(standingOf('share')).toBe('share: about 0 people, worked out by Report from 3,200 people (victims; The company’s release; single source) and 7 people (gone; The company’s release; single source). Rough.');
});

test('tells a correction of a part by the part’s name', () => expect(standingOf('total')).toContain('Corrected on 1 December 2026: Cash seized · Value, “80” became “90”.'));

test('says of a figure that was withdrawn nothing but that, and why', () => {
  expect(standingOf('gone')).toBe('gone: withdrawn by Report on 2 December 2026. A new release.');
  expect(standingOf('gone', 'th')).toBe('ก gone: รายงานถอนตัวเลขนี้เมื่อ 2 ธันวาคม 2569 ข่าวฉบับใหม่');
});

test('a sentence to paste ends with the site, the day in the reader’s calendar and the address', () => {
  expect(formatSentence(report, findById(report.figures, 'victims'), 'en')).toMatch(/confirms it\. From Report, 22 November 2026, https:\/\/report\.example\/en\/figures\/victims\/$/);
  expect(formatSentence(report, findById(report.figures, 'victims'), 'th')).toMatch(/ อ้างอิงจากรายงาน 22 พฤศจิกายน 2569 https:\/\/report\.example\/th\/figures\/victims\/$/);
});
