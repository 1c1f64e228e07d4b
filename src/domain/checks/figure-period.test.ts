import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { figurePeriod } from './figure-period.ts';
import { figure, manuscript, words } from './manuscript-fixture.ts';

const labelled = (label: string, period: string) => manuscript({ figures: [figure('a', { label: words(label), period }, { period: 6 })] });

test('holds the period to the time that the label speaks of', () => {
  expect(figurePeriod(labelled('Requests in {date:2023}', '2022')).map(formatIssue)).toEqual(['content/figures/a.yaml:6:1  period  The label speaks of 2023, and the period is 2022. Write the same time in both.']);
  expect(figurePeriod(labelled('Requests in {date:2023}', 'unknown'))).toHaveLength(1);
});

test.each([['in {date:2023}', '2023'], ['relative to {date:2022}', '2022/2023'], ['in {date:2023-05}', '2023'], ['in {date:2023}', '2023-05'], ['of people', 'unknown']])('is content with %j of %s', (label, period) => {
  expect(figurePeriod(labelled(label, period))).toEqual([]);
});

const changed = (period: string, from = '2022', to = '2023') => manuscript({ figures: [figure('b', { period: from }), figure('c', { period: to }), figure('a', { period, formula: { kind: 'difference', from: 'b', to: 'c', precision: '0' } })] });

test('holds the period of a change to those of its parts', () => {
  expect(figurePeriod(changed('2022/2023'))).toEqual([]);
  expect(figurePeriod(changed('2023/2024')).map(formatIssue)).toEqual(['content/figures/a.yaml:1:1  period  The figures that this is worked out from are of 2022 and 2023, and the period is 2023/2024. Write: period: 2022/2023.']);
  expect(figurePeriod(changed('unknown', 'unknown'))).toEqual([]);
});

test('says it in Thai', () => {
  expect(figurePeriod(labelled('{date:2023}', '2022')).map(formatIssueIn('th'))).toEqual(['content/figures/a.yaml:6:1  period  ชื่อตัวเลขพูดถึง 2023 แต่ช่อง period เป็น 2022 ให้ใส่ช่วงเวลาให้ตรงกัน']);
});
