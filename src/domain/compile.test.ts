import { expect, test } from 'vitest';
import type { FrontMatter } from '../schema/story.ts';
import { figure, figureIn, manuscript, source, story, words, type Draft } from './checks/manuscript-fixture.ts';
import { compileReport, toBlocksRecord, type CreateId } from './compile.ts';
import type { Manuscript } from './manuscript.ts';
import { isPublic } from './public.ts';

const NOON = Date.parse('2026-11-22T12:00:00+07:00');
const createId: CreateId = ({ en }) => `b-${en}`;
const compile = (parts: Partial<Manuscript>, at = NOON) => compileReport(manuscript(parts), createId, at);
const slugs = (fields: Record<string, Partial<FrontMatter>>, at = NOON): string[] =>
  compile({ stories: Object.entries(fields).map(([slug, both]) => story(slug, { th: [], en: [] }, { th: both, en: both })) }, at).stories.map(({ slug }) => slug);

test('leaves drafts out and keeps withdrawn stories, whose page says so', () => {
  expect(slugs({ draft: { status: 'draft' }, gone: { status: 'withdrawn', reason: 'r' }, out: {} })).toEqual(['gone', 'out']);
});

test('leaves a story out until its embargo is over, to the millisecond, in whatever time zone it is written', () => {
  const embargoed = { river: { embargo: '2026-11-22T12:00:00+07:00' }, sea: { embargo: '2026-11-22T05:00:00Z' } };
  expect(slugs(embargoed, NOON - 1)).toEqual([]);
  expect(slugs(embargoed, NOON)).toEqual(['river', 'sea']);
});

test('holds what is public alone, while the checks see the whole, and speaks of nothing else', () => {
  const EMBARGO = '2026-12-01T09:00:00+07:00';
  const parts = {
    figures: [figure('victims'), figure('raid'), figure('late', { embargo: EMBARGO })], sources: [source('release')], stories: [
      story('river', { th: [{ mentions: [figureIn('victims')] }], en: [{ mentions: [figureIn('victims')] }] }, { th: { related: ['sea', 'lake'] }, en: { related: ['sea', 'lake'] } }), story('lake', { th: [], en: [] }),
      story('sea', { th: [{ mentions: [figureIn('raid'), figureIn('late'), figureIn('lost')] }], en: [] }, { th: { embargo: EMBARGO }, en: { embargo: EMBARGO } }),
    ],
  };
  const report = compile(parts);
  expect([report.stories.map(({ slug, th, en }) => [slug, th.related, en.related]), report.figures.map(({ id }) => id), report.embargoes]).toEqual([[['lake', [], []], ['river', ['lake'], ['lake']]], ['victims'], undefined]);
  expect(report.issues.map(({ rule }) => rule)).toContain('unknown-id');
  expect(compile(parts, Date.parse(EMBARGO)).figures.map(({ id }) => id)).toEqual(['victims', 'raid', 'late']);
});

test('a preview shows what is under embargo, and says until when', () => {
  const EMBARGO = '2026-12-01T09:00:00+07:00';
  const report = compileReport(manuscript({ figures: [figure('late', { embargo: EMBARGO })], stories: [story('draft', { th: [], en: [] }, { th: { status: 'draft' }, en: { status: 'draft' } })] }), createId, NOON, 'preview');
  expect([report.figures.map(({ id }) => id), report.stories, report.embargoes]).toEqual([['late'], [], { 'figures/late': EMBARGO }]);
});

test('an embargo that is over publishes no draft', () => {
  expect(isPublic({ status: 'draft', embargo: '2000-01-01T00:00:00Z' }, NOON)).toBe(false);
});

test('puts the newest story first, and those of one day by slug', () => {
  expect(slugs({ b: { published: '2026-11-22' }, a: { published: '2026-11-22' }, new: { published: '2026-11-23' }, c: { published: '2026-11-22' }, old: { published: '2025-12-31' } })).toEqual(['new', 'a', 'b', 'c', 'old']);
  expect(slugs({ a: {}, c: {}, b: {} })).toEqual(['a', 'b', 'c']);
});

