import { expect, test } from 'vitest';
import type { ChartRecord } from '../../schema/chart.ts';
import type { FrontMatter } from '../../schema/story.ts';
import { formatIssue } from '../issue.ts';
import { published } from './lock-fixture.ts';
import { lock } from './lock.ts';
import { chart, figure, figureIn, manuscript, source, story, unit, words, type Draft } from './manuscript-fixture.ts';
import type { Manuscript } from '../manuscript.ts';

const BODY: Draft[] = [{ mentions: [figureIn('arrests'), figureIn('victims')] }, { kind: 'chart', mentions: [{ kind: 'chart', id: 'levels' }] }];
const tell = (body: Draft[], both: Partial<FrontMatter> = {}) => story('river', { th: body, en: body }, { th: both, en: both, lines: { status: 5, embargo: 8, notes: 12, 'notes.0': 13 } });
const PARTS = { units: [unit('people')], sources: [source('police')], figures: [figure('arrests'), figure('victims')], charts: [chart('levels', ['arrests', 'victims'])], stories: [tell(BODY)] };
const LOCK = published(PARTS);
const faultsOf = (parts: Partial<Manuscript>, last = LOCK): string[] => lock(manuscript({ ...PARTS, lock: last, ...parts })).map(formatIssue);
const STORY = 'content/stories/river/th.mdx';
const NOTE = { date: '2026-11-23', text: 'A figure was taken out.' };

test('passes what is as it was published, and anything while nothing was', () => {
  expect(faultsOf({})).toEqual([]);
  expect(lock(manuscript({}))).toEqual([]);
});

test('stops a published figure or chart that was deleted, and says how to withdraw it', () => {
  const gone = 'Edition 1 published this, and the file is gone: its address is cited. Put the file back, and if it no longer holds, write in it: withdrawn: { date: 2026-11-22, reason: { th: \'…\', en: \'…\' } }';
  expect(faultsOf({ figures: [figure('victims')] })).toEqual([`content/figures/arrests.yaml:1:1  lock  ${gone}`]);
  expect(faultsOf({ charts: [] })).toEqual([`content/charts/levels.yaml:1:1  lock  ${gone}`]);
  expect(faultsOf({ figures: [figure('victims')], unreadable: new Set(['figures/arrests']) })).toEqual([]);
});

test('a withdrawal has a day and a reason, and is not taken back', () => {
  const withdrawn = { date: '2026-11-23', reason: words('It was misread.') };
  expect(faultsOf({ figures: [figure('arrests', { withdrawn }), figure('victims')] })).toEqual([]);
  expect(faultsOf({ figures: [figure('arrests', { withdrawn: { date: '2026-11-20', reason: words('…') } }, { 'withdrawn.date': 9, 'withdrawn.reason': 10 }), figure('victims')] })).toEqual([
    'content/figures/arrests.yaml:9:1  lock  The withdrawal is dated 2026-11-20, but edition 1 of 2026-11-22 still published this. Write the day of the withdrawal: 2026-11-22 or later.',
    'content/figures/arrests.yaml:10:1  lock  The withdrawal does not say why. Write the reason in both languages.']);
  const last = published({ ...PARTS, figures: [figure('arrests', { withdrawn }), figure('victims')] });
  expect(faultsOf({}, last)).toEqual([
    'content/figures/arrests.yaml:1:1  lock  Edition 1 published this withdrawal. Put it back as it was: withdrawn: { date: 2026-11-23, reason: { th: \'ก\', en: \'It was misread.\' } }']);
});

test('stops a unit whose words changed under every number that has it', () => {
  expect(faultsOf({ units: [unit('people', 'count', ['case', 'cases', 'ราย'])] })).toEqual([
    'content/units/people.yaml:1:1  lock  Edition 1 published numbers with this unit as it was. Put back: en: { one: \'person\', other: \'people\' }. For other words, write a unit of another name, and in each figure that has it a correction of "unit".']);
});

