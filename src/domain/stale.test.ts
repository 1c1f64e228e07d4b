import { expect, test } from 'vitest';
import { manuscript, settings, story, type Draft } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { formatIssue } from './issue.ts';
import { listStaleBlocks, listStaleIn, listWarnings, toStaleIssue } from './stale.ts';

const RECORD = { blocks: [{ id: 'b-aaaaaa', th: 'th1', en: 'en1' }, { id: 'b-bbbbbb', th: 'th2', en: 'en2' }], retired: [] };
const bodies = (kind: Draft['kind'] = 'paragraph'): { th: Draft[]; en: Draft[] } => ({ th: [{ hash: 'th1', kind }, { hash: 'th2' }], en: [{ hash: 'new', kind }, { hash: 'en2' }] });
const compile = (stale: 'notice' | 'stop', kind?: Draft['kind'], status: 'published' | 'draft' = 'published') =>
  compileReport(manuscript({ settings: settings({}, { stale }), stories: [story('river', bodies(kind), { record: RECORD, th: { status }, en: { status } })] }), () => 'b-new', Date.parse('2026-11-22'));
const faultsOf = (report: ReturnType<typeof compile>): string[] => report.issues.filter(({ rule }) => rule === 'stale-twin').map(formatIssue);
const SAID = 'content/stories/river/th.mdx:1:1  stale-twin  The English of this block has changed, and nobody has said that this still agrees. Compare the two, then type: npm run translated -- river';

test('lists the block, the language that waits, and what to type', () => {
  const blocks = listStaleBlocks(compile('notice'));
  expect(blocks.map(({ story: { slug }, block: { id }, langs }) => `${slug} ${id} ${langs.join(' ')}`)).toEqual(['river b-aaaaaa th']);
  expect(blocks.flatMap(toStaleIssue).map(formatIssue)).toEqual([SAID]);
});

test('a chart is named, not said, and waits for nobody', () => expect(listStaleBlocks(compile('notice', 'chart'))).toEqual([]));

test('a title or a note that changed in one language waits in the other; what no record has yet waits for nobody', () => {
  const notes = [{ date: '2026-11-22', text: 'N' }];
  const fields = [{ id: 'title', th: 'T', en: 'T' }, { id: 'note-1', th: 'N', en: 'N' }];
  const report = compileReport(manuscript({ settings: settings(), stories: [story('river', { th: [{ hash: 'th1' }], en: [{ hash: 'en1' }] }, {
    record: { blocks: [{ id: 'b-aaaaaa', th: 'th1', en: 'en1' }], fields, retired: [] }, lines: { title: 2 },
    th: { notes: [{ date: '2026-11-22', text: 'other' }] }, en: { title: 'Other', summary: 'Other', notes },
  })] }), () => 'b-new', Date.parse('2026-11-22'));
  expect(listStaleBlocks(report).map(({ block: { id }, langs }) => `${id} ${langs.join(' ')}`)).toEqual(['title th', 'note-1 en']);
  expect(listWarnings(report).map(formatIssue)).toEqual([
    'content/stories/river/en.mdx:1:1  stale-twin  The Thai of this note has changed, and nobody has said that this still agrees. Compare the two, then type: npm run translated -- river',
    'content/stories/river/th.mdx:2:1  stale-twin  The English of this title has changed, and nobody has said that this still agrees. Compare the two, then type: npm run translated -- river',
  ]);
  expect(report.stories.map((each) => [listStaleIn(each, /^title/), listStaleIn(each, /^note/), listStaleIn(each, /^summary/)])).toEqual([[['th'], ['en'], []]]);
});

test('is a fault where the settings say so, but never in a draft', () => {
  expect(faultsOf(compile('notice'))).toEqual([]);
  expect(faultsOf(compile('stop'))).toEqual([SAID]);
  expect(faultsOf(compile('stop', 'paragraph', 'draft'))).toEqual([]);
});
