import { expect, test } from 'vitest';
import { findById } from '../domain/figure.ts';
import { formatApa, renderBibtex, renderRis, toCitation, type Citation } from './citation.ts';
import { report } from './register-fixture.ts';

const citationOf = (id: string, lang: 'th' | 'en'): Citation => toCitation(report, findById(report.figures, id), lang);
const { issued: _, ...undated } = citationOf('victims', 'en');

test('a figure’s page is a work of the site, of the day of its last change', () => {
  expect(citationOf('cash', 'en')).toMatchObject({ id: 'cash-en', title: 'Cash seized: more than 12,345,678,901,234,567,890.5 baht', author: [{ literal: 'Report' }], issued: { 'date-parts': [[2026, 12, 1]] }, URL: 'https://report.example/en/figures/cash/', language: 'en' });
});

test('a citation of a figure that was withdrawn says so in its title and note, and gives no number', () => {
  expect(citationOf('gone', 'en')).toMatchObject({ title: 'gone: Withdrawn', note: 'gone: withdrawn by Report on 2 December 2026. A new release.', issued: { 'date-parts': [[2026, 12, 2]] } });
  expect(citationOf('gone', 'th').title).toBe('ก gone: ถอนแล้ว');
});

test('APA has the order, the calendar and the words of its language', () => {
  expect(formatApa(citationOf('victims', 'en'))).toBe('Report. (2026, November 22). victims: 3,200 people. https://report.example/en/figures/victims/');
  expect(formatApa(citationOf('victims', 'th'))).toBe('รายงาน. (2569, 22 พฤศจิกายน). ก victims: 3,200 ราย. https://report.example/th/figures/victims/');
});

test('APA without a date is wholly in its language', () => {
  expect(formatApa(undated)).toBe('Report. (n.d.). victims: 3,200 people. Retrieved https://report.example/en/figures/victims/');
  expect(formatApa({ ...undated, language: 'th', author: [{ literal: 'รายงาน' }], title: 'ผู้รู้' })).toBe('รายงาน. (ม.ป.ป.). ผู้รู้. สืบค้นจาก https://report.example/en/figures/victims/');
});

test.each([[5, 'พฤษภาคม'], [12, 'ธันวาคม'], [1, 'มกราคม']])('APA in Thai knows month %i', (month, name) => {
  expect(formatApa({ ...citationOf('victims', 'th'), issued: { 'date-parts': [[2026, month, 3]] } })).toContain(`(2569, 3 ${name}).`);
});

test('BibTeX has one entry, called by its id, with the day by itself and the years of its format', () => {
  expect(renderBibtex(citationOf('gone', 'th'))).toBe(`@misc{gone-th,
	author = {{รายงาน}},
	year = {2026},
	month = dec,
	day = {2},
	note = {ก gone: รายงานถอนตัวเลขนี้เมื่อ 2 ธันวาคม 2569 ข่าวฉบับใหม่},
	title = {ก gone: ถอนแล้ว},
	url = {https://report.example/th/figures/gone/},
	howpublished = {\\url{https://report.example/th/figures/gone/}},
}
`);
});

test('BibTeX keeps signs that TeX would obey, and Thai as it is', () => {
  expect(renderBibtex({ ...undated, title: '0.42% & #1 _ $ {x} ~ ^ \\ “q” น้ำใจ', note: '−0.08%' })).toMatch('title = {0.42\\% \\& \\#1 \\_ \\$ \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} “q” น้ำใจ}');
  expect(renderBibtex({ ...undated, note: '−0.08%' })).toContain('note = {−0.08\\%}');
});

test('RIS has one field a line, however long, and ends its lines as the format has it', () => {
  const long = `${'น้ำใจที่นี่ '.repeat(40)}end`;
  expect(renderRis({ ...citationOf('victims', 'en'), note: long })).toBe(['TY  - ELEC', 'AU  - Report', 'DA  - 2026/11/22/', 'PY  - 2026', 'LA  - en', `N1  - ${long}`, 'TI  - victims: 3,200 people', 'UR  - https://report.example/en/figures/victims/', 'ER  - ', ''].join('\r\n'));
});