test('stops a source that is called otherwise, unless a new note tells the reader', () => {
  const derived = source('police', 'derived');
  expect(faultsOf({ sources: [derived] })).toEqual([
    'content/sources/police.yaml:1:1  lock  Edition 1 published this source with "origin: independent". Write it again, or tell the reader why it is "derived" by adding under "notes:": - { date: 2026-11-22, text: { th: \'…\', en: \'…\' } }']);
  expect(faultsOf({ sources: [{ ...derived, data: { ...derived.data, notes: [{ date: '2026-11-23', text: words('It retells the release.') }] } }] })).toEqual([]);
  expect(faultsOf({ sources: [] })).toEqual([]);
});

test('stops another day of a source, and lets one that was not known be filled in', () => {
  const dated = (day: string) => ({ sources: [{ ...source('police'), data: { ...source('police').data, published: day } }] });
  expect(faultsOf(dated('2023-08-18'), published({ ...PARTS, ...dated('2023-08-17') }))).toEqual([expect.stringContaining('published this source with "published: 2023-08-17"')]);
  expect(faultsOf(dated('2023-08-17'), published({ ...PARTS, ...dated('unknown') }))).toEqual([]);
});

test('stops numbers that changed places in the words of a chart, unless a new note tells the reader', () => {
  const note = (...ids: string[]): Partial<ChartRecord> => ({ note: words(ids.map((id) => `{figure:${id}}`).join(' '), ids.map((id) => `{figure:${id}}`).join(' ')) });
  const told = (fields: Partial<ChartRecord>) => ({ charts: [chart('levels', ['arrests', 'victims'], fields)] });
  const last = published({ ...PARTS, ...told(note('arrests', 'victims')) });
  expect(faultsOf(told(note('victims', 'arrests')), last)).toEqual([expect.stringContaining('content/charts/levels.yaml:1:1  lock  "figure victims" is not where edition 1 had it in the words of this chart')]);
  expect(faultsOf(told({ ...note('victims', 'arrests'), notes: [{ date: '2026-11-23', text: words('a') }] }), last)).toEqual([]);
});

const SILENT = (name: string): string => `${STORY}:12:1  lock  "${name}" is not where edition 1 had it in this story: it is gone, or has changed places with another. Put it back in both files, or tell the reader by adding under "notes:" in both: - { date: 2026-11-22, text: '…' }`;

test.each<[string, Draft[], string]>([
  ['left the story', [{ mentions: [figureIn('arrests')] }, BODY[1] ?? {}], 'figure victims'],
  ['was swapped for another', [{ mentions: [figureIn('arrests'), figureIn('arrests')] }, BODY[1] ?? {}], 'figure victims'],
  ['changed places with another', [{ mentions: [figureIn('victims'), figureIn('arrests')] }, BODY[1] ?? {}], 'figure victims'],
  ['became what a source printed', [{ mentions: [figureIn('arrests', { source: 'police' }), figureIn('victims')] }, BODY[1] ?? {}], 'figure arrests'],
  ['left with its chart', [BODY[0] ?? {}], 'chart levels'],
])('stops a figure that %s, unless a new note tells the reader', (_name, body, lost) => {
  expect(faultsOf({ stories: [tell(body)] })).toEqual([SILENT(lost)]);
  expect(faultsOf({ stories: [tell(body, { notes: [NOTE] })] })).toEqual([]);
  expect(faultsOf({ stories: [tell(body, { notes: [{ ...NOTE, date: '2026-11-21' }] })] })).toEqual([SILENT(lost)]);
  expect(faultsOf({ stories: [tell(body, { notes: [{ ...NOTE, text: '…' }] })] })).toEqual([SILENT(lost)]);
});

test('a figure that is added, in the text or before it, is no change to the others', () => {
  expect(faultsOf({ stories: [tell([{ mentions: [figureIn('victims')] }, ...BODY], { headline: ['arrests'], summary: 'S {figure:victims}' })] })).toEqual([]);
});

