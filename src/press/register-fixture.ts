import { chart, figure, figureIn, manuscript, row, settings, source, story, unit, words } from '../domain/checks/manuscript-fixture.ts';
import { compileReport } from '../domain/compile.ts';

/** For tests alone: a report of one story, whose figures are stated, disputed, corrected, withdrawn and worked out. */

const reason = words('A new release.', 'ข่าวฉบับใหม่');
const BLOCK = { mentions: [figureIn('cash'), figureIn('cash', { source: 'daily', row: 'damage' })] };

export const report = compileReport(manuscript({
  settings: settings({}, { name: words('Report', 'รายงาน'), terms: words('Use it freely.', 'ใช้ได้') }),
  units: [unit('baht', 'money', ['baht', 'baht', 'บาท']), unit('people')],
  sources: [{ ...source('release', 'primary', words('Company', 'บริษัท')), data: { ...source('release', 'primary', words('Company', 'บริษัท')).data, title: words('The company’s release', 'ข่าวประชาสัมพันธ์ของบริษัท') } }, { ...source('daily'), data: { ...source('daily', 'independent', words('The Daily')).data, url: 'https://daily.example/a', published: '2023-08' } }],
  charts: [chart('sums', ['cash'])],
  stories: [story('river', { th: [BLOCK, {}], en: [BLOCK, {}] }, { th: { title: 'แม่น้ำ {figure:cash}' }, en: { title: 'River of {figure:cash}' } })],
  figures: [
    figure('victims'),
    figure('cash', {
      label: words('Cash seized', 'เงินสดที่ยึดได้'), value: '12345678901234567890.5', qualifier: 'more-than', unit: 'baht', period: '2022/2023', note: words('In {date:2023}.', 'ใน {date:2023}'),
      evidence: [
        row('states', 'release', { locator: 'P2', printed: { text: 'กว่า', value: '12345678901234567890.5', qualifier: 'more-than' } }),
        row('differs', 'daily', { row: 'damage', aspect: 'meaning', prominent: true, measures: words('damage', 'ความเสียหาย'), printed: { value: '250000000', qualifier: 'about' } }),
        row('context', 'daily', { row: 'words', printed: { text: '=1+1', qualifier: 'none' } }), row('context', 'daily', { row: 'silent' }),
      ],
      corrections: [{ date: '2026-12-01', field: 'value', old: '80', new: '90', reason }],
    }),
    figure('gone', { value: '7', withdrawn: { date: '2026-12-02', reason } }),
    figure('total', { formula: { kind: 'sum', of: ['cash', 'cash'], precision: '1' }, unit: 'baht' }),
    figure('share', { formula: { kind: 'share', part: 'gone', whole: 'victims', precision: '0', why: words('Rough.') }, qualifier: 'about' }),
  ],
}), (_pair, taken) => `b-${taken.size}`, 0);
