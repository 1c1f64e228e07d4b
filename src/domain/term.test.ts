import { expect, test } from 'vitest';
import { splitRuns } from '../i18n/words.ts';
import { manuscript, organisation, source, term, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toWholeWords } from './term.ts';

const pattern = toWholeWords(compileReport(manuscript({
  glossary: [term('e-nugget', { th: 'E-Nugget', en: 'E-Nugget' }), term('crypto', { th: 'คริปโต', en: 'crypto', aliases: { th: ['คริปโทเคอร์เรนซี'], en: ['crypto assets'] } }), term('name', { th: 'Trust No One', en: 'Trust No One' })],
  organisations: [organisation('ccib', { name: words('Cyber Crime Investigation Bureau', 'กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี'), short: words('CCIB', 'บช.สอท.') }), organisation('binance', { name: words('Binance', 'ไบแนนซ์') })],
  sources: [source('nation', 'independent', words('The Nation', 'เดอะเนชั่น'))],
}), () => 'b', 0));
const wholeIn = (text: string): string[] => splitRuns(text, pattern).filter(({ whole }) => whole).map((run) => run.text);

test('keeps Thai words whole that a browser would break', () => {
  expect(wholeIn('ไบแนนซ์และบช.สอท.กล่าวถึงคริปโทเคอร์เรนซีหรือคริปโตตามรายงานของเดอะเนชั่น')).toEqual(['ไบแนนซ์', 'บช.สอท.', 'คริปโทเคอร์เรนซี', 'คริปโต', 'เดอะเนชั่น']);
});

test('keeps Latin names of several words whole; one word breaks nowhere anyway', () => {
  expect(wholeIn('The Nation on Trust No One and crypto assets, by Binance of crypto')).toEqual(['The Nation', 'Trust No One', 'crypto assets,']);
});

test('keeps a long Thai name whole; an English one breaks between its words alone', () => {
  expect(wholeIn('Cyber Crime Investigation Bureau กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี')).toEqual(['กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี']);
});

test('keeps a term whole within an alias that holds it', () => {
  const held = toWholeWords({ glossary: [{ id: 'purge', th: 'The Purge', en: 'The Purge', aliases: { th: ['ปฏิบัติการใหญ่ The Purge'], en: [] } }], organisations: [], sources: [], people: [] });
  expect(splitRuns('ปฏิบัติการใหญ่ The Purge', held).map((run) => run.text)).toEqual(['ปฏิบัติการ', 'ใหญ่ ', 'The Purge']);
});

test('keeps a Latin word whole that has a hyphen', () => expect(wholeIn('คดี E-Nugget นี้')).toEqual(['E-Nugget']));

test('keeps the names of people whole, with their titles and without', () => {
  const named = toWholeWords({ glossary: [], organisations: [], sources: [], people: [{ name: words('Akbar A.', 'นายอัคบาร์ เอ') }, { name: words('Pol. Lt. Col. Kroekkrai Wirachaowaphat', 'พ.ต.ท. เกริกไกร วีระเชาวภาส') }] });
  expect(splitRuns('นายอัคบาร์ เอ กับ พ.ต.ท. เกริกไกร วีระเชาวภาส และอัคบาร์ เอ', named).filter(({ whole }) => whole).map((run) => run.text)).toEqual(['นายอัคบาร์ เอ', 'พ.ต.ท. เกริกไกร วีระเชาวภาส', 'อัคบาร์ เอ']);
});

test('keeps common Thai compounds whole, whatever is listed', () => {
  const bare = toWholeWords({ glossary: [], organisations: [], people: [], sources: [] });
  expect(splitRuns('เจ้าหน้าที่จับผู้ต้องหา', bare).filter(({ whole }) => whole).map((run) => run.text)).toEqual(['เจ้าหน้าที่', 'ผู้ต้องหา']);
});
