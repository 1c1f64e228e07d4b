import { expect, test } from 'vitest';
import { toTermPattern } from '../i18n/words.ts';
import { figure, manuscript, unit } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toRuns } from './runs.ts';

const report = compileReport(manuscript({ units: [unit('people')], figures: [figure('victims', { qualifier: 'more-than' })] }), () => 'b', 0);

test('an amount is one run, qualifier and unit included, and so are a date and a term', () => {
  expect(toRuns(report, 'ไบแนนซ์ระบุว่า{figure:victims} ใน {date:2023-09-18}', 'th', toTermPattern(['ไบแนนซ์']))).toEqual([
    { text: 'ไบแนนซ์', whole: true }, { text: 'ระบุว่า', whole: false }, { text: 'กว่า 3,200 ราย', whole: true },
    { text: ' ใน ', whole: false }, { text: '18 กันยายน พ.ศ. 2566 ', whole: true }, { text: '(ค.ศ. 2023)', whole: true },
  ]);
});

test('the other era is told once', () => {
  expect(toRuns(report, '{date:2023} {date:2023}', 'th', undefined).map(({ text }) => text).join('')).toBe('พ.ศ. 2566 (ค.ศ. 2023) พ.ศ. 2566');
});
