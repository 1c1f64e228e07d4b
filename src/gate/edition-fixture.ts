import { chart, figure, figureIn, manuscript, row, settings, source, story, unit, type Draft } from '../domain/checks/manuscript-fixture.ts';
import { compileReport } from '../domain/compile.ts';
import { listPages } from '../domain/page-list.ts';
import type { Edition } from './edition.ts';
import { toPages } from './page.ts';

/** One block that names a figure, a date and what a source printed. */
const BLOCK: Draft = { mentions: [figureIn('victims'), { kind: 'date', value: '--09-18' }, figureIn('victims', { source: 'police', row: 'damage' })] };

/** A report of one story, two figures of 3,200 and 80 people, and one chart of them. */
export const report = compileReport(manuscript({
  settings: settings(), units: [unit('people')], sources: [source('police'), source('release', 'primary')], charts: [chart('levels', ['victims', 'arrests'])],
  stories: [story('river', { th: [BLOCK, { kind: 'chart', mentions: [{ kind: 'chart', id: 'levels' }] }], en: [BLOCK, { kind: 'chart', mentions: [{ kind: 'chart', id: 'levels' }] }] }, { th: { headline: ['victims'] }, en: { headline: ['victims'] } })],
  figures: [
    figure('victims', { evidence: [row('states', 'police', { printed: { text: '“over three thousand”', value: '3200', qualifier: 'none' } }), row('differs', 'police', { row: 'damage', printed: { value: '0.5', qualifier: 'about' } })] }),
    figure('arrests', { value: '80' }),
  ],
}), (_pair, taken) => `b-${taken.size}`, 0);

/** A page around a body. */
export const page = (body: string, style = 'p{color:red}'): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title><style>${style}</style></head><body><main>${body}</main></body></html>\n`;

/** An edition of the pages that the report calls for, all alike but for the changes: another text for a page, or none. */
export const toEdition = (changes: Record<string, string | undefined> = {}, files: Edition['files'] = new Map(), contents: Record<string, string | Uint8Array> = {}): Edition => {
  const texts = { ...Object.fromEntries(listPages(report).map((address) => [address, page('<p>Words.</p>')])), ...changes };
  return {
    report, files, secrets: [], read: (file) => Buffer.from(contents[file] ?? ''),
    pages: toPages(new Map(Object.entries(texts).flatMap(([address, html]) => (html === undefined ? [] : [[address, { size: html.length, read: () => html }] as const])))),
  };
};