test('one note tells of one edition: it is not used again, nor edited', () => {
  const last = published({ ...PARTS, stories: [tell(BODY, { notes: [NOTE] })] });
  const less = [BODY[0] ?? {}];
  expect(faultsOf({ stories: [tell(less, { notes: [NOTE] })] }, last)).toEqual([SILENT('chart levels')]);
  expect(faultsOf({ stories: [tell(BODY, { notes: [{ ...NOTE, text: 'Nothing was changed.' }] })] }, last)).toEqual([
    `${STORY}:13:1  lock  A note that edition 1 published was edited, moved or removed. Put it back as number 1 under "notes:": - { date: 2026-11-23, text: 'A figure was taken out.' } (th.mdx), - { date: 2026-11-23, text: 'A figure was taken out.' } (en.mdx)`]);
});

test('a published story does not vanish: neither its folder, nor into a draft, nor behind an embargo', () => {
  expect(faultsOf({ stories: [] })).toEqual([
    `${STORY}:1:1  lock  Edition 1 published this story, and its folder is gone. Put the folder back, and if the story no longer holds, write in both files "status: withdrawn" and a "reason".`]);
  const held = 'Edition 1 published this story, so it cannot be held back any more. Write "status: published" without "embargo", or "status: withdrawn" and a "reason", in both files.';
  expect(faultsOf({ stories: [tell(BODY, { status: 'draft' })] })).toEqual([`${STORY}:5:1  lock  ${held}`]);
  expect(faultsOf({ stories: [tell(BODY, { embargo: '2026-12-01T09:00:00+07:00' })] })).toEqual([`${STORY}:8:1  lock  ${held}`]);
  expect(faultsOf({ stories: [tell(BODY, { status: 'withdrawn', reason: 'It was misread.' })] })).toEqual([]);
});

test('a published figure or chart is not held back any more', () => {
  const embargo = '2026-12-01T09:00:00+07:00';
  const held = 'Edition 1 published this, so it cannot be held back any more. Remove "embargo", or if it no longer holds, write: withdrawn: { date: 2026-11-22, reason: { th: \'…\', en: \'…\' } }';
  expect(faultsOf({ figures: [figure('arrests', { embargo }, { embargo: 7 }), figure('victims')] })).toEqual([`content/figures/arrests.yaml:7:1  lock  ${held}`]);
  expect(faultsOf({ charts: [chart('levels', ['arrests', 'victims'], { embargo })] })).toEqual([`content/charts/levels.yaml:1:1  lock  ${held}`]);
  expect(faultsOf({ figures: [figure('arrests', { embargo: '2026-11-22T09:00:00+07:00' }), figure('victims')] })).toEqual([]);
});

test('a withdrawn story comes back only with a note', () => {
  const last = published({ ...PARTS, stories: [tell(BODY, { status: 'withdrawn', reason: 'It was misread.' })] });
  expect(faultsOf({}, last)[0]).toMatch(/^content\/stories\/river\/th\.mdx:5:1 {2}lock {2}Edition 1 withdrew this story\. Leave it withdrawn, or tell the reader why it is back/);
  expect(faultsOf({ stories: [tell(BODY, { notes: [NOTE] })] }, last)).toEqual([]);
});

test.each<[string, Partial<ChartRecord>]>([
  ['swapped', { series: [{ figure: 'victims' }, { figure: 'arrests' }] }],
  ['pointed at another figure', { series: [{ figure: 'arrests' }, { figure: 'helped' }] }],
  ['taken out', { series: [{ figure: 'arrests' }] }],
  ['given other words', { series: [{ figure: 'arrests' }, { figure: 'victims', label: words('All') }] }],
])('stops a bar that was %s, unless a new note tells the reader', (_name, change) => {
  expect(faultsOf({ charts: [chart('levels', [], change)] })).toEqual([
    'content/charts/levels.yaml:1:1  lock  The bar of "victims" is not as edition 1 published it: it is gone, in another place, or has other words. Put it back, or tell the reader by adding under "notes:": - { date: 2026-11-22, text: { th: \'…\', en: \'…\' } }']);
  expect(faultsOf({ charts: [chart('levels', [], { ...change, notes: [{ date: '2026-11-23', text: words('a') }] })] })).toEqual([]);
});
