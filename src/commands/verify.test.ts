import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chart, figure, manuscript, row, source, story, unit } from '../domain/checks/manuscript-fixture.ts';
import { compileReport } from '../domain/compile.ts';
import { verifyEdition } from './verify.ts';

const report = compileReport(manuscript({
  units: [unit('people')], sources: [source('police')], charts: [chart('levels', ['victims'])], stories: [story('river', { th: [], en: [] })],
  figures: [figure('victims', { evidence: [row('states', 'police', { printed: { value: '3000', qualifier: 'none' } }), row('differs', 'police', { row: 'damage', printed: { value: '0.5', qualifier: 'about' } })] })],
}), () => 'b', 0);

const PATHS = ['', 'stories/', 'figures/', 'charts/', 'sources/', 'glossary/', 'people/', 'about/', 'stories/river/', 'figures/victims/', 'charts/levels/', 'sources/police/'];
const FILES = ['index.html', '404.html', ...['th', 'en'].flatMap((lang) => PATHS.map((path) => `${lang}/${path}index.html`))];
const page = (body: string, style = 'p{color:red}'): string => `<!doctype html><html><head><style>${style}</style><script type="module" src="/a.js"></script></head><body>${body}</body></html>`;
const GOOD = page('<p>More than <data value="3200" data-figure="victims">3,200 people</data></p>');

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
/** Verifies an edition of small pages; a change puts another text in place of a page, or none. */
const verify = (changes: Record<string, string | undefined> = {}): ReturnType<typeof verifyEdition> => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  folders.push(folder);
  for (const [file, text] of Object.entries({ ...Object.fromEntries(FILES.map((file) => [file, GOOD])), ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return verifyEdition(report, folder);
};
const faults = (changes: Record<string, string | undefined>): string[] => verify(changes).faults;
const HOME = 'en/index.html';

test('passes an edition that is as the content has it, and gives its style’s hash for the policy', () => {
  expect(verify()).toEqual({ faults: [], styleHash: 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=' });
});

test('names a number that differs from the register', () => {
  expect(faults({ [HOME]: page('<data value="3201" data-figure="victims">3,200</data>') })).toEqual(['/en/ has 3201 for "victims"; the register has 3200.']);
  expect(faults({ [HOME]: page('<data data-figure="victims">3,200</data>') })).toEqual(['/en/ has nothing for "victims"; the register has 3200.']);
});

test('holds what a source printed against its own row', () => {
  const printed = (value: string, attributes: string): string => page(`<data value="${value}" data-figure="victims" ${attributes}>a</data>`);
  expect(faults({ [HOME]: printed('0.5', 'data-source="police" data-row="damage"') })).toEqual([]);
  expect(faults({ [HOME]: printed('3200', 'data-source="police" data-row="damage"') })).toEqual(['/en/ has 3200 for "victims"; the register has 0.5.']);
  expect(faults({ [HOME]: printed('3000', 'data-source="police"') })).toEqual([]);
});

test('looks at every number of every page', () => {
  const wrong = page('<data value="3200" data-figure="victims">a</data><p><b><data value="1" data-figure="victims">b</data></b></p><data value="2" data-figure="victims">c</data>');
  expect(faults({ 'th/stories/river/index.html': wrong, '404.html': wrong }).sort()).toEqual([
    '/404.html has 1 for "victims"; the register has 3200.', '/404.html has 2 for "victims"; the register has 3200.',
    '/th/stories/river/ has 1 for "victims"; the register has 3200.', '/th/stories/river/ has 2 for "victims"; the register has 3200.',
  ]);
});

test('looks at what a page keeps in templates, for its script to show', () => {
  const kept = (body: string): string => page(`<template id="panel-victims">${body}</template>`);
  expect(faults({ [HOME]: kept('<p><data value="1" data-figure="victims">1</data></p>') })).toEqual(['/en/ has 1 for "victims"; the register has 3200.']);
  expect(faults({ [HOME]: kept('<a href="/en/nowhere/">nowhere</a>') })).toEqual(['/en/ links to /en/nowhere/, which is not there.']);
  expect(faults({ [HOME]: kept('<p style="color:red">red</p>') })).toEqual(['/en/ has a style attribute.']);
});

test('leaves data that is no figure alone', () => {
  expect(faults({ [HOME]: page('<data value="7">seven</data>') })).toEqual([]);
});

test('names a page that was not built', () => {
  expect(faults({ 'th/stories/river/index.html': undefined, 'index.html': undefined })).toEqual(['/ was not built, though the content calls for it.', '/th/stories/river/ was not built, though the content calls for it.']);
});

test('names a page that was built over', () => {
  expect(faults({ 'en/stories/draft/index.html': GOOD, 'th/stray.html': GOOD }).sort()).toEqual(['/en/stories/draft/ was built, though the content does not call for it.', '/th/stray.html was built, though the content does not call for it.']);
});

test('lets no script stand in a page', () => {
  expect(faults({ [HOME]: page('<script>alert(1)</script>') })).toEqual(['/en/ has a script inside it.']);
});

test('lets no style attribute stand in a page', () => {
  expect(faults({ [HOME]: page('<p style="color:red">a</p>') })).toEqual(['/en/ has a style attribute.']);
});

test('wants one style sheet in all pages', () => {
  expect(faults({ [HOME]: page('a', 'p{color:blue}') })).toEqual(['The pages carry 2 different style sheets; there must be one.']);
  expect(faults(Object.fromEntries(FILES.map((file) => [file, '<!doctype html><p>a</p>'])))).toEqual(['The pages carry 0 different style sheets; there must be one.']);
});

test('follows links to pages and to places on them', () => {
  const target = page('<h2 id="b-abcdef">a</h2>');
  const links = page('<a href="/en/stories/river/">a</a><a href="/en/stories/river/#b-abcdef">b</a><a href="#here">c</a><p id="here">d</p><a href="#">e</a>');
  expect(faults({ [HOME]: links, 'en/stories/river/index.html': target })).toEqual([]);
});

test('names a link to a page that is not there', () => {
  expect(faults({ [HOME]: page('<a href="/en/stories/rivers/">a</a>') })).toEqual(['/en/ links to /en/stories/rivers/, which is not there.']);
  expect(faults({ [HOME]: page('<a href="/en/stories/river">a</a>') })).toEqual(['/en/ links to /en/stories/river, which is not there.']);
  expect(faults({ [HOME]: page('<a href="/en/lost/#b-abcdef">a</a>') })).toEqual(['/en/ links to /en/lost/, which is not there.']);
});

test('names a fragment that is no place on its page', () => {
  expect(faults({ [HOME]: page('<a href="/en/stories/river/#b-abcdef">a</a>') })).toEqual(['/en/ links to /en/stories/river/#b-abcdef, and there is no such place on that page.']);
  expect(faults({ [HOME]: page('<a href="#lost">a</a>') })).toEqual(['/en/ links to #lost, and there is no such place on that page.']);
});

test('leaves links out of the site alone', () => {
  expect(faults({ [HOME]: page('<a href="https://a.example/b#c">a</a><a href="mailto:desk@a.example">b</a><a name="c">no link</a>') })).toEqual([]);
});

test('gives all faults together', () => {
  expect(faults({ [HOME]: undefined, '404.html': page('<script>a</script><data value="1" data-figure="victims">b</data>', 'a{}') })).toHaveLength(4);
});
