import { expect, test } from 'vitest';
import type { Report, Story } from '../domain/report.ts';
import { report } from './register-fixture.ts';
import { renderStructuredData, toDataset, toNewsArticle, toSourceWork } from './structured-data.ts';

const [story] = report.stories;
if (!story) throw new Error('The fixture has no story.');
const [URL_EN, URL_TH] = ['https://report.example/en/stories/river/', 'https://report.example/th/stories/river/'];
const change = (fields: Partial<Story['th']>): Story => ({ ...story, th: { ...story.th, ...fields }, en: { ...story.en, ...fields } });

test('a story says what it is, of which day, whose and in which language', () => {
  expect(toNewsArticle(report, story, 'en')).toMatchObject({
    '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': URL_EN, mainEntityOfPage: URL_EN, image: `${URL_EN}card.png`, headline: 'River of more than 12,345,678,901,234,567,890.5 baht', description: 'S', inLanguage: 'en',
    datePublished: '2026-11-22', dateModified: '2026-12-01', isAccessibleForFree: true, creditText: 'Report',
    author: { '@type': 'Organization', name: 'Report', url: 'https://report.example/en/' }, publisher: { '@type': 'Organization', name: 'Report', url: 'https://report.example/en/' },
  });
  expect(toNewsArticle(report, story, 'th')).toMatchObject({ headline: 'แม่น้ำ กว่า 12,345,678,901,234,567,890.5 บาท', inLanguage: 'th', author: { name: 'รายงาน' } });
});

test.each([['th', 'workTranslation', URL_EN], ['en', 'translationOfWork', URL_TH]] as const)('of a story written first in Thai, the page in %s names its twin as %s', (lang, relation, twin) => {
  const article: object = toNewsArticle(report, story, lang);
  expect(article).toMatchObject({ [relation]: { '@id': twin } });
  expect(['workTranslation', 'translationOfWork'].filter((name) => name in article)).toEqual([relation]);
});

test('a story names what it is based on, and what else it cites, each once', () => {
  expect(toNewsArticle(report, story, 'en')).toMatchObject({ isBasedOn: ['https://report.example/en/sources/release/'], citation: ['https://report.example/en/sources/daily/'] });
});

test('a story tells the corrections of its figures', () => {
  expect(toNewsArticle(report, story, 'en')).toMatchObject({ correction: [{ '@type': 'CorrectionComment', text: 'Cash seized · Value: “80” became “90”. A new release.', datePublished: '2026-12-01' }] });
  expect(toNewsArticle(report, story, 'th')).toMatchObject({ correction: [{ text: 'เงินสดที่ยึดได้ · ค่า: เดิม “80” แก้เป็น “90” ข่าวฉบับใหม่' }] });
});

test('a story that was withdrawn says so, and why', () => {
  expect(toNewsArticle(report, change({ status: 'withdrawn', reason: 'It is wrong.' }), 'en')).toMatchObject({ creativeWorkStatus: 'Withdrawn', description: 'It is wrong.' });
});

test('the register is a set of data: where its files are, on what terms, and of which years', () => {
  expect(toDataset(report, 'en')).toMatchObject({
    '@context': 'https://schema.org', '@type': 'Dataset', '@id': 'https://report.example/en/data/', name: 'Report · Figures', inLanguage: ['th', 'en'], dateModified: '2026-12-02', temporalCoverage: '2022/2023',
    license: 'https://report.example/en/data/#terms', creator: { '@type': 'Organization', name: 'Report' },
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://report.example/data/figures.csv' }, { encodingFormat: 'application/json', contentUrl: 'https://report.example/data/figures.json' }],
  });
  const { description, variableMeasured }: { description?: unknown; variableMeasured?: unknown } = toDataset(report, 'th');
  expect(String(description).length).toBeGreaterThanOrEqual(50);
  expect(variableMeasured).toHaveLength(5);
});

test('a register that knows no year covers none', () => {
  const timeless: Report = { ...report, figures: report.figures.map((figure) => ({ ...figure, period: figure.period === 'unknown' ? 'unknown' : '--09-18' })) };
  expect(toDataset(timeless, 'en')).not.toHaveProperty('temporalCoverage');
});

test('a source says who published it, and leaves out what is not known', () => {
  const [release, daily] = ['release', 'daily'].map((id) => report.sources.find((source) => source.id === id));
  expect(daily && toSourceWork(report, daily, 'en')).toEqual({ '@context': 'https://schema.org', '@type': 'CreativeWork', '@id': 'https://report.example/en/sources/daily/', name: 'a', publisher: { '@type': 'Organization', name: 'The Daily' }, inLanguage: 'en', url: 'https://daily.example/a', datePublished: '2023-08' });
  expect(release && Object.keys(toSourceWork(report, release, 'en'))).not.toContain('url');
});

test('nothing in the data ends the script that it stands in', () => {
  expect(renderStructuredData(toNewsArticle(report, change({ title: '</script><!-- น้ำใจ' }), 'th'))).toContain('\\u003c/script>\\u003c!-- น้ำใจ');
});
