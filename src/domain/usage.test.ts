import { expect, test } from 'vitest';
import { chart, figure, figureIn, manuscript, story, type Draft } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import type { Report, Story } from './report.ts';
import { listBodyMentions, listMentions, listStoryFigures, toFirstMentions, toUsage } from './usage.ts';

let last = 0;
const reportOf = (stories: ReturnType<typeof story>[]): Report =>
  compileReport(manuscript({ stories, charts: [chart('levels', ['peak', 'low'])], figures: [figure('peak'), figure('low'), figure('rise', { formula: { kind: 'difference', from: 'low', to: 'peak', precision: '0' } })] }), () => `b-${last += 1}`, 0);
const storyOf = (th: Draft[], fields = {}, en = th): [Report, Story] => {
  const report = reportOf([story('river', { th, en }, { th: fields, en: fields })]);
  const [only] = report.stories;
  if (!only) throw new Error('no story');
  return [report, only];
};

test('a story uses the figures of its fields, its text and its charts, each once', () => {
  const [report, only] = storyOf([{ mentions: [figureIn('c'), figureIn('a')] }, { kind: 'chart', mentions: [{ kind: 'chart', id: 'levels' }] }], { headline: ['a'], title: 'T {figure:b}', summary: 'S {figure:c form=number} {date:2023}' });
  expect(listStoryFigures(report, only)).toEqual(['a', 'b', 'c', 'peak', 'low']);
});

test('a figure that stands in one language alone is used', () => {
  const [report, only] = storyOf([{}], {}, [{ mentions: [figureIn('a')] }]);
  expect(listStoryFigures(report, only)).toEqual(['a']);
});

test('what another source printed of a figure is a use of it', () => {
  const [report, only] = storyOf([{ mentions: [figureIn('a', { source: 'police' })] }]);
  expect(listStoryFigures(report, only)).toEqual(['a']);
});

test('lists what one language mentions, in order', () => {
  const [, only] = storyOf([{ mentions: [{ kind: 'term', id: 'flood' }] }], { headline: ['a'], summary: 'S {date:2023}' });
  expect(listMentions(only, 'th')).toEqual([{ kind: 'figure', id: 'a', form: 'full' }, { kind: 'date', value: '2023' }, { kind: 'term', id: 'flood' }]);
  expect(listBodyMentions(only, 'th')).toEqual([{ kind: 'term', id: 'flood' }]);
});

test('says where a figure is used: in stories, in charts, in other figures', () => {
  const report = reportOf([story('river', { th: [{ mentions: [{ kind: 'chart', id: 'levels' }] }], en: [{}] }), story('sea', { th: [{}], en: [{}] })]);
  const { stories, charts, figures } = toUsage(report, 'peak');
  expect([stories.map(({ slug }) => slug), charts.map(({ id }) => id), figures.map(({ id }) => id)]).toEqual([['river'], ['levels'], ['rise']]);
  expect(toUsage(report, 'rise')).toEqual({ stories: [], charts: [], figures: [] });
});

test('the evidence of a figure stands beside the block that mentions it first', () => {
  const [, only] = storyOf([{ mentions: [figureIn('a'), figureIn('a', { source: 'police' }), { kind: 'date', value: '2023' }] }, { mentions: [figureIn('b'), figureIn('a')] }, {}]);
  expect([...toFirstMentions(only.blocks, 'th').values()]).toEqual([['a'], ['b'], []]);
  expect([...toFirstMentions(only.blocks, 'th').keys()]).toEqual(only.blocks.map(({ id }) => id));
});
