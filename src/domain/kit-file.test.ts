import { expect, test } from 'vitest';
import { chart, figure, manuscript, story } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { listDownloads } from './download-list.ts';
import { KIT_PARTS, listKit } from './kit-file.ts';

const report = compileReport(manuscript({ stories: [story('river', { th: [], en: [] })], figures: [figure('peak')], charts: [chart('levels', ['peak'])] }), () => 'b', 0);

test('a kit has the stories, charts and figures in every form, and says how to use them', () => {
  expect(listKit(report, 'th').map(({ name }) => name)).toEqual([
    'README.txt', 'fact-sheet.pdf', 'fact-sheet.docx', 'fact-sheet.txt', 'stories/river.txt', 'stories/river.docx', 'stories/river.pdf',
    'charts/levels.svg', 'charts/levels.png', 'charts/levels@2x.png', 'charts/levels.csv', 'data/figures.csv', 'data/figures.json', 'data/schema.json',
  ]);
  expect([...new Set(listKit(report, 'en').map(({ part }) => part))]).toEqual([...KIT_PARTS]);
});

test('all but the first of them are files that the site offers in the language of the kit, or in both', () => {
  const addresses = listKit(report, 'th').flatMap(({ address }) => address ?? []);
  expect(addresses).toHaveLength(13);
  expect(listDownloads(report)).toEqual(expect.arrayContaining([...addresses, '/th/press-kit.zip', '/en/press-kit.zip']));
  expect(addresses.filter((address) => address.startsWith('/en/'))).toEqual([]);
});
