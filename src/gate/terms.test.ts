import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { terms } from './terms.ts';

const term = { id: 'flood', th: 'น้ำท่วม', en: 'flood', explanation: { th: 'น้ำล้นตลิ่งใน {date:2023}', en: 'Water over its banks in {date:2023}' }, aliases: { th: [], en: [] } };
const told = { ...report, glossary: [term, { id: 'bank', th: 'ตลิ่ง', en: 'bank', aliases: { th: [], en: [] } }], stories: report.stories.map((story) => ({
  ...story, blocks: story.blocks.map((block) => ({ ...block, en: { ...block.en, mentions: ['flood', 'bank', 'flood'].map((id) => ({ ...block.en.place, reference: { kind: 'term' as const, id } })) } })),
})) };

const STORY = '/en/stories/river/';
const PARALLEL = `${STORY}parallel/`;
const ENGLISH = 'flood Water over its banks in 2023';
const NOTE = `${ENGLISH} น้ำท่วม น้ำล้นตลิ่งใน พ.ศ. 2566 (ค.ศ. 2023)`;
const toTerm = (note: string, id = 'flood-en', popover = 'popover'): string => `<button popovertarget="flood-en">flood</button><span id="${id}" ${popover}>${note}</span>`;
const faults = (words: string, paired = toTerm(ENGLISH)): string[] =>
  terms({ ...toEdition({ [STORY]: page(`<div class="passage"><p>A ${words}, a bank and a <a href="/en/glossary/#flood">flood</a>.</p></div>`), [PARALLEL]: page(`<div class="side" lang="en">A ${paired}.</div>`) }), report: told }).filter((fault) => fault.startsWith(STORY));

test('passes a term that explains itself once, in both languages, and one that the glossary does not explain', () => expect(faults(toTerm(NOTE))).toEqual([]));

test.each([['none', 'flood', 0], ['two', toTerm(NOTE) + toTerm(NOTE), 2]])('names a story with %s that should have one', (_name, words, count) => {
  expect(faults(words)).toContain(`${STORY} has ${count} terms that explain themselves in en; the story has 1.`);
});

test.each([
  ['in one language', toTerm(ENGLISH)], ['in other words', toTerm(NOTE.replace('banks', 'shores'))], ['under another id', toTerm(NOTE, 'flood-th')], ['in the open', toTerm(NOTE, 'flood-en', '')],
])('names one that explains itself %s', (_name, words) => expect(faults(words)).toEqual([`${STORY} does not explain the term "flood" where it is met first.`]));

test('beside its twin a term is explained in its own language', () => {
  expect(faults(toTerm(NOTE), 'flood')).toEqual([`${PARALLEL} has 0 terms that explain themselves in en; the story has 1.`]);
  expect(faults(toTerm(NOTE), toTerm('น้ำท่วม'))).toEqual([`${PARALLEL} does not explain the term "flood" where it is met first.`]);
});
