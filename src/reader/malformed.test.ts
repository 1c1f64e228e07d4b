import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../domain/issue.ts';
import { AT, createProject, FILES, removeProjects, write } from './project-fixture.ts';
import { loadReport } from './report.ts';

afterAll(removeProjects);

const [FIGURE, SOURCE, SETTINGS, CHART, EN, BLOCKS] = ['content/figures/victims.yaml', 'content/sources/release.yaml', 'content/settings.yaml', 'content/charts/levels.yaml', 'content/stories/river/en.mdx', 'content/stories/river/blocks.yaml'];

/** What is done to a project, and where the first fault of the file stands. */
type Spoil = (root: string) => void;
const put = (file: string, bytes: string | Uint8Array): Spoil => (root) => write(root, file, bytes);
const edit = (file: string, from: string, to: string): Spoil => {
  if (!FILES[file]?.includes(from)) throw new Error(`${file} has no "${from}".`);
  return put(file, FILES[file].replace(from, () => to));
};
const inBody = (text: string): Spoil => edit(EN, '## Water', `${text}\n\n## Water`);
const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const text = (file: string): string => FILES[file] ?? '';

const CASES: [string, Spoil, string][] = [
  // Bytes
  ['a file that is not UTF-8', put(FIGURE, bytes(text(FIGURE).slice(0, 20), [0xa1, 0xd2], text(FIGURE).slice(20))), `${FIGURE}:1 file`],
  ['half of a pair of surrogates', put(EN, bytes(text(EN), [0xed, 0xa0, 0x80])), `${EN}:1 file`],
  ['a sign written too long', put(SOURCE, bytes([0xc0, 0xaf], text(SOURCE))), `${SOURCE}:1 file`],
  ['UTF-16', put(FIGURE, Buffer.from(`\ufeff${text(FIGURE)}`, 'utf16le')), `${FIGURE}:1 file`],
  ['an empty record', put(FIGURE, ''), `${FIGURE}:1 schema`],
  ['a record of spaces', put(FIGURE, ' \n\n'), `${FIGURE}:1 schema`],
  ['an empty story', put(EN, ''), `${EN}:1 schema`],
  ['a story without a body', put(EN, text(EN).slice(0, text(EN).indexOf('\n---\n', 5) + 5)), `${EN}:14 markup`],
  ['NUL in a text', edit(FIGURE, 'Victims', 'Vic\u0000tims'), `${FIGURE}:3 clean-text`],
  ['NUL in a story', edit(EN, 'The bank', 'The\u0000bank'), `${EN}:15 clean-text`],
  ['nothing but NUL', put(FIGURE, '\u0000'.repeat(100)), `${FIGURE}:1 clean-text`],
  ['300 kB', put(FIGURE, `${text(FIGURE)}note: { th: ก, en: ${'a'.repeat(300_000)} }\n`), `${FIGURE}:1 file`],
  ['300 kB of a story', put(EN, text(EN) + 'word '.repeat(60_000)), `${EN}:1 file`],
  ['a line of a million signs', put(FIGURE, `label: ${'['.repeat(1_000_000)}`), `${FIGURE}:1 file`],
  ['a byte order mark in the middle', edit(FIGURE, 'Victims', 'Vic\ufefftims'), `${FIGURE}:3 clean-text`],
  ['a byte order mark twice', put(FIGURE, `\ufeff\ufeff${text(FIGURE)}`), `${FIGURE}:1 clean-text`],
  ['a fault after a byte order mark', put(FIGURE, `\ufeff${text(FIGURE)}`.replace('value: 3200', 'value: 3,200')), `${FIGURE}:4 schema`],
  ['a fault in a file with CRLF', put(EN, text(EN).replace('- mud', '- mud <b>').replaceAll('\n', '\r\n')), `${EN}:19 mdx`],
  ['old ends of lines', put(FIGURE, text(FIGURE).replaceAll('\n', '\r')), `${FIGURE}:1 clean-text`],
  // Files
  ['a link for a record', (root) => { renameSync(join(root, FIGURE), join(root, 'victims.yaml')); symlinkSync(join(root, 'victims.yaml'), join(root, FIGURE)); }, `${FIGURE}:1 file`],
  ['a link for a story', (root) => { renameSync(join(root, EN), join(root, 'en.mdx')); symlinkSync(join(root, 'en.mdx'), join(root, EN)); }, `${EN}:1 file`],
  ['a link for a folder', (root) => { renameSync(join(root, 'content/units'), join(root, 'units')); symlinkSync(join(root, 'units'), join(root, 'content/units')); }, 'content/units:1 file'],
  ['a link for the settings', (root) => { renameSync(join(root, SETTINGS), join(root, 's.yaml')); symlinkSync(join(root, 's.yaml'), join(root, SETTINGS)); }, `${SETTINGS}:1 file`],
  ['a link to nowhere', (root) => symlinkSync('/nowhere', join(root, 'content/figures/gone.yaml')), 'content/figures/gone.yaml:1 file'],
  ['a link that leads back', (root) => symlinkSync('.', join(root, 'content/stories/loop')), 'content/stories/loop:1 file'],
  ['a folder for a record', (root) => { rmSync(join(root, FIGURE)); mkdirSync(join(root, FIGURE)); }, `${FIGURE}:1 file`],
  ['a folder for a story', (root) => { rmSync(join(root, EN)); mkdirSync(join(root, EN)); }, `${EN}:1 file`],
  ['a stray file', put('content/notes.txt', 'a'), 'content/notes.txt:1 file'],
  ['a stray folder', put('content/figure/cash.yaml', 'a'), 'content/figure:1 file'],
  ['a name that differs by a capital', put('content/figures/Victims.yaml', text(FIGURE)), 'content/figures/Victims.yaml:1 file'],
  ['a name in Thai', put('content/figures/เงินสด.yaml', text(FIGURE)), 'content/figures/เงินสด.yaml:1 file'],
  ['a picture', put('content/stories/river/map.avif', bytes([0, 0, 0, 32])), 'content/stories/river/map.avif:1 file'],
  ['a program', put('content/stories/river/evil.mjs', 'process.exit(0)'), 'content/stories/river/evil.mjs:1 file'],
  ['settings that are gone', (root) => rmSync(join(root, SETTINGS)), `${SETTINGS}:1 file`],
  // YAML
  ['a tab', edit(FIGURE, '  th: ผู้', '\tth: ผู้'), `${FIGURE}:2 clean-text`],
  ['a field twice', edit(FIGURE, 'unit: people', 'value: 3300'), `${FIGURE}:5 yaml`],
  ['a merge conflict', edit(FIGURE, 'value: 3200', '<<<<<<< HEAD\nvalue: 3200\n=======\nvalue: 3300\n>>>>>>> theirs'), `${FIGURE}:4 merge-marker`],
  ['an anchor', edit(FIGURE, 'unit: people', 'unit: &a people'), `${FIGURE}:5 yaml`],
  ['an alias', edit(FIGURE, 'unit: people', 'unit: *a'), `${FIGURE}:5 yaml`],
  ['a million laughs', put(FIGURE, `a: &a [x, x]\n${'bcdefghij'.split('').map((name, index) => `${name}: &${name} [*${'abcdefghi'[index] ?? ''}, *${'abcdefghi'[index] ?? ''}]\n`).join('')}`), `${FIGURE}:1 yaml`],
  ['fields merged in', edit(FIGURE, 'unit: people', '<<: { unit: people }'), `${FIGURE}:5 yaml`],
  ['a tag', edit(FIGURE, 'value: 3200', 'value: !!int 3200'), `${FIGURE}:4 yaml`],
  ['a tag that runs', edit(FIGURE, 'value: 3200', 'value: !!js/function "process.exit(0)"'), `${FIGURE}:4 yaml`],
  ['a comment', edit(FIGURE, 'en: Victims', 'en: Victims # of 2023'), `${FIGURE}:3 yaml`],
  ['a comment in front matter', edit(EN, 'place: thailand', 'place: thailand # and more'), `${EN}:4 yaml`],
  ['a second document', put(FIGURE, `${text(FIGURE)}---\n${text(FIGURE)}`), `${FIGURE}:14 yaml`],
  ['a directive', put(FIGURE, `%YAML 9.9\n---\n${text(FIGURE)}x: 1\n`), `${FIGURE}:16 schema`],
  ['a list for a record', put(FIGURE, '- a\n- b\n'), `${FIGURE}:1 schema`],
  ['a word for a record', put(FIGURE, '3200\n'), `${FIGURE}:1 schema`],
  ['null for a record', put(FIGURE, '~\n'), `${FIGURE}:1 schema`],
  ['ten thousand brackets', put(FIGURE, `label: ${'['.repeat(10_000)}`), `${FIGURE}:1 yaml`],
  ['ten thousand braces', put(FIGURE, `label: ${'{a: '.repeat(10_000)}`), `${FIGURE}:1 yaml`],
  ['ten thousand lists in lists', put(FIGURE, `${'- '.repeat(10_000)}a`), `${FIGURE}:1 yaml`],
  ['a bracket that is not closed', edit(FIGURE, 'note: { th: ก, en: a }', 'note: { th: ก, en: a'), `${FIGURE}:13 yaml`],
  ['a quotation mark that is not closed', edit(FIGURE, 'en: Victims', 'en: "Victims'), `${FIGURE}:3 yaml`],
  ['a colon in a text', edit(FIGURE, 'en: Victims', 'en: Victims: all'), `${FIGURE}:3 yaml`],
  ['a sign that no text begins with', edit(FIGURE, 'en: Victims', 'en: @Victims'), `${FIGURE}:3 yaml`],
  ['a field named __proto__', edit(FIGURE, 'unit: people', 'unit: people\n__proto__: { value: 1 }'), `${FIGURE}:6 schema`],
  ['a field named constructor', edit(FIGURE, 'unit: people', 'unit: people\nconstructor: a'), `${FIGURE}:6 schema`],
  ['a list for a key', edit(FIGURE, 'unit: people', '? [a, b]\n: c\nunit: people'), `${FIGURE}:5 yaml`],
  // Values
  ['no number', edit(FIGURE, 'value: 3200\n', 'value: .nan\n'), `${FIGURE}:4 schema`],
  ['infinity', edit(FIGURE, 'value: 3200\n', 'value: .inf\n'), `${FIGURE}:4 schema`],
  ['an exponent', edit(FIGURE, 'value: 3200\n', 'value: 1e9\n'), `${FIGURE}:4 schema`],
  ['a minus before zero', edit(FIGURE, 'value: 3200\n', 'value: -0\n'), `${FIGURE}:4 schema`],
  ['a list for a value', edit(FIGURE, 'value: 3200\n', 'value: [3200]\n'), `${FIGURE}:4 schema`],
  ['a day that is not', edit(FIGURE, 'asOf: 2026-11-22', 'asOf: 2026-02-30'), `${FIGURE}:8 schema`],
  ['a day of another century', edit(FIGURE, 'asOf: 2026-11-22', 'asOf: 2062-11-22'), `${FIGURE}:8 far-date`],
  ['a source read years from now', edit(SOURCE, 'accessed: 2026-11-22', 'accessed: 2029-11-22'), `${SOURCE}:5 far-date`],
  ['a period that runs backwards', edit(FIGURE, 'period: unknown', 'period: 2023/2022'), `${FIGURE}:7 schema`],
  ['an update before the story', edit(EN, 'published: 2026-11-22', 'published: 2026-11-22\nupdated: 2026-11-21'), `${EN}:8 schema`],
  ['an address that is unknown', edit(SETTINGS, 'https://report.example', 'unknown'), `${SETTINGS}:3 schema`],
  ['a layout', edit(EN, 'place: thailand', 'layout: ./evil.mjs\nplace: thailand'), `${EN}:4 schema`],
  ['a record of blocks that was touched', put(BLOCKS, 'blocks:\n  - { id: first, th: a, en: b }\n'), `${BLOCKS}:2 schema`],
  ['a record of blocks in conflict', put(BLOCKS, '<<<<<<< HEAD\nblocks: []\n=======\nblocks: []\n>>>>>>> theirs\n'), `${BLOCKS}:1 merge-marker`],
  // Bodies
  ['a program', inBody('{process.exit(0)}'), `${EN}:17 not-code`],
  ['a program in a sentence', inBody('It {process.exit(0)} rained.'), `${EN}:17 not-code`],
  ['a program between comments', inBody('{/* a */ process.exit(0) /* b */}'), `${EN}:17 not-code`],
  ['an import', inBody('import fs from "node:fs"'), `${EN}:17 not-code`],
  ['an export', inBody('export const a = process.exit(0)'), `${EN}:17 not-code`],
  ['a script', inBody('<script>alert(1)</script>'), `${EN}:17 component`],
  ['a picture that runs', inBody('![x](./evil.mjs)'), `${EN}:17 markup`],
  ['an address that runs', inBody('[a](javascript:alert(1))'), `${EN}:17 link`],
  ['one in disguise', inBody('[a](JaVaScRiPt:alert)'), `${EN}:17 link`],
  ['one with a line break in it', inBody('[a](java&#10;script:alert)'), `${EN}:17 link`],
  ['one with a tab in it', inBody('[a](java&Tab;script:alert)'), `${EN}:17 link`],
  ['one by its numbers', inBody('[a](&#106;avascript:alert)'), `${EN}:17 link`],
  ['one of data', inBody('[a](data:text/html,x)'), `${EN}:17 link`],
  ['an address without its protocol', inBody('[a](//host/x)'), `${EN}:17 link`],
  ['one with backslashes', inBody('[a](\\\\\\\\host)'), `${EN}:17 link`],
  ['an address by name', inBody('[a][b]\n\n[b]: javascript:alert'), `${EN}:17 markup`],
  ['properties spread', inBody('A <Figure {...x} /> b'), `${EN}:17 component`],
  ['a property of code', inBody('A <Figure id={x} /> b'), `${EN}:17 component`],
  ['a property twice', inBody('A <Figure id="victims" id="helped" /> b'), `${EN}:17 component`],
  ['a component that is none', inBody('A <Figuer id="victims" /> b'), `${EN}:17 component`],
  ['a component of the language', inBody('A <constructor /> b'), `${EN}:17 component`],
  ['a property of the language', inBody('A <Figure id="victims" constructor="a" /> b'), `${EN}:17 component`],
  ['a fragment', inBody('<></>'), `${EN}:17 component`],
  ['a component that is not closed', inBody('<Chart id="levels">'), `${EN}:17 mdx`],
  ['a quotation mark that is not closed', inBody('A <Figure id="victims /> b'), `${EN}:17 mdx`],
  ['a bare sign of less', inBody('A <3 b'), `${EN}:17 mdx`],
  ['a brace that is not closed', inBody('A { b'), `${EN}:17 mdx`],
  ['an end without a beginning', inBody('A </Figure> b'), `${EN}:17 mdx`],
  ['ten thousand quotations in each other', inBody(`${'> '.repeat(10_000)}a`), `${EN}:17 mdx`],
  ['a hundred thousand braces', inBody('{\n'.repeat(50_000)), `${EN}:17 mdx`],
  ['ten thousand components in each other', inBody('<Figure>'.repeat(10_000)), `${EN}:17 mdx`],
  ['front matter that is not closed', put(EN, text(EN).replace('\n---\n', '\n')), `${EN}:1 schema`],
  ['a footnote', inBody('A[^1].\n\n[^1]: b'), `${EN}:17 markup`],
  ['a table with columns aligned', inBody('| a | b |\n|:--|--:|\n| c | d |'), `${EN}:17 markup`],
  ['a heading of the first level', inBody('# A'), `${EN}:17 markup`],
  ['a dead link', inBody('See [it](/en/stories/rivers/).'), `${EN}:17 dead-link`],
  ['a dead anchor', inBody('See [it](#b-abcdef).'), `${EN}:17 dead-link`],
  // Text
  ['a conflict in a story', edit(EN, '- mud', '<<<<<<< HEAD\n- mud\n=======\n- clay\n>>>>>>> theirs'), `${EN}:19 merge-marker`],
  ['a turn of direction', edit(EN, 'The bank', 'The \u202ebank'), `${EN}:15 clean-text`],
  ['a zero-width space', edit('content/stories/river/th.mdx', 'ฝั่งน้ำ', 'ฝั่ง\u200bน้ำ'), 'content/stories/river/th.mdx:15 clean-text'],
  ['two sara e', edit('content/stories/river/th.mdx', 'แม่น้ำ', 'เเม่น้ำ'), 'content/stories/river/th.mdx:3 thai-typing'],
  ['a word twice', edit(EN, 'The bank', 'The the bank'), `${EN}:15 doubled-word`],
  ['braces that are no figure', edit(CHART, '{figure:helped}.', '{helped}.'), `${CHART}:5 placeholder`],
];

