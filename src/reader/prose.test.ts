import { expect, test } from 'vitest';
import type { BlockText } from '../domain/block.ts';
import type { Inline, Prose } from '../domain/prose.ts';
import type { Reference } from '../domain/reference.ts';
import { LANGS } from '../i18n/lang.ts';
import { parseStory } from './story.ts';
import { loadReport } from './report.ts';

const FRONT = '---\ntitle: T\nsummary: S\nplace: thailand\nstatus: published\noriginal: th\npublished: 2026-11-22\nfrom:\n  - source: s\n    locator: P2\n---\n';
const parse = (body: string) => parseStory('en.mdx', 'slug', 'en', FRONT + body);
const prose = (body: string): Prose[] => (parse(body).story?.blocks ?? []).map((block) => block.prose);

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: Inline[]): Prose => ({ kind: 'paragraph', content });

test('keeps emphasis, links, line breaks and what is mentioned in a sentence', () => {
  expect(prose('A **bold *and* slanted** [link **strong**](https://a.example "told")\\\nnew <Figure id="f" form="number" source="s" row="r" /> <Person id="p" form="full" /> <Term id="t" text="x" />.')).toEqual([paragraph(
    text('A '), { kind: 'strong', content: [text('bold '), { kind: 'emphasis', content: [text('and')] }, text(' slanted')] }, text(' '),
    { kind: 'link', url: 'https://a.example', title: 'told', content: [text('link '), { kind: 'strong', content: [text('strong')] }] }, { kind: 'break' }, text('new '),
    { kind: 'mention', reference: { kind: 'figure', id: 'f', form: 'number', source: 's', row: 'r' } }, text(' '),
    { kind: 'mention', reference: { kind: 'person', id: 'p', full: true } }, text(' '), { kind: 'mention', reference: { kind: 'term', id: 't', text: 'x' } }, text('.'),
  )]);
});

test('keeps headings, lists in lists, quotations with what stands in them, tables, charts and phrases', () => {
  expect(prose('## Head\n\n### Under\n\n1. one\n   - in it\n\n   more\n2. two\n\n> said\n>\n> <Chart id="c" />\n\n| a | b |\n| --- | --- |\n| **c** | <Date value="2022" /> |\n| d |\n\n<Chart id="c" />\n\n<Quote th="ก" en="b" source="s" locator="P4" />')).toEqual([
    { kind: 'heading', depth: 2, content: [text('Head')] },
    { kind: 'heading', depth: 3, content: [text('Under')] },
    { kind: 'list', ordered: true, items: [[paragraph(text('one')), { kind: 'list', ordered: false, items: [[paragraph(text('in it'))]] }, paragraph(text('more'))], [paragraph(text('two'))]] },
    { kind: 'quote', content: [paragraph(text('said')), { kind: 'chart', id: 'c' }] },
    { kind: 'table', head: [[text('a')], [text('b')]], rows: [[[{ kind: 'strong', content: [text('c')] }], [{ kind: 'mention', reference: { kind: 'date', value: '2022' } }]], [[text('d')]]] },
    { kind: 'chart', id: 'c' },
    { kind: 'phrase', words: { th: 'ก', en: 'b' }, source: 's', locator: 'P4' },
  ]);
});

test('a sentence that goes on in the next line is one, and signs that were escaped are themselves', () => {
  expect(prose('one\ntwo \\* &amp; three')).toEqual([paragraph(text('one two * & three'))]);
});

test('refuses what cannot be printed: a box to tick, and text deeper than any sentence', () => {
  expect(parse('- [x] done').issues.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['12 markup']);
  const deep = parse(`fine\n\n${'*'.repeat(3000)}a${'*'.repeat(3000)}`);
  expect(deep.issues.map(({ rule, line, message }) => `${line} ${rule} ${message.en}`)).toEqual(['14 mdx The text here stands too deep in bold type, italics, links or lists. Take some of them away.']);
});

/** The words and mentions of a tree in reading order, by other means than those that made it. */
const listLeaves = (part: unknown): (string | Reference)[] => {
  if (Array.isArray(part)) return part.flatMap(listLeaves);
  if (typeof part !== 'object' || part === null) return [];
  const { kind, text: words, reference, id, ...rest } = part as Record<string, unknown>;
  if (kind === 'text') return [words as string];
  if (kind === 'mention') return [reference as Reference];
  if (kind === 'chart') return [{ kind, id: id as string }];
  if (kind === 'phrase') return [{ kind: 'source', id: rest['source'] as string, locator: rest['locator'] as string, quote: rest['words'] as { th: string; en: string } }];
  return Object.values(rest).flatMap(listLeaves);
};
const isWords = (leaf: string | Reference): leaf is string => typeof leaf === 'string';
const joined = (texts: string[]): string => texts.join('|').replace(/\s+/g, ' ');

const { stories } = loadReport(process.cwd());
const blocks = stories.flatMap(({ slug, blocks: all }) => all.flatMap((block) => LANGS.map((lang): [string, BlockText] => [`${slug} ${lang} ${block.id}`, block[lang]])));

test.each(blocks)('%s has every word and mention, in order', (_name, block) => {
  const leaves = listLeaves(block.prose);
  expect(joined(leaves.filter(isWords))).toBe(joined(block.texts.filter(({ quoted }) => !quoted).map((written) => written.text)));
  expect(leaves.filter((leaf) => !isWords(leaf))).toEqual(block.mentions.map(({ reference }) => reference));
});

test('is plain data: written down and read back it is the same', () => {
  const trees = blocks.map(([, block]) => block.prose);
  expect(JSON.parse(JSON.stringify(trees))).toEqual(trees);
});
