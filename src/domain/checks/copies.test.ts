import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { copies } from './copies.ts';
import { chart, figure, manuscript, organisation, person, source, story, term, words } from './manuscript-fixture.ts';

const faults = (parts: Partial<Manuscript>): string[] => copies(manuscript(parts)).map(formatIssue);
const named = (th: string, en: string) => ({ th: { title: th, summary: `${th}${th}` }, en: { title: en, summary: `${en}${en}` } });

test('names the story that was copied, once a file', () => {
  const stories = [story('river', { th: [], en: [] }, named('น้ำ', 'Water')), story('river-two', { th: [], en: [] }, named('น้ำ', 'Water'))];
  expect(faults({ stories })).toEqual([
    'content/stories/river-two/th.mdx:1:1  copy  "title" is the same as that of content/stories/river. One of the two was copied and left so: write it anew, or remove the copy.',
    'content/stories/river-two/en.mdx:1:1  copy  "title" is the same as that of content/stories/river. One of the two was copied and left so: write it anew, or remove the copy.',
  ]);
});

test('hears a copy that was rewritten in one language alone', () => {
  const stories = [story('river', { th: [], en: [] }, named('น้ำ', 'Water')), story('sea', { th: [], en: [] }, named('ทะเล', ' water '))];
  expect(faults({ stories })).toEqual([expect.stringContaining('content/stories/sea/en.mdx:1:1  copy')]);
});

test('is content with stories of their own, and with a story whose languages share a name', () => {
  expect(faults({ stories: [story('river', { th: [], en: [] }, named('The Purge', 'The Purge')), story('sea', { th: [], en: [] }, named('ทะเล', 'Sea'))] })).toEqual([]);
});

test.each<[string, Partial<Manuscript>]>([
  ['figures', { figures: [figure('a'), figure('b', { label: words('a', 'ข') })] }], ['charts', { charts: [chart('a', []), chart('b', [], { title: words('b', 'ก a') })] }],
  ['people', { people: [person('a', words('Mali', 'มาลี')), person('b', words('Mali', 'มะลิ'))] }], ['organisations', { organisations: [organisation('a', { name: words('A', 'ก') }), organisation('b', { name: words('A', 'ข') })] }],
  ['glossary', { glossary: [term('a', { th: 'ก', en: 'a' }), term('b', { th: 'ก', en: 'b' })] }],
])('hears two of content/%s that are called the same', (folder, parts) => {
  expect(faults(parts)).toEqual([expect.stringContaining(`content/${folder}/b.yaml:1:1  copy  `)]);
});

test('hears two sources at one address; addresses that are not known do not count', () => {
  const at = (id: string, url: string) => { const record = source(id); return { ...record, data: { ...record.data, url } }; };
  expect(faults({ sources: [at('a', 'https://a.example'), at('b', 'https://a.example')] })).toEqual([expect.stringContaining('content/sources/b.yaml:1:1  copy  "url" is the same as that of content/sources/a.yaml.')]);
  expect(faults({ sources: [at('a', 'unknown'), at('b', 'unknown')] })).toEqual([]);
});

test('says it in Thai', () => {
  expect(copies(manuscript({ figures: [figure('a'), figure('b', { label: words('a', 'ข') })] })).map(formatIssueIn('th'))).toEqual(['content/figures/b.yaml:1:1  copy  "label.en" ซ้ำกับของ content/figures/a.yaml น่าจะคัดลอกมาแล้วยังไม่ได้แก้ ให้เขียนใหม่ หรือลบไฟล์ที่คัดลอกมา']);
});
