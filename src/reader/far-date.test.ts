import { expect, test } from 'vitest';
import { chart, figure, manuscript, source, story } from '../domain/checks/manuscript-fixture.ts';
import { formatIssue } from '../domain/issue.ts';
import { farDates } from './far-date.ts';

const AT = Date.parse('2026-11-22T09:00:00+07:00');
const correction = (date: string) => ({ date, field: 'value' as const, old: '1', new: '2', reason: { th: 'ก', en: 'a' } });

test('a day up to a year after the edition is a day to come; a later one is a slip', () => {
  const faults = (asOf: string): string[] => farDates(manuscript({ figures: [figure('victims', { asOf }, { asOf: 8 })] }), AT).map(formatIssue);
  expect(faults('2027-11-22')).toEqual([]);
  expect(faults('2027-11-23')).toEqual(['content/figures/victims.yaml:8:1  far-date  "2027-11-23" lies far ahead, after 2027-11-22. Check the year, and write the day on which it was done.']);
});

test('judges every day on which something was done, and no period or embargo', () => {
  const found = farDates(manuscript({
    figures: [figure('a', { corrections: [correction('2062-01-01')], period: '2062' })],
    charts: [chart('c', [], { notes: [{ date: '2062-01-05', text: { th: 'ก', en: 'a' } }], withdrawn: { date: '2062-01-06', reason: { th: 'ก', en: 'a' } } })],
    sources: [{ ...source('b'), data: { ...source('b').data, accessed: '2062', published: '2062-05' } }],
    stories: [story('river', { en: [] }, { en: { published: '2062-01-01', updated: '2062-01-02', caseStatusAsOf: '2062-01-03', embargo: '2062-01-01T00:00:00Z', notes: [{ date: '2062-01-04', text: 'a' }] } })],
  }), AT).map(({ message }) => /"([^"]*)"/.exec(message.en)?.[1]);
  expect(found.sort()).toEqual(['2062', '2062-01-01', '2062-01-01', '2062-01-02', '2062-01-03', '2062-01-04', '2062-01-05', '2062-01-06', '2062-05']);
});

test('what is unknown, or has no year, lies nowhere', () => {
  const unknown = source('b');
  expect(farDates(manuscript({ sources: [unknown, { ...unknown, data: { ...unknown.data, published: '--09-18' } }] }), AT)).toEqual([]);
});
