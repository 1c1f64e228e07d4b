import { expect, test } from 'vitest';
import type { DocumentContent } from '../domain/document-block.ts';
import type { StoryDocument } from '../domain/document.ts';
import type { Run } from '../domain/run.ts';
import { renderStoryText } from './story-text.ts';

const HOME = 'https://report.example';
const DOCUMENT: StoryDocument = {
  slug: 'river', lang: 'en', address: `${HOME}/en/stories/river/`, site: 'Report', who: 'This is not their site.', edition: '2026-11-22', kicker: 'Thailand',
  title: [{ text: 'High water' }], deck: [{ text: 'It took ' }, { text: '3,200 people' }], figures: [], blocks: [], notes: [], corrections: [], published: '2026-11-22',
  facts: [{ label: 'From', runs: [{ text: 'Bureau' }, { text: ', paragraph 2' }] }],
};
const render = (fields: Partial<StoryDocument>): string => renderStoryText({ ...DOCUMENT, ...fields });
const paragraph = (...content: Run[]): DocumentContent => ({ kind: 'paragraph', content });
/** A block's own lines. */
const block = (content: DocumentContent): string => render({ blocks: [{ id: 'b-a', content, beside: [] }] }).split('\n\n')[2] ?? '';

const HEAD = 'Thailand\nHigh water\n\nIt took 3,200 people\n\n';
const TAIL = 'About this story\nFrom: Bureau, paragraph 2\n\nReport · Edition of 22 November 2026\nhttps://report.example/en/stories/river/\nThis is not their site.\n';

test('begins with the headline and ends with where it is from, its address and who we are', () => {
  expect(render({})).toBe(HEAD + TAIL);
});

test('says a withdrawal before everything else, and what readers were told since after the text', () => {
  expect(render({
    withdrawn: { text: 'This story has been withdrawn', reason: [{ text: 'No source stands.' }] }, caseStatus: [{ text: 'Presumed innocent.' }],
    notes: [{ date: '2026-11-24', when: '24 November 2026', runs: [{ text: 'A name.' }] }], corrections: [{ date: '2026-11-25', when: '25 November 2026', runs: [{ text: 'Victims · Value: “1” became “2”. A slip.' }] }],
  })).toBe(`This story has been withdrawn · No source stands.\n\n${HEAD}Presumed innocent.\n\nNotes to the reader\n24 November 2026: A name.\n\nCorrections to figures in this story\n25 November 2026 · Victims · Value: “1” became “2”. A slip.\n\n${TAIL}`);
});

const FIGURE = {
  id: 'cash', label: [{ text: 'Cash' }], amount: { text: 'more than 10 billion baht' }, state: 'Disputed', stated: [{ text: 'Bureau' }, { text: ', paragraph 2' }],
  accounts: [{ standing: 'differs in value · independent', measures: [{ text: 'seized' }], amount: { text: '1.5 billion baht' }, sources: [[{ text: 'Police' }], [{ text: 'Paper' }, { text: ', date unknown' }]], alarming: true }],
  alarming: true,
};
const LINES = 'Cash: more than 10 billion baht · Bureau, paragraph 2 · Disputed\n– seized: 1.5 billion baht · Police; Paper, date unknown · differs in value · independent';

test('sets with a headline figure what others printed of it', () => {
  expect(render({ figures: [FIGURE] })).toBe(`${HEAD}Headline figures\n${LINES}\n\n${TAIL}`);
});

test('sets what must not be missed of another figure behind the block that mentions it first', () => {
  expect(render({ blocks: [{ id: 'b-a', content: paragraph({ text: 'Cash was found.' }), beside: [FIGURE] }] })).toBe(`${HEAD}Cash was found.\n\n${LINES}\n\n${TAIL}`);
});

test('a paragraph is one line, however it is set; an author’s link says where it leads, and ours do not', () => {
  expect(block(paragraph({ text: 'One ' }, { text: 'bold', strong: true }, { text: ' and ', href: 'https://a.example/x' }, { text: 'linked', href: 'https://a.example/x', em: true }, { text: ', ' }, { text: 'Bureau', href: `${HOME}/en/sources/bureau/` }, { text: ', ' }, { text: 'mail@a.example', href: 'mailto:mail@a.example' }, { text: '\nnew.' })))
    .toBe('One bold and linked (https://a.example/x), Bureau, mail@a.example\nnew.');
});

test('lists, and what stands in them, are set in behind their sign', () => {
  const item = (text: string): DocumentContent => paragraph({ text });
  expect(block({ kind: 'list', ordered: false, items: [[item('one'), { kind: 'list', ordered: true, items: [[item('in it')], [item('too'), item('on')]] }], [item('two')]] })).toBe('– one\n  1. in it\n  2. too\n     on\n– two');
});

test('quotations, headings, tables and phrases read as they are', () => {
  expect(block({ kind: 'quote', content: [paragraph({ text: 'said' }), paragraph({ text: 'more' })] })).toBe('> said\n> more');
  expect(block({ kind: 'heading', depth: 2, content: [{ text: 'Arrests' }] })).toBe('Arrests');
  expect(block({ kind: 'table', head: [[{ text: 'Year' }], [{ text: 'Share' }]], rows: [[[{ text: '2022' }], [{ text: '0.42%' }]]] })).toBe('Year   Share\n2022   0.42%');
  expect(block({ kind: 'phrase', text: 'useful', note: 'Thai original', other: { lang: 'th', text: 'เป็นประโยชน์' }, source: [{ text: 'Bureau' }] })).toBe('“useful”\nThai original: “เป็นประโยชน์”\nBureau');
});

test('a chart is its bars in columns, what must be read with them, and where it is', () => {
  expect(block({
    kind: 'chart', id: 'levels', href: `${HOME}/en/charts/levels/`, title: [{ text: 'Levels' }], description: [{ text: 'Not said: the rows say it.' }],
    rows: [{ label: '2022', amount: { text: '70 trainings' }, state: 'Agreed', alarming: false }, { label: '2023', amount: { text: 'more than 120 trainings' }, state: 'Single source', alarming: false }],
    note: [{ text: 'Mind the bound.' }], notes: [{ date: '2026-12-01', when: '1 December 2026', runs: [{ text: 'Moved.' }] }], withdrawn: { date: '2026-12-02', when: '2 December 2026', runs: [{ text: 'Wrong.' }] },
  })).toBe('Chart: Levels\nThis chart has been withdrawn · 2 December 2026 · Wrong.\n2022   70 trainings              Agreed\n2023   more than 120 trainings   Single source\nMind the bound.\n1 December 2026: Moved.\nhttps://report.example/en/charts/levels/');
});
