import { expect, test } from 'vitest';
import type { FrontMatter } from '../../schema/story.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { chart, figure, manuscript, organisation, person, row, settings, source, stated, story, term, words } from './manuscript-fixture.ts';
import { textParity } from './text-parity.ts';

const faults = (parts: Partial<Manuscript>): string[] => textParity(manuscript({ figures: ['a', 'victims', 'helped'].map((id) => figure(id)), ...parts })).map(formatIssue);
/** Faults of a chart's note in English and in Thai. */
const inNote = (en: string, th: string): string[] => faults({ charts: [chart('levels', [], { note: words(en, th) })] });
const lacks = (placeholder: string, lang: 'Thai' | 'English'): string =>
  `content/charts/levels.yaml:1:1  figure-parity  ${placeholder} is in the ${lang === 'Thai' ? 'English' : 'Thai'} of this text, but not in the ${lang}. Add it, or remove it from the other.`;

test('names the figure or the date that one language lacks', () => {
  expect(inNote('a {figure:victims}', 'ก')).toEqual([lacks('{figure:victims}', 'Thai')]);
  expect(inNote('a', 'ก {date:2023-09-18}')).toEqual([lacks('{date:2023-09-18}', 'English')]);
});

test('names both where each has what the other lacks', () => {
  expect(inNote('{figure:victims}', '{figure:helped}')).toEqual([lacks('{figure:victims}', 'Thai'), lacks('{figure:helped}', 'English')]);
});

test('lets the languages differ in order and form, where grammar wants it', () => {
  expect(inNote('{figure:a} in {date:2023}', 'ใน {date:2023} มี {figure:a form=number}')).toEqual([]);
  expect(inNote('a', 'ก')).toEqual([]);
});

test('counts a figure as often as it stands', () => {
  expect(inNote('{figure:a} {figure:a}', '{figure:a}')).toEqual([lacks('{figure:a}', 'Thai')]);
  expect(inNote('{figure:a} {figure:a}', '{figure:a} {figure:a}')).toEqual([]);
});

test('tells what another source printed from the figure itself, and writes it whole', () => {
  expect(inNote('{figure:a source=police row=damage}', '{figure:a}')).toEqual([lacks('{figure:a source=police row=damage}', 'Thai'), lacks('{figure:a}', 'English')]);
  expect(inNote('{figure:a source=police}', '{figure:a source=police}')).toEqual([]);
});

const ODD = words('{date:2023}');

test.each<[string, Partial<Manuscript>, string]>([
  ['a figure', { figures: [figure('a', { note: ODD }, { 'note.th': 9 })] }, 'content/figures/a.yaml:9'],
  ['a row of evidence', { figures: [figure('a', { evidence: [stated('3200'), row('context', 'b', { note: ODD })] }, { 'evidence.1.note.th': 14 })] }, 'content/figures/a.yaml:14'],
  ['a source', { sources: [source('a', 'independent', ODD)] }, 'content/sources/a.yaml:1'],
  ['a person', { people: [person('a', ODD)] }, 'content/people/a.yaml:1'],
  ['an organisation', { organisations: [organisation('a', { note: ODD })] }, 'content/organisations/a.yaml:1'],
  ['a term', { glossary: [term('a', { explanation: ODD })] }, 'content/glossary/a.yaml:1'],
  ['a section of the settings', { settings: settings({}, { about: [{ heading: words('a'), text: [words('a'), ODD] }] }, { 'about.0.text.1.th': 20 }) }, 'content/settings.yaml:20'],
])('reads the texts of %s', (_name, parts, place) => {
  expect(faults(parts)).toEqual([expect.stringContaining(`${place}:1  figure-parity  {date:2023} is in the English of this text, but not in the Thai.`)]);
});

/** Faults of a story's fields; its title stands on line 2, its summary on 3, the text of its first note on 14. */
const inStory = (th: Partial<FrontMatter>, en: Partial<FrontMatter>): string[] =>
  faults({ stories: [story('river', { th: [], en: [] }, { th, en, lines: { title: 2, summary: 3, 'notes.0.text': 14 } })] });
const note = (text: string) => ({ notes: [{ date: '2026-11-22', text }] });

test.each([
  ['title', 2, { title: 'ก' }, { title: 'a {figure:a}' }], ['summary', 3, { summary: 'ก' }, { summary: 'a {figure:a}' }], ['notes', 14, note('ก'), note('a {figure:a}')],
] as const)('reads the %s of a story, at the line of the file that lacks it', (_name, line, without, having) => {
  const fault = (lang: 'th' | 'en'): string[] => [`content/stories/river/${lang}.mdx:${line}:1  figure-parity  {figure:a} is in the ${lang === 'th' ? 'English' : 'Thai'} of this text, but not in the ${lang === 'th' ? 'Thai' : 'English'}. Add it, or remove it from the other.`];
  expect(inStory({ ...without } as Partial<FrontMatter>, { ...having } as Partial<FrontMatter>)).toEqual(fault('th'));
  expect(inStory({ ...having } as Partial<FrontMatter>, { ...without } as Partial<FrontMatter>)).toEqual(fault('en'));
  expect(inStory({ ...having } as Partial<FrontMatter>, { ...having } as Partial<FrontMatter>)).toEqual([]);
});

test('leaves a story that has one language to the check of twins', () => {
  expect(faults({ stories: [story('river', { en: [] }, { en: { title: '{date:2023}' } })] })).toEqual([]);
});

test('lets the words of a term differ, which are names, and still reads its explanation', () => {
  expect(faults({ glossary: [term('a', { th: 'ก', en: 'a', explanation: words('{date:2023}', '{date:2023}') })] })).toEqual([]);
});

test('waits while braces cannot be read, which is a fault of its own', () => {
  expect(inNote('{figure:a}', '{figur:a}')).toEqual([]);
  expect(inNote('{figure:a', '{figure:a}')).toEqual([]);
});

test('a figure that there is not is a fault of its own', () => {
  expect(inNote('{figure:lost}', 'ก')).toEqual([]);
});

test('leaves drafts alone', () => {
  expect(faults({ stories: [story('river', { th: [], en: [] }, { th: { status: 'draft' }, en: { status: 'draft', title: '{date:2023}' } })] })).toEqual([]);
});

test('says it in Thai', () => {
  expect(textParity(manuscript({ charts: [chart('levels', [], { note: words('{date:2023}', 'ก') })] })).map(formatIssueIn('th'))).toEqual([
    'content/charts/levels.yaml:1:1  figure-parity  ข้อความภาษาอังกฤษมี {date:2023} แต่ภาษาไทยไม่มี ให้เพิ่มตรงนี้ หรือลบออกจากภาษาอังกฤษ',
  ]);
});
