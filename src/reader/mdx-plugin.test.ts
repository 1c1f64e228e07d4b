import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { compileReport } from '../domain/compile.ts';
import { manuscript, organisation, story, term, words, type Draft } from '../domain/checks/manuscript-fixture.ts';
import type { Issue } from '../domain/issue.ts';
import { bindStory } from './mdx-plugin.ts';

const ROOT = '/project';
let next = 0;
/** The report of a story with this many blocks, whose ids are b-0, b-1 … */
const reportOf = (count: number, issues: Issue[] = [], drafts: Draft[] = []) => {
  next = 0;
  const blocks = Array.from({ length: count }, (_, index): Draft => ({ hash: String(index), ...drafts[index] }));
  return { ...compileReport(manuscript({
    stories: [story('river', { th: blocks, en: blocks })],
    glossary: [term('name', { th: 'Trust No One', en: 'Trust No One' })], organisations: [organisation('binance', { name: words('Binance', 'ไบแนนซ์') })],
  }), () => `b-${next++}`, 0), issues };
};
const compile = async (body: string, report: ReturnType<typeof reportOf>, slug = 'river'): Promise<string> =>
  (await mdxToJs(body, { mdastPlugins: [bindStory(ROOT, () => report)], fileURL: pathToFileURL(join(ROOT, `content/stories/${slug}/en.mdx`)), jsx: true, features: { frontmatter: true } })).code.replaceAll('_components.', '');
const BODY = '---\ntitle: T\n---\n\nOne *two*.\n\n## Head\n\n- a\n- b\n\n<Chart id="c" />\n\n<Quote th="ก" en="b" source="s" locator="P4" />\n\n> said\n';

test('wraps every block in its id, in order', async () => {
  const code = await compile(BODY, reportOf(6));
  expect([...code.matchAll(/<Block id="([^"]*)"><(\w+)/g)].map(([, id, element]) => `${id} ${element}`)).toEqual([
    'b-0 p', 'b-1 h2', 'b-2 ul', 'b-3 Chart', 'b-4 Quote', 'b-5 blockquote',
  ]);
  expect(code.match(/<Block /g)).toHaveLength(6);
});

test('begins again with the first id for each body', async () => {
  const report = reportOf(6);
  expect(await compile(BODY, report)).toBe(await compile(BODY, report));
});

test('keeps the words whole that may not break, and every other word as it was', async () => {
  expect(await compile('ข่าวของไบแนนซ์ว่า Trust No One จบ\n', reportOf(1))).toContain('{"ข่าวของ"}<span class="nb">{"ไบแนนซ์"}</span>{"ว่า "}<span class="nb">{"Trust No One"}</span>{" จบ"}');
});

test('keeps them whole in headings, lists and links too', async () => {
  const code = await compile('## ไบแนนซ์\n\n- [ไบแนนซ์](https://a.example)\n', reportOf(2));
  expect(code.match(/<span class="nb">\{"ไบแนนซ์"\}<\/span>/g)).toHaveLength(2);
});

test('marks the first mention of a year and of a term, in whichever block it stands', async () => {
  const report = reportOf(2, [], [
    { mentions: [{ kind: 'date', value: '--09-18' }, { kind: 'date', value: '2023-09' }, { kind: 'term', id: 'name' }] },
    { kind: 'list', mentions: [{ kind: 'term', id: 'name', text: 'X' }, { kind: 'date', value: '2024' }, { kind: 'date', value: '2023' }] },
  ]);
  const code = await compile('A <Date value="--09-18" /> *b <Date value="2023-09" />* <Term id="name" />\n\n- a <Term id="name" text="X" /> <Date value="2024" />\n- b <Date value="2023" />\n', report);
  expect(code.match(/<(?:Date|Term) [^>]*first[^>]*>/g)).toEqual(['<Date value="2023-09" first="true" />', '<Term id="name" first="true" />', '<Date value="2024" first="true" />']);
  expect(code.match(/<(?:Date|Term) /g)).toHaveLength(6);
});

test('gives a term the marks around it', async () => {
  const code = await compile('A “<Term id="name" />”, *<Term id="x" />* (<Term id="y" /> b).\n', reportOf(1));
  expect(code).toContain('{"A "}<Term id="name" lead="“" tail="”," />{" "}');
  expect(code).toContain('<Term id="x" />');
  expect(code).toContain('{" "}<Term id="y" lead="(" />{" b)."}');
});

test('refuses a file with faults, all of them as the check prints them', async () => {
  const fault = (file: string, line: number): Issue => ({ file: `content/stories/river/${file}`, line, column: 1, rule: 'component', message: { th: 'แก้', en: 'Mend it.' } });
  const report = reportOf(6, [fault('en.mdx', 5), fault('en.mdx', 7), fault('th.mdx', 9)]);
  await expect(compile(BODY, report)).rejects.toThrow('content/stories/river/en.mdx:5:1  component  Mend it.\ncontent/stories/river/en.mdx:7:1  component  Mend it.');
  await expect(compile(BODY, reportOf(6, [fault('th.mdx', 9)]))).resolves.toContain('<Block');
});

test('refuses a body with a block more than the report has', async () => {
  await expect(compile(BODY, reportOf(5))).rejects.toThrow('content/stories/river/en.mdx: the body has a block without an id. Type: npm run check -- --fix');
});

test('lets a story compile that is not in this edition, a draft or one under embargo', async () => {
  expect(await compile(BODY, reportOf(6), 'draft')).not.toContain('<Block');
});