test('works derived figures out, with the qualifier that follows', () => {
  const { figures, issues } = compile({ figures: [
    figure('rise', { formula: { kind: 'percentage-change', from: 'before', to: 'after', precision: '0' } }),
    figure('before', { value: '70' }), figure('after', { value: '120', qualifier: 'more-than' }),
  ] });
  expect(figures.map(({ id, value, qualifier }) => [id, value, qualifier])).toEqual([['rise', '71', 'more-than'], ['before', '70', 'none'], ['after', '120', 'more-than']]);
  expect(issues).toEqual([]);
});

test('has no number for a figure that cannot be worked out, and says so', () => {
  const { figures, issues } = compile({ figures: [figure('loop', { formula: { kind: 'sum', of: ['loop', 'loop'], precision: '0' } })] });
  expect(figures).toEqual([]);
  expect(issues.map(({ rule }) => rule)).toEqual(['formula']);
});

test('gives every block its recorded id, in both languages', () => {
  const record = { blocks: [{ id: 'b-first', th: 'th1', en: 'en1' }, { id: 'b-second', th: 'th2', en: 'en2' }], retired: [] };
  const { stories } = compile({ stories: [story('river', { th: [{ hash: 'th1' }, { hash: 'th2', kind: 'list' }], en: [{ hash: 'en1' }, { hash: 'edited', kind: 'list' }] }, { record })] });
  expect(stories[0]?.blocks.map(({ id, kind, th, en }) => [id, kind, th.hash, en.hash])).toEqual([['b-first', 'paragraph', 'th1', 'en1'], ['b-second', 'list', 'th2', 'edited']]);
});

test('knows where links to a block that is gone lead, while that block stands', () => {
  const record = { blocks: [{ id: 'b-first', th: 'th1', en: 'en1' }, { id: 'b-gone', th: 'th2', en: 'en2' }], retired: [{ id: 'b-older', successor: 'b-gone' }, { id: 'b-lost', successor: 'b-nowhere' }] };
  const { stories } = compile({ stories: [story('river', { th: [{ hash: 'th1' }], en: [{ hash: 'en1' }] }, { record })] });
  expect(stories[0]?.retired).toEqual([{ id: 'b-older', successor: 'b-first' }, { id: 'b-gone', successor: 'b-first' }]);
});

test('names the blocks of a story that has no record yet', () => {
  const folder = story('river', { th: [{ hash: 'th1' }], en: [{ hash: 'en1' }] });
  expect(toBlocksRecord(folder, createId)).toEqual({ blocks: [{ id: 'b-en1', th: 'th1', en: 'en1' }], fields: [{ id: 'title', th: 'T', en: 'T' }, { id: 'summary', th: 'S', en: 'S' }], retired: [] });
});

test('has no record of blocks while the bodies do not agree, or one is missing', () => {
  expect(toBlocksRecord(story('river', { th: [{}], en: [] }), createId)).toBeUndefined();
  expect(toBlocksRecord(story('river', { th: [{}] }), createId)).toBeUndefined();
});

test('a story in one language is not in the report, but its fault is', () => {
  const { stories, issues } = compile({ stories: [story('river', { th: [] })] });
  expect(stories).toEqual([]);
  expect(issues.map(({ rule }) => rule)).toEqual(['missing-twin']);
});

test('gives all faults together, of single files and of checks, sorted by place', () => {
  const broken: Draft[] = [{ line: 9, hash: 'a', mentions: [figureIn('lost'), figureIn('victims')] }];
  const { issues } = compile({
    issues: [{ file: 'content/stories/river/en.mdx', line: 2, column: 1, rule: 'schema', message: { th: 'ม', en: 'm' } }, { file: 'content/a.yaml', line: 5, column: 1, rule: 'yaml', message: { th: 'ม', en: 'm' } }],
    figures: [figure('victims')], stories: [story('river', { th: [{ line: 8, hash: 'b' }], en: broken })],
  });
  expect(issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'content/a.yaml:5 yaml',
    'content/stories/river/blocks.yaml:1 block-record',
    'content/stories/river/en.mdx:2 schema',
    'content/stories/river/en.mdx:9 unknown-id',
    'content/stories/river/th.mdx:8 figure-parity',
  ]);
});

test('takes the other records over with their ids', () => {
  const { settings } = compile({});
  expect(settings.name).toEqual({ th: '', en: '' });
  expect(compile({ figures: [figure('peak', { label: words('Peak') })] }).figures[0]).toMatchObject({ id: 'peak', label: { en: 'Peak' } });
});
