import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { storyBlocks } from './story-blocks.ts';

const STORY = '/en/stories/river/';
const PARALLEL = `${STORY}parallel/`;
const [first = '', second = ''] = (report.stories[0]?.blocks ?? []).map(({ id }) => id);
const VICTIMS = '<data value="3200" data-figure="victims">3,200</data>';
const DATE = '<time datetime="09-18">18 September</time>';
const ROW = '<data value="0.5" data-figure="victims" data-source="police" data-row="damage">0.5</data>';
const HEADLINE = `<dl class="headlines"><dd>${VICTIMS}</dd></dl>`;
const blocks = (words: string, chart = '<figure class="plate-chart" id="chart-levels"></figure>'): string => `${HEADLINE}<div class="passage" id="${first}">${words}</div><div class="passage" id="${second}">${chart}</div>`;
const right = page(blocks(VICTIMS + DATE + ROW));
const side = (lang: string, words: string): string => `<div class="side" lang="${lang}">${words}</div>`;
const chartIn = (lang: string): string => `<figure class="plate-chart" id="chart-levels--${lang}"></figure>`;
const rows = (thai: string, english: string): string => `${HEADLINE}<div class="pair" id="${first}">${english}${thai}</div><div class="pair" id="${second}">${side('en', chartIn('en'))}${side('th', chartIn('th'))}</div>`;
const inThai = `${HEADLINE}<div class="pair" id="${first}">${side('th', VICTIMS + DATE + ROW)}${side('en', VICTIMS + DATE + ROW)}</div><div class="pair" id="${second}">${side('th', chartIn('th'))}${side('en', chartIn('en'))}</div>`;
const rightRows = rows(side('th', VICTIMS + DATE + ROW), side('en', VICTIMS + DATE + ROW));
const toPages = (body: string, parallel = rightRows) => toEdition({ [STORY]: page(body), '/th/stories/river/': right, [PARALLEL]: page(parallel), '/th/stories/river/parallel/': page(inThai) });
const faults = (body: string): string[] => storyBlocks(toPages(body));
const sideFaults = (parallel: string): string[] => storyBlocks(toPages(blocks(VICTIMS + DATE + ROW), parallel));
const lacking = (id: string): string => `${STORY}#${id} has not the figures, dates and charts that stand there in the story.`;

test('passes a story whose blocks name what its author named', () => expect(faults(blocks(VICTIMS + DATE + ROW))).toEqual([]));
test('takes the notes beside a block, and a chart’s own table, for what they are', () => {
  expect(faults(blocks(`${VICTIMS}${DATE}${ROW}<div class="beside">${VICTIMS}</div>`, `<figure class="plate-chart" id="chart-levels">${VICTIMS}</figure>`))).toEqual([]);
});

test.each([
  ['a figure that is gone', DATE + ROW], ['a date that is gone', VICTIMS + ROW], ['another date', `${VICTIMS}<time datetime="09-19">a</time>${ROW}`],
  ['a figure more', VICTIMS + VICTIMS + DATE + ROW], ['another source’s number', VICTIMS + DATE + VICTIMS], ['another figure', `<data data-figure="arrests">80</data>${DATE}${ROW}`],
])('names a block with %s', (_name, words) => expect(faults(blocks(words))).toEqual([lacking(first)]));

test('names a chart that is not where it was put', () => expect(faults(blocks(VICTIMS + DATE + ROW, ''))).toEqual([lacking(second)]));
test('names a headline figure that is missing', () => expect(faults(blocks(VICTIMS + DATE + ROW).replace(HEADLINE, ''))).toEqual([`${STORY} lacks the headline figure "victims".`]));
test('names blocks that are gone or in another order', () => {
  expect(faults(`${HEADLINE}<div class="passage" id="${first}">${VICTIMS}${DATE}${ROW}</div>`)).toEqual([`${STORY} has not the blocks of the story, in their order.`]);
});

test('passes a page of both languages, the page’s own first', () => expect(sideFaults(rightRows)).toEqual([]));

test.each([
  ['lacks a number in the other language', rows(side('th', DATE + ROW), side('en', VICTIMS + DATE + ROW))],
  ['lacks the other language', rows('', side('en', VICTIMS + DATE + ROW))],
  ['begins with the other language', rows(side('en', VICTIMS + DATE + ROW), side('th', VICTIMS + DATE + ROW))],
  ['has one language twice', rows(side('en', VICTIMS + DATE + ROW), side('en', VICTIMS + DATE + ROW))],
])('names a row that %s', (_name, parallel) => expect(sideFaults(parallel)).toEqual([`${PARALLEL}#${first} has not the figures, dates and charts that stand there in the story.`]));

test('names a page of both languages whose rows are in another order', () => {
  expect(sideFaults(rightRows.replace(`id="${first}"`, `id="${second}"`))).toEqual([`${PARALLEL} has not the blocks of the story, in their order.`]);
});

const retiring = (place: string): string[] => {
  const edition = toPages(blocks(`${place}${VICTIMS}${DATE}${ROW}`));
  return storyBlocks({ ...edition, report: { ...edition.report, stories: edition.report.stories.map((story) => ({ ...story, retired: [{ id: 'b-gone', successor: first }] })) } }).filter((fault) => fault.startsWith(`${STORY} `));
};

test('a link to a block that is gone has a place where its successor stands', () => expect(retiring('<div id="b-gone"></div>')).toEqual([]));
test('names a page where such a link lands nowhere', () => {
  expect(retiring('')).toEqual([`${STORY} has no place for "#b-gone", a block that is gone, where its successor stands.`]);
});
