import { expect, test } from 'vitest';
import { published } from './checks/lock-fixture.ts';
import { chart, figure, figureIn, manuscript, organisation, person, source, story, term, unit, words, type Draft } from './checks/manuscript-fixture.ts';
import { listMoments, toEmbargoes, toIsOutAt } from './embargo.ts';
import type { Manuscript } from './manuscript.ts';
import type { Reference } from './reference.ts';

const MONDAY = '2026-12-07T09:00:00+07:00';
const TUESDAY = '2026-12-08T09:00:00+07:00';
const BEFORE = Date.parse(MONDAY) - 1;
const at = (file: string, reference: Reference) => ({ file: `content/${file}.yaml`, line: 1, column: 1, reference });
const tell = (slug: string, blocks: Draft[], embargo?: string, status: 'published' | 'draft' = 'published') =>
  story(slug, { th: blocks, en: blocks }, { th: { status, ...(embargo && { embargo }) }, en: { status, ...(embargo && { embargo }) } });
const SECRET: Draft = { mentions: [figureIn('raid'), { kind: 'person', id: 'mali' }, { kind: 'term', id: 'sting' }], text: 'The Coast Guard came.' };
/** What is entered for the story under embargo, and leads on: to a source, a unit, an organisation. */
const PARTS = {
  units: [unit('boats'), unit('people')], sources: [source('leak'), source('release')], figures: [figure('raid', { unit: 'boats' }), figure('victims')], people: [person('mali', words('Mali'))],
  organisations: [organisation('navy'), organisation('coast', { name: words('Coast Guard', 'ยามฝั่ง') })], glossary: [term('sting')],
  mentions: [at('figures/raid', { kind: 'source', id: 'leak' }), at('figures/raid', { kind: 'unit', id: 'boats' }), at('figures/victims', { kind: 'source', id: 'release' }), at('people/mali', { kind: 'organisation', id: 'navy' })],
};
const ENTERED = ['stories/sea', 'units/boats', 'figures/raid', 'sources/leak', 'people/mali', 'organisations/navy', 'organisations/coast', 'glossary/sting'];
const hidden = (parts: Partial<Manuscript>, moment = BEFORE): string[] => {
  const whole = manuscript({ ...PARTS, ...parts });
  const isOut = toIsOutAt(whole)(moment);
  return [...ENTERED, 'stories/river', 'units/people', 'figures/victims', 'sources/release'].filter((thing) => !isOut(thing));
};
const river = (...blocks: Draft[]) => tell('river', [{ mentions: [figureIn('victims')] }, ...blocks]);

test('what only a story under embargo leads to waits with it, and comes out with it', () => {
  const stories = [river(), tell('sea', [SECRET], MONDAY)];
  expect(hidden({ stories })).toEqual(ENTERED);
  expect(hidden({ stories }, Date.parse(MONDAY))).toEqual([]);
});

test('a draft keeps back what was entered for it, whatever the moment', () => {
  expect(hidden({ stories: [river(), tell('sea', [SECRET], undefined, 'draft')] }, Infinity)).toEqual(ENTERED);
});

test('what something public leads to is public, with all that it rests on', () => {
  expect(hidden({ stories: [river({ mentions: [figureIn('raid')] }), tell('sea', [SECRET], MONDAY)] })).toEqual(ENTERED.filter((thing) => !['figures/raid', 'sources/leak', 'units/boats'].includes(thing)));
  expect(hidden({ stories: [river({ mentions: [figureIn('victims', { source: 'leak' })] }), tell('sea', [SECRET], MONDAY)] })).not.toContain('sources/leak');
});

test('an organisation or term is public where a public text says it, in its own spelling', () => {
  const held = (text: string): string[] => hidden({ stories: [river({ text }), tell('sea', [SECRET], MONDAY)] });
  expect(held('A Coast Guard ship; two stings.')).toEqual(ENTERED.filter((thing) => !['organisations/coast', 'glossary/sting'].includes(thing)));
  expect(held('The coast guards lasting peace.')).toEqual(ENTERED);
});

test('what an edition published stays, though only what waits leads to it now', () => {
  const lock = published({ units: [unit('boats')], figures: [figure('raid', { unit: 'boats' })], sources: [source('leak')] });
  expect(hidden({ lock, stories: [river(), tell('sea', [SECRET], MONDAY)] })).toEqual(ENTERED.filter((thing) => !['figures/raid', 'sources/leak', 'units/boats'].includes(thing)));
});

test('a figure or chart under an embargo of its own is never led to', () => {
  const stories = [river({ mentions: [figureIn('raid')] }), tell('sea', [SECRET])];
  expect(hidden({ stories, figures: [figure('raid', { unit: 'boats', embargo: MONDAY }), figure('victims')] })).toEqual(['units/boats', 'figures/raid', 'sources/leak']);
  const isOut = toIsOutAt(manuscript({ charts: [chart('levels', [], { embargo: MONDAY })], stories: [river({ mentions: [{ kind: 'chart', id: 'levels' }] })] }))(BEFORE);
  expect(isOut('charts/levels')).toBe(false);
});

test('a story is not public because another names it, and what nothing leads to is', () => {
  const isOut = toIsOutAt(manuscript({ stories: [river(), tell('sea', [], MONDAY)], figures: [figure('victims'), figure('lone')], mentions: [at('stories/river/en', { kind: 'story', id: 'sea' })] }))(BEFORE);
  expect(['stories/sea', 'figures/lone', 'figures/unknown'].map((thing) => isOut(thing))).toEqual([false, true, false]);
});

test('tells of each thing that waits until when, the first moment at which something public leads to it', () => {
  const whole = manuscript({ ...PARTS, stories: [river(), tell('sea', [SECRET], TUESDAY), tell('coast', [{ mentions: [figureIn('raid')] }], MONDAY), tell('draft', [], undefined, 'draft')] });
  expect(toEmbargoes(whole, BEFORE)).toEqual({
    ...Object.fromEntries(ENTERED.map((thing) => [thing, TUESDAY])), 'stories/coast': MONDAY, 'figures/raid': MONDAY, 'units/boats': MONDAY, 'sources/leak': MONDAY,
  });
  expect(toEmbargoes(whole, Date.parse(TUESDAY))).toEqual({});
});

test('lists the moments still to come, the next first, wherever it is written', () => {
  const whole = manuscript({ stories: [tell('a', [], TUESDAY), tell('b', [], TUESDAY)], figures: [figure('c', { embargo: '2026-12-08T01:00:00Z' }), figure('d', { embargo: '2020-01-01T00:00:00Z' })] });
  expect(listMoments(whole, BEFORE)).toEqual(['2026-12-08T01:00:00Z', TUESDAY]);
});
