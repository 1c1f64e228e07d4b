import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { storyBlocks } from './story-blocks.ts';

const STORY = '/en/stories/river/';
const [first = '', second = ''] = (report.stories[0]?.blocks ?? []).map(({ id }) => id);
const VICTIMS = '<data value="3200" data-figure="victims">3,200</data>';
const DATE = '<time datetime="09-18">18 September</time>';
const ROW = '<data value="0.5" data-figure="victims" data-source="police" data-row="damage">0.5</data>';
const HEADLINE = `<dl class="headlines"><dd>${VICTIMS}</dd></dl>`;
const blocks = (words: string, chart = '<figure class="plate-chart" id="chart-levels"></figure>'): string => `${HEADLINE}<div class="passage" id="${first}">${words}</div><div class="passage" id="${second}">${chart}</div>`;
const right = page(blocks(VICTIMS + DATE + ROW));
const faults = (body: string): string[] => storyBlocks(toEdition({ [STORY]: page(body), '/th/stories/river/': right }));
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
