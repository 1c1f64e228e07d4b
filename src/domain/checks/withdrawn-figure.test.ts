import { expect, test } from 'vitest';
import { formatIssue } from '../issue.ts';
import type { FrontMatter } from '../../schema/story.ts';
import { chart, figure, figureIn, manuscript, story, words } from './manuscript-fixture.ts';
import { published } from './lock-fixture.ts';
import { withdrawnFigure } from './withdrawn-figure.ts';

const withdrawn = { date: '2026-11-23', reason: words('It was misread.') };
const GONE = figure('victims', { withdrawn });
const tell = (both: Partial<FrontMatter> = {}) => story('river', { th: [], en: [{ line: 9, mentions: [figureIn('victims', { source: 'police' })] }] }, { th: both, en: both });
const inSeries = { file: 'content/charts/levels.yaml', line: 8, column: 13, reference: figureIn('victims') };
const faultsOf = (parts: Parameters<typeof manuscript>[0]): string[] => withdrawnFigure(manuscript(parts)).map(formatIssue);

test('stops a withdrawn figure in a story, and in a chart', () => {
  const says = 'withdrawn-figure  Figure "victims" is withdrawn. Take it out here';
  expect(faultsOf({ figures: [GONE], stories: [tell()] })).toEqual([`content/stories/river/en.mdx:9:1  ${says}, or withdraw the story too: "status: withdrawn" and a "reason" in both files.`]);
  expect(faultsOf({ figures: [GONE], charts: [chart('levels', ['victims'])], mentions: [inSeries] })).toEqual([`content/charts/levels.yaml:8:13  ${says}, or withdraw this file too, with a "withdrawn" of its own.`]);
});

test('stops a withdrawn chart in a story, for it would show its figures there', () => {
  const shows = story('river', { en: [{ line: 9, kind: 'chart', mentions: [{ kind: 'chart', id: 'levels' }] }] });
  expect(faultsOf({ charts: [chart('levels', [], { withdrawn })], stories: [shows] })).toEqual(['content/stories/river/en.mdx:9:1  withdrawn-figure  Chart "levels" is withdrawn. Take it out here, or withdraw the story too: "status: withdrawn" and a "reason" in both files.']);
  expect(faultsOf({ charts: [chart('levels', [])], stories: [shows] })).toEqual([]);
});

test('says of the front page that it is taken out', () => {
  expect(faultsOf({ figures: [GONE], mentions: [{ file: 'content/settings.yaml', line: 5, column: 7, reference: figureIn('victims') }] })).toEqual(['content/settings.yaml:5:7  withdrawn-figure  Figure "victims" is withdrawn. Take it out here.']);
});

test('passes it in what is withdrawn itself, or is a draft', () => {
  expect(faultsOf({ figures: [GONE], stories: [tell({ status: 'withdrawn', reason: 'a' })] })).toEqual([]);
  expect(faultsOf({ figures: [GONE], stories: [tell({ status: 'draft' })] })).toEqual([]);
  expect(faultsOf({ figures: [GONE], charts: [chart('levels', ['victims'], { withdrawn })], mentions: [inSeries] })).toEqual([]);
});

test('passes a note that an edition has published, for it may not be edited, and stops a new one', () => {
  const notes = [{ date: '2026-11-22', text: '{figure:victims}' }];
  const parts = { figures: [GONE], stories: [story('river', { th: [], en: [] }, { th: { notes }, en: { notes }, lines: { 'notes.0.text': 14 } })], mentions: [{ file: 'content/stories/river/en.mdx', line: 14, column: 12, reference: figureIn('victims') }] };
  expect(faultsOf({ ...parts, lock: published({ ...parts, figures: [figure('victims')] }) })).toEqual([]);
  expect(faultsOf(parts)).toEqual([expect.stringContaining('content/stories/river/en.mdx:14:12  withdrawn-figure')]);
});

test('passes a figure that stands', () => {
  expect(faultsOf({ figures: [figure('victims')], stories: [tell()] })).toEqual([]);
});
