import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { chart, figure, figureIn, manuscript, person, source, story, term, words, type Draft } from './manuscript-fixture.ts';
import { mentionParity } from './mention-parity.ts';

const records = {
  figures: [figure('peak-level'), figure('a'), figure('b')], charts: [chart('levels', ['a'])], sources: [source('police')], glossary: [term('flood')], people: [person('mali', words('Mali'))],
};
const faults = (th: Draft[], en: Draft[], unreadable: string[] = []): string[] =>
  mentionParity(manuscript({ ...records, unreadable: new Set(unreadable), stories: [story('river', { th, en })] })).map(formatIssue);

test('names the file that lacks the figure and how to fix it', () => {
  expect(faults([{ line: 14 }], [{ line: 16, mentions: [figureIn('peak-level')] }])).toEqual([
    'content/stories/river/th.mdx:14:1  figure-parity  Figure "peak-level" is in en.mdx, line 16, but not in this paragraph of th.mdx. Add <Figure id="peak-level" />, or remove it from en.mdx.',
  ]);
});

test('tells what another source printed from the figure itself, and writes the tag whole', () => {
  const printed = figureIn('peak-level', { source: 'police', row: 'damage' });
  expect(faults([{ mentions: [printed] }], [{ mentions: [figureIn('peak-level')] }])).toEqual([
    'content/stories/river/th.mdx:1:1  figure-parity  Figure "peak-level" is in en.mdx, line 1, but not in this paragraph of th.mdx. Add <Figure id="peak-level" />, or remove it from en.mdx.',
    'content/stories/river/en.mdx:1:1  figure-parity  Figure "peak-level" is in th.mdx, line 1, but not in this paragraph of en.mdx. Add <Figure id="peak-level" source="police" row="damage" />, or remove it from th.mdx.',
  ]);
});

test.each([
  [{ kind: 'date', value: '2023-09-18' }, 'Date "2023-09-18"', '<Date value="2023-09-18" />'],
  [{ kind: 'source', id: 'police' }, 'Source "police"', '<Source id="police" />'],
  [{ kind: 'term', id: 'flood' }, 'Term "flood"', '<Term id="flood" />'],
  [{ kind: 'person', id: 'mali' }, 'Person "mali"', '<Person id="mali" />'],
  [{ kind: 'chart', id: 'levels' }, 'Chart "levels"', '<Chart id="levels" />'],
] as const)('holds %j to parity too', (reference, name, tag) => {
  expect(faults([{ kind: 'list', line: 3, mentions: [reference] }], [{ kind: 'list', line: 5 }])).toEqual([
    `content/stories/river/en.mdx:5:1  mention-parity  ${name} is in th.mdx, line 3, but not in this list of en.mdx. Add ${tag}, or remove it from th.mdx.`,
  ]);
});

test('counts a mention as often as it stands', () => {
  expect(faults([{ mentions: [figureIn('a'), figureIn('a')] }], [{ mentions: [figureIn('a')] }])).toHaveLength(1);
  expect(faults([{ mentions: [figureIn('a'), figureIn('a')] }], [{ mentions: [figureIn('a'), figureIn('a')] }])).toEqual([]);
});

test('lets the languages differ in order and form, where grammar wants it', () => {
  expect(faults([{ mentions: [figureIn('a', { form: 'number' }), figureIn('b')] }], [{ mentions: [figureIn('b'), figureIn('a')] }])).toEqual([]);
});

test('looks block by block: a figure in the next paragraph does not make up for one here', () => {
  expect(faults([{ mentions: [figureIn('a')] }, {}], [{}, { mentions: [figureIn('a')] }])).toHaveLength(2);
});

test('leaves bodies whose blocks do not agree to the check of blocks', () => {
  expect(faults([{ mentions: [figureIn('a')] }], [{}, {}])).toEqual([]);
  expect(faults([{ kind: 'list', mentions: [figureIn('a')] }], [{ kind: 'paragraph' }])).toEqual([]);
});

test('leaves a story that has one language to the check of twins', () => {
  expect(mentionParity(manuscript({ stories: [story('river', { th: [{ mentions: [figureIn('a')] }] }), story('sea', { en: [{ mentions: [figureIn('a')] }] })] }))).toEqual([]);
});

test('leaves an id that there is not to the check of ids: nobody writes it in the other language too', () => {
  expect(faults([{ mentions: [figureIn('lost')] }], [{}])).toEqual([]);
  expect(faults([{ mentions: [{ kind: 'term', id: 'lost' }] }], [{ mentions: [figureIn('a')] }])).toEqual([
    'content/stories/river/th.mdx:1:1  figure-parity  Figure "a" is in en.mdx, line 1, but not in this paragraph of th.mdx. Add <Figure id="a" />, or remove it from en.mdx.',
  ]);
});

test('holds a figure to parity whose file cannot be read', () => {
  expect(faults([{ mentions: [figureIn('broken')] }], [{}], ['figures/broken'])).toHaveLength(1);
});

test('tells two places of one source apart', () => {
  expect(faults([{ mentions: [{ kind: 'source', id: 'police', locator: 'P2' }] }], [{ mentions: [{ kind: 'source', id: 'police', locator: 'P3' }] }])).toEqual([
    expect.stringContaining('Source "police, P3" is in en.mdx, line 1, but not in this paragraph of th.mdx. Add <Source id="police" locator="P3" />'),
    expect.stringContaining('Source "police, P2" is in th.mdx'),
  ]);
});

test('wants the words of a quotation to be the same in both files', () => {
  const quote = (th: string, en: string): Draft => ({ kind: 'quote', mentions: [{ kind: 'source', id: 'police', locator: 'P2', quote: { th, en } }] });
  expect(faults([quote('ก', 'useful')], [quote('ก', 'useful')])).toEqual([]);
  expect(faults([quote('ก', 'useful')], [quote('ก', 'helpful')])).toEqual([
    'content/stories/river/en.mdx:1:1  mention-parity  The quotation has en="helpful" here and en="useful" in th.mdx, line 1. Write the same words in both.',
  ]);
  expect(faults([quote('ก', 'useful')], [quote('ข', 'useful')])).toEqual([expect.stringContaining('The quotation has th="ข" here')]);
});

test('leaves drafts alone', () => {
  const draft = { status: 'draft' as const };
  expect(mentionParity(manuscript({ ...records, stories: [story('river', { th: [{ mentions: [figureIn('a')] }], en: [{}] }, { th: draft, en: draft })] }))).toEqual([]);
});

test('says it in Thai', () => {
  expect(mentionParity(manuscript({ ...records, stories: [story('river', { th: [{}], en: [{ mentions: [figureIn('a')] }] })] })).map(formatIssueIn('th'))).toEqual([
    'content/stories/river/th.mdx:1:1  figure-parity  ตัวเลข "a" อยู่ใน en.mdx บรรทัดที่ 1 แต่ไม่อยู่ในย่อหน้านี้ของ th.mdx ให้เพิ่ม <Figure id="a" /> หรือลบออกจาก en.mdx',
  ]);
});
