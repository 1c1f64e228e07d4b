import { expect, test } from 'vitest';
import { loadReport } from '../reader/report.ts';
import { toDocument } from '../domain/document.ts';
import { findStory } from '../domain/story.ts';
import { formatStoryCitation } from './story-citation.ts';

const report = loadReport(process.cwd());
const cite = (lang: 'th' | 'en'): string => formatStoryCitation({ ...toDocument(report, findStory(report, 'the-purge'), lang), title: [{ text: 'Title of ' }, { text: '80 million' }], edition: '2026-11-22' });

test('cites a story by title, site, edition and permanent address, with nothing behind the address', () => {
  expect(cite('en')).toBe(`“Title of 80 million”, Joint Action Report, edition of 22 November 2026, ${report.settings.baseUrl}/en/stories/the-purge/`);
  expect(cite('th')).toBe(`“Title of 80 million” รายงานปฏิบัติการร่วม ฉบับวันที่ 22 พฤศจิกายน 2569 ${report.settings.baseUrl}/th/stories/the-purge/`);
});
