import { expect, test } from 'vitest';
import type { DocumentChart, DocumentContent } from '../domain/document-block.ts';
import type { StoryDocument } from '../domain/document.ts';
import type { DocumentFigure } from '../domain/document-figure.ts';
import type { Run } from '../domain/run.ts';
import { report } from './chart-fixture.ts';
import type { Ink, Part } from './paper.ts';
import { toStoryPaper } from './story-paper.ts';

const ADDRESS = 'https://report.example/en/stories/river/';
const DOCUMENT: StoryDocument = {
  slug: 'river', lang: 'en', address: ADDRESS, site: 'Report', who: 'This is not their site.', edition: '2026-11-25', kicker: 'Thailand',
  title: [{ text: 'High water' }], deck: [{ text: 'It took ' }, { text: '3,200 people' }], figures: [], blocks: [], notes: [], corrections: [], published: '2026-11-22',
  facts: [{ label: 'From', runs: [{ text: 'Bureau' }] }],
};
const say = (inks: Ink[]): string => inks.map(({ text, tone }) => (tone === 'alarm' ? `!${text}` : text)).join('');
/** A part in a line: its style, and what it says. */
const show = (part: Part): string => {
  switch (part.kind) {
    case 'text': return `${part.style}: ${say(part.inks)}`;
    case 'list': return `${part.ordered ? '1.' : '–'} ${part.items.map((item) => item.map(show).join(' ')).join(', ')}`;
    case 'quote': return `> ${part.parts.map(show).join(' | ')}`;
    case 'table': return [part.head, ...part.rows.map(({ cells }) => cells)].map((cells) => cells.map(say).join(' | ')).join('\n');
    case 'picture': return `picture: ${part.alt}`;
  }
};
const paperOf = (fields: Partial<StoryDocument>) => toStoryPaper(report, { ...DOCUMENT, ...fields });
const HEAD = ['site: Report · Edition of 25 November 2026', 'who: This is not their site.'];
const TITLE = ['kicker: Thailand', 'title: High water', 'deck: It took 3,200 people'];
const TAIL = [`case: From: Bureau · Address: ${ADDRESS}`];
const showStory = (fields: Partial<StoryDocument>): string[] => paperOf(fields).parts.map(show);
const showBlocks = (...contents: DocumentContent[]): string[] => showStory({ blocks: contents.map((content) => ({ id: 'b-a', content, beside: [] })) }).slice(5, -1);
const paragraph = (...content: Run[]): DocumentContent => ({ kind: 'paragraph', content });

test('says whose it is and that we are not Binance, then the story, then where it is from and stands for good', () => {
  expect(showStory({})).toEqual([...HEAD, ...TITLE, ...TAIL]);
  expect(paperOf({})).toMatchObject({ title: 'High water', description: 'It took 3,200 people', author: 'Report', keywords: ['Thailand'], address: ADDRESS });
});

test('is of the day on which it was published, and changed on that of the newest note or correction', () => {
  const told = (date: string) => [{ date, when: date, runs: [] }];
  expect([paperOf({}), paperOf({ updated: '2026-11-23' }), paperOf({ updated: '2026-11-23', notes: told('2026-11-24') }), paperOf({ corrections: told('2026-11-25') })].map(({ created, modified }) => `${created} ${modified}`))
    .toEqual(['2026-11-22 2026-11-22', '2026-11-22 2026-11-23', '2026-11-22 2026-11-24', '2026-11-22 2026-11-25']);
});

test('says a withdrawal before the headline, in red, and what readers were told since after the text', () => {
  expect(showStory({
    withdrawn: { text: 'This story has been withdrawn', reason: [{ text: 'No source stands.' }] }, caseStatus: [{ text: 'Presumed innocent.' }],
    notes: [{ date: '2026-11-24', when: '24 November 2026', runs: [{ text: 'A name.' }] }], corrections: [{ date: '2026-11-25', when: '25 November 2026', runs: [{ text: '“1” became “2”.' }] }],
  })).toEqual([
    ...HEAD, 'body: !This story has been withdrawn · No source stands.', ...TITLE, 'case: Presumed innocent.', 'heading2: Notes to the reader', 'body: 24 November 2026: A name.',
    'heading2: Corrections to figures in this story', 'body: 25 November 2026 · “1” became “2”.', ...TAIL,
  ]);
});

