import { compileReport } from '../domain/compile.ts';
import { chart, figure, manuscript, row, settings, source, unit, words } from '../domain/checks/manuscript-fixture.ts';

/** For tests alone: Thai words of which each has exposed a fault in a renderer. */
export const HARD_WORDS = 'น้ำใจ ที่นี่ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก';

const stated = (text: string, value: string, qualifier: 'none' | 'more-than' = 'none') => ({ evidence: [row('states', 'release', { locator: 'P3', printed: { text, value, qualifier } })] });

/** A report of two charts, of which one is withdrawn. */
export const report = compileReport(manuscript({
  settings: settings({}, { name: words('Joint Report', 'รายงานร่วม') }),
  units: [unit('baht', 'money', ['baht', 'baht', 'บาท'])], sources: [{ ...source('release', 'primary', words('Binance', 'ไบแนนซ์')) }],
  figures: [
    figure('assets', { value: '250000000', unit: 'baht', qualifier: 'more-than', label: words('Assets', 'ทรัพย์สิน'), ...stated('กว่า 250 ล้านบาท', '250000000', 'more-than') }),
    figure('cash', { value: '80000000.5', unit: 'baht', period: '2024-04', label: words('=Cash', 'เงินสด'), ...stated('80,000,000.5 บาท', '80000000.5') }),
    figure('share', { unit: 'baht', formula: { kind: 'difference', from: 'cash', to: 'assets', precision: '0' } }),
  ],
  charts: [
    chart('seized', ['assets', 'cash'], { title: words('Seized, and the cash in it', HARD_WORDS), description: words('First {figure:assets}.', 'แรก {figure:assets}'), note: words('Not to be subtracted.', 'ไม่ควรหักลบกัน') }),
    chart('derived', ['share']),
    chart('gone', ['assets', 'cash'], { title: words('Gone', 'ถอน'), withdrawn: { date: '2026-11-23', reason: words('It was wrong.', 'ไม่ถูกต้อง') } }),
  ],
}), () => 'b', 0);
