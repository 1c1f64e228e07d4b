import { describe, expect, test } from 'vitest';
import { loadReport } from '../reader/report.ts';
import type { Entry } from './entry.ts';
import { toSearchIndex } from './from-report.ts';

const report = loadReport(process.cwd());
const { entries, names } = toSearchIndex(report);
const entryOf = (path: string, from = entries): Entry => {
  const entry = from.find((each) => each.path === path);
  if (!entry) throw new Error(`There is no "${path}".`);
  return entry;
};

test('everything that has a place is in it, in both languages', () => {
  expect(entries.length).toBe(report.stories.length + report.figures.length + report.charts.length + report.sources.length + report.people.length + report.organisations.length + report.glossary.filter(({ explanation }) => explanation).length);
  expect(entries.flatMap(({ title, passages }) => [title, ...passages]).filter(({ th, en }) => th === '' || en === '')).toEqual([]);
});

test('names without a place are kept for what they are called', () => {
  expect(names).toContainEqual(['แปซิฟิก', 'Pacific', 'เอเชียแปซิฟิก', 'Asia-Pacific', 'APAC']);
});

test('an amount stands behind its value', () => {
  expect(entryOf('figures/trust-no-one-assets-seized/').amount).toEqual({ th: '{10000000000|กว่า 10,000 ล้านบาท}', en: '{10000000000|more than 10 billion baht}' });
});

test('a person is called without rank and title too', () => {
  expect(entryOf('people/#kroekkrai-wirachaowaphat').names).toEqual(['เกริกไกร วีระเชาวภาส', 'Kroekkrai Wirachaowaphat']);
});

test('a passage of a story knows its block', () => {
  const story = report.stories[0];
  const ids = entryOf(`stories/${story?.slug}/`).passages.flatMap(({ id }) => id ?? []);
  expect([...new Set(ids)]).toEqual(story?.blocks.map(({ id }) => id));
});

describe('what was withdrawn', () => {
  const reason = { th: 'เอกสารฉบับแก้ไขไม่มีแล้ว', en: 'The corrected release no longer has it.' };
  const withdrawn = { date: '2026-11-23', reason };
  const told = toSearchIndex({
    ...report, figures: report.figures.map((figure) => (figure.id === 'requests-2023' ? { ...figure, withdrawn } : figure)), charts: report.charts.map((chart) => ({ ...chart, withdrawn })),
    stories: report.stories.map((story) => ({ ...story, th: { ...story.th, status: 'withdrawn' as const, reason: reason.th }, en: { ...story.en, status: 'withdrawn' as const, reason: reason.en } })),
  }).entries;

  test.each(['figures/requests-2023/', 'charts/trainings/', 'stories/trust-no-one/'])('%s says so, and first why', (path) => {
    const { withdrawn: isWithdrawn, about, passages, state } = entryOf(path, told);
    expect([isWithdrawn, about.th.includes('ถอนแล้ว'), about.en.includes('Withdrawn'), passages[0], state]).toEqual([true, true, true, reason, undefined]);
  });
});