const FIGURE: DocumentFigure = {
  id: 'cash', label: [{ text: 'Cash' }], amount: { text: 'more than 10 billion baht' }, state: 'Disputed', stated: [{ text: 'Bureau' }], alarming: true,
  accounts: [
    { standing: 'differs in value · independent', measures: [{ text: 'seized' }], amount: { text: '1.5 billion baht' }, sources: [[{ text: 'Police' }], [{ text: 'Paper' }]], alarming: true },
    { standing: 'corroborates · independent', measures: [], amount: { text: '10 billion baht' }, sources: [[{ text: 'Desk' }]], alarming: false },
  ],
};
const ROWS = 'Figure | Value | Source\nCash\n!Disputed | more than 10 billion baht | Bureau\nseized\n!differs in value · independent | 1.5 billion baht | Police\nPaper\ncorroborates · independent | 10 billion baht | Desk';

test('sets under a headline figure what others printed of it, in red what differs', () => {
  expect(showStory({ figures: [FIGURE] })).toEqual([...HEAD, ...TITLE, 'caption: Headline figures', ROWS, ...TAIL]);
  expect(paperOf({ figures: [FIGURE] }).keywords).toEqual(['Thailand', 'Cash']);
});

test('sets what must not be missed of another figure behind the block that mentions it first', () => {
  expect(showStory({ blocks: [{ id: 'b-a', content: paragraph({ text: 'Cash was found.' }), beside: [FIGURE] }] }).slice(5, -1)).toEqual(['body: Cash was found.', ROWS]);
});

test('keeps paragraphs, lists, quotations, tables and phrases as they are built', () => {
  expect(showBlocks(
    { kind: 'list', ordered: true, items: [[paragraph({ text: 'a' }), { kind: 'list', ordered: false, items: [[paragraph({ text: 'b' })]] }], [paragraph({ text: 'c' })]] }, { kind: 'quote', content: [paragraph({ text: 'd' })] },
    { kind: 'table', head: [[{ text: 'e' }]], rows: [[[{ text: 'f' }]]] }, { kind: 'phrase', text: 'kind', note: 'Thai original', other: { lang: 'th', text: 'ใจดี' }, source: [{ text: 'Bureau' }] },
  )).toEqual(['1. body: a – body: b, body: c', '> body: d', 'e\nf', '> phrase: “kind” | small: Thai original: “ใจดี” | small: Bureau']);
});

test('sets no heading two levels under the one over it', () => {
  const headings = (...depths: (2 | 3)[]): DocumentContent[] => depths.map((depth) => ({ kind: 'heading', depth, content: [{ text: 'a' }] }));
  expect(showBlocks(...headings(3, 2, 3))).toEqual(['heading2: a', 'heading2: a', 'heading3: a']);
  expect(showBlocks(...headings(3, 3))).toEqual(['heading2: a', 'heading2: a']);
});

const CHART: DocumentChart = {
  kind: 'chart', id: 'seized', href: 'https://report.example/en/charts/seized/', title: [{ text: 'Seized' }], description: [{ text: 'Two bars.' }], note: [{ text: 'Mind it.' }], notes: [{ date: '2026-12-01', when: '1 December 2026', runs: [{ text: 'Moved.' }] }],
  rows: [{ label: '2022', amount: { text: '70 baht' }, state: 'Agreed', alarming: false }, { label: '2023', amount: { text: '80 baht' }, state: 'Disputed', alarming: true }],
};

test('a chart is its drawing, told in words to who cannot see it, its rows, and what must be read with them', () => {
  expect(showBlocks(CHART)).toEqual(['caption: Seized', 'picture: Two bars.', 'Bar | Value | State\n2022 | 70 baht | Agreed\n2023 | 80 baht | !Disputed', 'small: Mind it.', 'small: 1 December 2026: Moved.']);
});

test('a withdrawn chart is not drawn, and says so', () => {
  expect(showBlocks({ ...CHART, withdrawn: { date: '2026-12-01', when: '1 December 2026', runs: [{ text: 'It was wrong.' }] } })[1]).toBe('small: !This chart has been withdrawn · 1 December 2026 · It was wrong.');
});
