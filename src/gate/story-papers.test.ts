import { expect, test } from 'vitest';
import type { Ink, Part } from '../press/paper.ts';
import { renderDocx } from '../press/docx.ts';
import { toPaper } from '../press/paper-fixture.ts';
import { renderPdf } from '../press/pdf.ts';
import { page, toEdition } from './edition-fixture.ts';
import { storyPapers } from './story-papers.ts';

const STORY = '/th/stories/river/';
const BODY = `<article><h1>น้ำท่วมสูง</h1><dl class="headlines"><dd><data value="3200">3,200 <span>ราย</span></data></dd></dl><div class="passage" id="b-a"><p>เมื่อ <time>พ.ศ. 2566</time> มีผู้เดือดร้อน<a href="/th/figures/victims/"><data value="3200" data-figure="victims">3,200 ราย</data></a></p></div></article>`;
const line = (style: Extract<Part, { kind: 'text' }>['style'], ...texts: string[]): Part => ({ kind: 'text', style, inks: texts.map((text): Ink => ({ text })) });

const judge = async (...parts: Part[]): Promise<string[]> => {
  const paper = toPaper(parts);
  const files = { 'th/stories/river.docx': await renderDocx(paper), 'th/stories/river.pdf': await renderPdf(paper, undefined) };
  return storyPapers(toEdition({ [STORY]: page(BODY) }, new Map(Object.keys(files).map((file) => [file, 'file'])), files));
};
const TITLE = line('title', 'น้ำท่วมสูง');

test('passes papers that say what their page says', async () => {
  expect(await judge(TITLE, line('body', 'เมื่อ พ.ศ. 2566 ', 'มีผู้เดือดร้อน', '3,200 ราย'))).toEqual([]);
});

test.each([
  ['a number that is another', line('body', 'เมื่อ พ.ศ. 2566 มีผู้เดือดร้อน3,201 ราย'), ['has not “เมื่อพ.ศ.2566มีผู้เดือดร้อน3,200ราย” where', 'lacks the 3200 at the head of', 'prints 3201, which']],
  ['a word that is lost', line('body', 'เมื่อ พ.ศ. 2566 มีผู้3,200 ราย'), ['has not “เมื่อพ.ศ.2566มีผู้เดือดร้อน3,200ราย” where']],
  ['a mark that is lost', line('body', 'เมือ พ.ศ. 2566 มีผู้เดือดร้อน3,200 ราย'), ['has not “เมื่อพ.ศ.2566มีผู้เดือดร้อน3,200ราย” where']],
])('names in both %s', async (_name, body, faults) => {
  const found = await judge(TITLE, body);
  expect(found).toHaveLength(faults.length * 2);
  for (const ending of ['docx', 'pdf']) for (const fault of faults) expect(found.some((each) => each.startsWith(`th/stories/river.${ending} ${fault}`))).toBe(true);
});

test('a page without papers is for another promise', () => expect(storyPapers(toEdition({ [STORY]: page(BODY) }))).toEqual([]));
