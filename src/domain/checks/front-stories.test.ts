import { expect, test } from 'vitest';
import type { FrontMatter } from '../../schema/story.ts';
import { formatIssue } from '../issue.ts';
import { frontStories } from './front-stories.ts';
import { manuscript, settings, story } from './manuscript-fixture.ts';

const HEADLINE = { headline: ['victims'] };
/** Faults of a front page that leads with "river" and whose figures belong to "sea". */
const faults = (river: Partial<FrontMatter>, sea: Partial<FrontMatter> = {}): string[] =>
  frontStories(manuscript({
    settings: settings({ lead: 'river', story: 'sea' }, {}, { 'front.lead': 7, 'front.story': 10 }),
    stories: [story('river', { th: [], en: [] }, { th: river, en: river }), story('sea', { th: [], en: [] }, { th: sea, en: sea })],
  })).map(formatIssue);

test('is content with published stories, of which the lead has a headline figure', () => {
  expect(faults(HEADLINE)).toEqual([]);
});

test('refuses a draft in either place', () => {
  expect(faults({ ...HEADLINE, status: 'draft' })).toEqual(['content/settings.yaml:7:1  front  "river" is a draft, and the front page leads to it. Publish it, or name another story.']);
  expect(faults(HEADLINE, { status: 'draft' })).toEqual(['content/settings.yaml:10:1  front  "sea" is a draft, and the front page leads to it. Publish it, or name another story.']);
});

test('wants a figure to lead with', () => {
  expect(faults({})).toEqual(['content/settings.yaml:7:1  front  "river" has no headline figure to lead with. Add one to the story, or name another story.']);
});

test('tells one fault of a story that is a draft and has no figure', () => {
  expect(faults({ status: 'draft' })).toHaveLength(1);
});

test('leaves a withdrawn story, whose page says so', () => {
  expect(faults({ ...HEADLINE, status: 'withdrawn', reason: 'r' })).toEqual([]);
});

test('leaves a story that is not there to the check of ids, and settings that cannot be read to the schema', () => {
  expect(frontStories(manuscript({ settings: settings({ lead: 'lost', story: 'lost' }) }))).toEqual([]);
  expect(frontStories(manuscript({ stories: [story('river', { th: [], en: [] }, { th: { status: 'draft' } })] }))).toEqual([]);
});
