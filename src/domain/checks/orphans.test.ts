import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import type { Manuscript, Written } from '../manuscript.ts';
import type { Reference } from '../reference.ts';
import { published } from './lock-fixture.ts';
import { chart, figure, figureIn, manuscript, organisation, person, row, settings, source, story, term, unit, words } from './manuscript-fixture.ts';
import { orphans } from './orphans.ts';

const inStory = (...mentions: Reference[]) => [story('river', { th: [{}], en: [{ mentions, text: 'The Flood came to CCIB.' }] })];
const at = (reference: Reference, file = 'content/settings.yaml') => ({ file, line: 1, column: 1, reference });
const faults = (parts: Partial<Manuscript & Written>): string[] => orphans(manuscript({ settings: settings(), stories: inStory(), ...parts })).map(formatIssue);

test.each<[string, Partial<Manuscript & Written>, string, Reference]>([
  ['figure', { figures: [figure('a')] }, 'figures/a.yaml:1:1  orphan  No story, chart, formula or front page uses this figure. Mention it, or remove the file.', figureIn('a')],
  ['chart', { charts: [chart('a', [])] }, 'charts/a.yaml:1:1  orphan  No story and no front page shows this chart. Show it, or remove the file.', { kind: 'chart', id: 'a' }],
  ['source', { sources: [source('a')] }, 'sources/a.yaml:1:1  orphan  No figure and no story cites this source. Cite it, or remove the file.', { kind: 'source', id: 'a' }],
  ['person', { people: [person('a', words('Mali'))] }, 'people/a.yaml:1:1  orphan  No story names this person. Name the person, or remove the file.', { kind: 'person', id: 'a' }],
  ['organisation', { organisations: [organisation('a', { name: words('HSI', 'หน่วย') })] }, 'organisations/a.yaml:1:1  orphan  No text names this organisation. Name it, or remove the file.', { kind: 'organisation', id: 'a' }],
  ['term', { glossary: [term('a', { th: 'กลโกง', en: 'scam' })] }, 'glossary/a.yaml:1:1  orphan  No text uses this term. Use it, or remove the file.', { kind: 'term', id: 'a' }],
  ['unit', { units: [unit('a')] }, 'units/a.yaml:1:1  orphan  No figure counts in this unit. Use it, or remove the file.', { kind: 'unit', id: 'a' }],
])('names a %s that nothing uses, until something does', (_name, parts, fault, reference) => {
  expect(faults(parts)).toEqual([`content/${fault}`]);
  expect(faults({ ...parts, stories: inStory(reference) })).toEqual([]);
  expect(faults({ ...parts, mentions: [at(reference)] })).toEqual([]);
});

test('a thing that names itself alone is not used', () => {
  expect(faults({ figures: [figure('a')], mentions: [at(figureIn('a'), 'content/figures/a.yaml')] })).toHaveLength(1);
});

test('what a source printed of a figure cites the source', () => {
  expect(faults({ figures: [figure('a', { evidence: [row('states', 'b')] })], sources: [source('b')], stories: inStory(figureIn('a', { source: 'b' })) })).toEqual([]);
});

test('an organisation or a term is used where a text says its name', () => {
  expect(faults({ organisations: [organisation('ccib', { name: words('Bureau', 'กอง'), short: words('CCIB', 'บช.') })], glossary: [term('flood', { th: 'น้ำท่วม', en: 'flood' })] })).toEqual([]);
  expect(faults({ glossary: [term('flood', { th: 'น้ำหลาก', en: 'spate' })], texts: [{ file: 'content/glossary/flood.yaml', line: 1, column: 1, lang: 'en', text: 'A spate.' }] })).toHaveLength(1);
});

test('waits while a file cannot be read, or an id is misspelt', () => {
  expect(faults({ figures: [figure('a')], unreadable: new Set(['charts/b']) })).toEqual([]);
  expect(faults({ figures: [figure('a')], stories: [{ ...story('river', { en: [] }), found: ['th', 'en'] }] })).toEqual([]);
  expect(faults({ figures: [figure('victims')], stories: inStory(figureIn('victim')) })).toEqual([]);
});

test('says it in Thai', () => {
  expect(orphans(manuscript({ settings: settings(), units: [unit('a')] })).map(formatIssueIn('th'))).toEqual(['content/units/a.yaml:1:1  orphan  ยังไม่มีตัวเลขใดใช้หน่วยนี้ ให้ใช้หน่วยนี้กับตัวเลข หรือลบไฟล์นี้']);
});

test('lets what an edition published keep its page, and what is withdrawn', () => {
  const parts = { figures: [figure('a')], charts: [chart('b', [])] };
  expect(faults({ ...parts, lock: published(parts) })).toEqual([]);
  const withdrawn = { date: '2026-11-22', reason: words('Not so.') };
  expect(faults({ figures: [figure('a', { withdrawn })], charts: [chart('b', [], { withdrawn })] })).toEqual([]);
});
