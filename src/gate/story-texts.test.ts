import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { storyTexts } from './story-texts.ts';

const FILE = 'en/stories/river.txt';
const STORY = '/en/stories/river/';
const VICTIMS = '<a href="/en/figures/victims/"><data value="3200" data-figure="victims">3,200 <span class="nb">people</span></data></a>';
const CHART = `<figure class="plate-chart" id="chart-levels"><figcaption>Levels</figcaption><svg><text>12</text></svg><p class="note">Mind it.</p><details><summary>Numbers</summary><table><thead><tr><th>Bar</th></tr></thead><tbody><tr><th>2022</th><td>70<br/>Agreed</td></tr></tbody></table></details></figure>`;
const BODY = `<article><h1>High water</h1><p class="deck">It took ${VICTIMS}.</p><dl class="headlines"><dd><data value="10000000000">more than<span>10</span> <span>billion</span></data></dd></dl>
  <div class="passage" id="b-a"><a class="pilcrow" href="#b-a"></a><p>In <time>2023</time>, a <button class="term">flood</button><span popover>when 9 rivers rise</span>, “<b>${VICTIMS}</b>” had\n<a href="https://a.example/9">fled</a>.</p><div class="beside"><p>Evidence of 5</p></div></div>
  <div class="passage" id="b-b"><ul><li>One<ul><li>in it</li></ul>more</li></ul>${CHART}</div><aside class="rail"><dl><dt>From</dt><dd>Bureau</dd></dl></aside></article><p class="address">https://report.example/</p>`;
const TEXT = `High water\n\nIt took 3,200 people.\n\nHeadline figures\nCash: more than 10 billion baht\n\nIn 2023, a flood, 3,200 people had fled (https://a.example/9).\n\n1. One\n   – in it\n   more\n\nLevels\n2022   70   Agreed\nMind it.\n\nFrom: Bureau\nhttps://report.example/en/7/\n`;

const faults = (text: string, body = BODY): string[] =>
  storyTexts(toEdition({ [STORY]: page(body) }, new Map([[FILE, 'file']]), { [FILE]: text }));

test('passes a text that says what its page says, in columns, behind signs and with addresses', () => expect(faults(TEXT)).toEqual([]));

test.each([
  ['a sentence that is gone', TEXT.replace('It took 3,200 people.', ''), 'Ittook3,200people.'], ['another number', TEXT.replace('flood, 3,200', 'flood, 2,023'), 'In2023,aflood,3,200peoplehadfled.'],
  ['a line that is moved', TEXT.replace('   more\n\nLevels', '').replace('Mind', 'Levels\nmore\nMind'), '2022'], ['a row that is lost', TEXT.replace('2022   70   Agreed\n', ''), '2022'], ['a fact that is lost', TEXT.replace('Bureau', ''), 'Bureau'],
])('names %s', (_name, text, line) => expect(faults(text)).toContain(`${FILE} has not “${line}” where ${STORY} has it.`));

test('names a number at the head that the text lacks, and one that stands in the text alone', () => {
  expect(faults(TEXT.replace('10 billion', '10 million'))).toEqual([`${FILE} lacks the 10000000000 at the head of ${STORY}.`, `${FILE} prints 10000000, which ${STORY} does not.`]);
});

test('a page without a text is for another promise', () => {
  expect(storyTexts(toEdition({ [STORY]: page(BODY) }))).toEqual([]);
});
