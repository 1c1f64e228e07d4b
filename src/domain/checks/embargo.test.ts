import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import type { Reference } from '../reference.ts';
import type { FrontMatter } from '../../schema/story.ts';
import { embargo } from './embargo.ts';
import { published } from './lock-fixture.ts';
import { chart, figure, figureIn, manuscript, story, type Draft } from './manuscript-fixture.ts';

const MONDAY = '2026-12-07T09:00:00+07:00';
const TUESDAY = '2026-12-08T09:00:00+07:00';
const at = (file: string, reference: Reference) => ({ file: `content/${file}`, line: 8, column: 3, reference });
const tell = (slug: string, blocks: Draft[], both: Partial<FrontMatter> = {}) => story(slug, { th: [], en: blocks }, { th: both, en: both });
const issues = (parts: Parameters<typeof manuscript>[0], moment = Date.parse(MONDAY) - 1) => embargo(manuscript({ figures: [figure('victims', { embargo: TUESDAY })], ...parts }), moment);
const faultsOf = (parts: Parameters<typeof manuscript>[0], moment?: number): string[] => issues(parts, moment).map(formatIssue);
const EARLY = `embargo  Figure "victims" is under embargo until ${TUESDAY}, and this would tell of it before. Take it out here until then`;

test('stops a public story, note, chart or formula that tells of a figure under embargo', () => {
  expect(faultsOf({ stories: [tell('river', [{ line: 9, mentions: [figureIn('victims')] }])] })).toEqual([`content/stories/river/en.mdx:9:1  ${EARLY}, or write "embargo: ${TUESDAY}" in both files of this story.`]);
  for (const file of ['charts/levels.yaml', 'figures/share.yaml']) {
    expect(faultsOf({ charts: [chart('levels', ['victims'])], figures: [figure('victims', { embargo: TUESDAY }), figure('share')], mentions: [at(file, figureIn('victims'))] })).toEqual([`content/${file}:8:3  ${EARLY}, or write "embargo: ${TUESDAY}" in this file.`]);
  }
});

test('stops the front page that leads to a story, figure or chart under embargo', () => {
  const parts = { stories: [tell('river', [], { embargo: TUESDAY })], charts: [chart('levels', [], { embargo: TUESDAY })] };
  expect(faultsOf({ ...parts, mentions: [at('settings.yaml', { kind: 'story', id: 'river' }), at('settings.yaml', { kind: 'chart', id: 'levels' }), at('settings.yaml', figureIn('victims'))] })).toEqual([
    `content/settings.yaml:8:3  ${EARLY.replace('Figure "victims"', 'Story "river"')}.`, `content/settings.yaml:8:3  ${EARLY.replace('Figure "victims"', 'Chart "levels"')}.`, `content/settings.yaml:8:3  ${EARLY}.`,
  ]);
});

test('offers no embargo where readers have the thing already', () => {
  const stories = [tell('river', [{ mentions: [figureIn('victims')] }])];
  expect(faultsOf({ stories, lock: published({ stories }) })).toEqual([`content/stories/river/en.mdx:1:1  ${EARLY}.`]);
});

test('stops what would come out earlier than what it tells of, though both wait', () => {
  const read = { mentions: [figureIn('victims')] };
  expect(faultsOf({ stories: [tell('river', [read], { embargo: MONDAY })] })).toHaveLength(1);
  expect(faultsOf({ stories: [tell('river', [read], { embargo: TUESDAY })] })).toEqual([]);
  expect(faultsOf({ stories: [tell('river', [read], { status: 'draft' })] })).toEqual([]);
});

test('passes what is told of by what waits alone, and everything when the time has come', () => {
  const parts = { charts: [chart('levels', ['victims'])], mentions: [at('charts/levels.yaml', figureIn('victims'))], stories: [tell('river', [{ mentions: [{ kind: 'chart', id: 'levels' }] }], { embargo: TUESDAY })] };
  expect(faultsOf(parts)).toEqual([]);
  expect(faultsOf({ ...parts, stories: [tell('river', [{ mentions: [{ kind: 'chart', id: 'levels' }] }])] })).toHaveLength(1);
  expect(faultsOf({ ...parts, stories: [tell('river', [{ mentions: [{ kind: 'chart', id: 'levels' }] }])] }, Date.parse(TUESDAY))).toEqual([]);
});

test('passes a related story, which is left out of the list until its time', () => {
  expect(faultsOf({ stories: [tell('sea', [], { embargo: TUESDAY }), tell('river', [])], mentions: [at('stories/river/en.mdx', { kind: 'story', id: 'sea' })] })).toEqual([]);
});

test('says it in Thai', () => {
  expect(issues({ stories: [tell('river', [{ line: 9, mentions: [figureIn('victims')] }])] }).map(formatIssueIn('th'))).toEqual([
    `content/stories/river/en.mdx:9:1  embargo  ตัวเลข "victims" ห้ามเผยแพร่ก่อน ${TUESDAY} แต่ส่วนนี้จะเผยแพร่ก่อนเวลานั้น ให้เอาออกจากที่นี่ไปก่อน หรือเขียน "embargo: ${TUESDAY}" ทั้งสองไฟล์ของข่าวนี้`,
  ]);
});
