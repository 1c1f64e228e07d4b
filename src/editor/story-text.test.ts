import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadManuscript } from '../reader/manuscript.ts';
import { fromEditorText, toEditorText } from './story-text.ts';

const STORY = `---
title: 'Cash: counted'
from:
  - source: release
headline:
  - cash
---

Held <Figure id="cash" />.

- one
- two

<Chart id="levels" />
`;
const FIGURE = `label:
  th: เงินสด
  en: Cash
value: 042
period: 2022
`;

/** As Keystatic writes: starred lists, every property though it be empty, and its own order and quotation marks. */
const retell = (text: string): string => text.replace(/^- /gm, '* ').replace(/<Figure id="([^"]+)" \/>/g, '<Figure form="" source="" id="$1" />');

const edit = (path: string, before: string, change: (text: string) => string): string => fromEditorText(path, before, change(toEditorText(path, before)));

test('no value is guessed: a number stays the text that was typed', () => {
  expect(JSON.parse(toEditorText('a.yaml', FIGURE))).toEqual({ label: { th: 'เงินสด', en: 'Cash' }, value: '042', period: '2022' });
});

test('every file of the content is the same to the byte when the editor has read and written it', () => {
  const changed = loadManuscript(process.cwd()).files.filter(({ path }) => !path.endsWith('blocks.yaml')).filter(({ path, text }) => {
    const shown = toEditorText(path, text);
    const [, fields = '', body = ''] = /^---\n(.*)\n---\n([^]*)$/.exec(shown) ?? [];
    const written = path.endsWith('.mdx') ? `---\n${stringify(JSON.parse(fields), { lineWidth: 40 })}---\n${retell(body)}` : stringify(JSON.parse(shown), { lineWidth: 40 });
    return fromEditorText(path, text, written) !== text;
  });
  expect(changed.map(({ path }) => path)).toEqual([]);
});

test('a block that was changed is written in the signs of this house, and the others stay', () => {
  expect(edit('a.mdx', STORY, (text) => retell(text).replace('* two', '* two\n* three'))).toBe(STORY.replace('- two', '- two\n- three'));
});

test('a component that is put in is the only change', () => {
  expect(edit('a.mdx', STORY, (text) => retell(text).replace('.\n', ' and <Figure id="sum" form="" />.\n'))).toBe(STORY.replace('.\n', ' and <Figure id="sum" />.\n'));
});

test('a field that was changed, added or emptied leaves the other lines as they are', () => {
  expect(edit('a.yaml', FIGURE, (text) => text.replace('042', '43'))).toBe(FIGURE.replace('042', '43'));
  expect(edit('a.yaml', FIGURE, () => JSON.stringify({ label: { th: 'เงินสด', en: 'Cash' }, short: { th: 'สด', en: 'cash' }, value: '042', period: '2022', note: { th: '', en: '' }, evidence: [] })))
    .toBe(FIGURE.replace('value', 'short:\n  th: สด\n  en: cash\nvalue'));
  expect(edit('a.yaml', FIGURE, () => JSON.stringify({ label: { th: 'เงินสด', en: 'Cash' }, value: '042' }))).toBe(FIGURE.replace('period: 2022\n', ''));
});

test('an entry put into a list, or taken out, leaves its neighbours', () => {
  const LIST = 'headline:\n  - "a"\n  - b\n';
  expect(edit('a.yaml', LIST, () => '{"headline":["a","new","b"]}')).toBe('headline:\n  - "a"\n  - new\n  - b\n');
  expect(edit('a.yaml', LIST, () => '{"headline":["b"]}')).toBe('headline:\n  - b\n');
});

test('a text is one line, and is put in quotation marks where YAML would read more', () => {
  expect(edit('a.yaml', FIGURE, (text) => text.replace('Cash', 'Cash: all\\nof it'))).toContain('en: "Cash: all of it"\n');
});

test('a file that is new has the fields that were filled in', () => {
  expect(fromEditorText('a.yaml', undefined, '{"th":"เงิน","en":"Money","aliases":{"th":[],"en":[]},"explanation":{"th":"","en":""}}')).toBe('th: เงิน\nen: Money\n');
});

test('a body that cannot be read is kept as it was written, for the check to name the line', () => {
  expect(edit('a.mdx', STORY, (text) => text.replace('Held <Figure id="cash" />.', 'Held <Figure id="cash">.'))).toContain('Held <Figure id="cash">.');
});