/** All that both languages of a message must name alike: what stands in quotation marks, components, and words joined by hyphens. */
const named = (message: string): string[] => [...(message.match(/"[^"]*"/g) ?? []), ...(message.match(/<\/?[A-Z][^<>]*>/g) ?? []), ...(message.match(/[a-z]+(?:-[a-z0-9]+)+/g) ?? [])].sort();
const RULES = ['yaml', 'schema', 'file', 'mdx', 'not-code', 'component', 'markup', 'link', 'placeholder', 'merge-marker', 'thai-typing', 'clean-text', 'doubled-word', 'dead-link', 'far-date'];
const seen = new Set<string>();

const judgeMessage = ({ rule, message }: Issue): void => {
  if (!RULES.includes(rule)) return;
  seen.add(rule);
  expect(message.th).toMatch(/[ก-ฮ]/);
  expect(message.th).not.toMatch(/\.$/);
  expect(message.en.replaceAll(/"[^"]*"/g, '')).not.toMatch(/undefined|null|\[object|Error|expected|invalid/i);
  const listed = /(?:are|takes|of|be): /.test(message.en);
  if (!listed) expect(named(message.th)).toEqual(named(message.en));
};

test.each(CASES)('refuses %s', (_name, spoil, expected) => {
  const root = createProject();
  spoil(root);
  const start = Date.now();
  const { issues } = loadReport(root, AT);
  expect(issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toContain(expected);
  expect(issues.map(formatIssue).filter((fault) => !/^\S.*:\d+:\d+ {2}[a-z-]+ {2}\S/.test(fault))).toEqual([]);
  issues.forEach(judgeMessage);
  expect(Date.now() - start).toBeLessThan(5000);
});

test('there are at least sixty, of every rule of the reader, told in both languages', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
  expect([...seen].sort()).toEqual([...RULES].sort());
});

test('one bad component hides no other fault of its file', () => {
  const root = createProject();
  write(root, EN, text(EN).replace('place: thailand', 'place: thailandd').replace('The bank took', 'The bank took 3,200 and <Figuer id="victims" />').replace('- mud', '- <Figure id="helpt" /> {x').replace('- sand', '- the the sand <b').replace('## Water', '## Wat\u200ber'));
  expect(loadReport(root, AT).issues.map(({ file, line, rule }) => `${file.split('/').at(-1) ?? ''}:${line} ${rule}`)).toEqual(
    expect.arrayContaining(['en.mdx:4 schema', 'en.mdx:15 component', 'en.mdx:15 number-in-prose', 'en.mdx:17 clean-text', 'en.mdx:19 mdx']));
});
