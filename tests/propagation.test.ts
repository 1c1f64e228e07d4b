import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listChartFilePaths } from '../src/domain/chart-file.ts';
import { listStoryFilePaths } from '../src/domain/story-file.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { correctCash } from './cash.ts';
import { builtTime, copyProject, type ProjectCopy } from './project-copy.ts';

/** What an edit of content/figures/the-purge-cash.yaml must change: its words, those that sources print of it, and those of the share worked out from it. */
const CHANGES = [
  ['more than 80 million baht', 'more than 90 million baht'], ['กว่า 80 ล้านบาท', 'กว่า 90 ล้านบาท'],
  ['at least 80 million baht', 'at least 90 million baht'], ['อย่างน้อย 80 ล้านบาท', 'อย่างน้อย 90 ล้านบาท'],
  ['about 32%', 'about 36%'], ['ประมาณ 32%', 'ประมาณ 36%'],
] as const;
const AFFECTED = ['the-purge-cash', 'the-purge-cash-share'];
const CHART = 'chart-the-purge-assets';

let project: ProjectCopy;
let kept: string;
let before: Map<string, string>;
let elsewhere: Map<string, string>;
let after: Map<string, string>;

/** Every file of what is published in a project, a letter a byte. */
const readPublished = (root: string): Map<string, string> => {
  const folder = realpathSync(join(root, 'dist'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((file) => join(file.parentPath, file.name)).map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
};
const build = async (project: ProjectCopy): Promise<Map<string, string>> => {
  const { code, output } = await project.runAt(builtTime(), 'src/commands/build.ts');
  if (code !== 0) throw new Error(output);
  return readPublished(project.root);
};
const toUtf8 = (latin1: string | undefined): string => Buffer.from(latin1 ?? '', 'latin1').toString('utf8');
/** Templates are laid open: a search of a page does not see into them. */
const documentOf = (html: string): Document => parseHTML(html.replaceAll(/(<\/?)template\b/g, '$1div')).document;
const numbersOf = (document: Document, ids: string[]): Element[] => ids.flatMap((id) => [...document.querySelectorAll(`data[data-figure="${id}"]`)]);

const toOldWords = (text: string): string => CHANGES.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);

/** What a page tells machines, without the corrections. */
const toUncorrectedData = (data: string): string => JSON.stringify({ ...(JSON.parse(data) as object), correction: undefined });

/** A page without the places that must change, and with the old words exchanged for the new. Corrections are held by a test of their own, sizes of files by another. */
const toRest = (file: string, html: string): string => {
  const document = documentOf(html);
  // A citation tells the correction too.
  if (AFFECTED.some((id) => file.endsWith(`/figures/${id}/index.html`))) document.querySelectorAll('[aria-labelledby=use]').forEach((section) => section.remove());
  document.querySelectorAll('script[type="application/ld+json"]').forEach((script) => { script.textContent = toUncorrectedData(script.textContent ?? '{}'); });
  document.querySelectorAll('.downloads .soft').forEach((size) => size.remove());
  numbersOf(document, AFFECTED).forEach((element) => { element.textContent = ''; element.setAttribute('value', ''); });
  document.querySelectorAll('.corrections').forEach((list) => list.closest('section')?.remove());
  document.querySelectorAll('.corrected').forEach((mark) => mark.remove());
  document.querySelectorAll(`svg[aria-labelledby^="${CHART}"]`).forEach((drawing) => drawing.removeAttribute('data-layout'));
  document.querySelectorAll(`[aria-labelledby^="${CHART}"] > :not(title):not(desc)`).forEach((element) => element.remove());
  return toOldWords(document.toString().replaceAll(/>\s+</g, '><'));
};

/** A text or feed without its corrections, which a test of their own holds, and without the day on which a story was changed. */
const toUncorrected = (text: string): string => text
  .replace(/<item>(?:(?!<\/item>).)*#correction-.*?<\/item>/gs, '').replace(/&lt;h2&gt;(?:Corrections to|การแก้ไขตัวเลข).*?(?=&lt;h2&gt;)/gs, '').replace(/<atom:updated>.*?<\/atom:updated>/g, '')
  .replace(/\n\n(?:Corrections to|การแก้ไขตัวเลข)[^]*?(?=\n\n)/, '').replace(/value=&quot;[^&]*(?=&quot; data-figure=&quot;the-purge-cash)/g, '');

/** Files that tell of the figure and are not held line by line here: each of them changes, and no other. */
const MADE_ANEW = [
  '/search.json', ...AFFECTED.flatMap((id) => [`/data/figures/${id}.json`, ...LANGS.flatMap((lang) => [`/${lang}/figures/${id}.bib`, `/${lang}/figures/${id}.ris`])]),
  ...listChartFilePaths('the-purge-assets'), ...listStoryFilePaths('the-purge').filter((file) => !file.endsWith('.txt')),
  // The press page tells the sizes of what is in the kit.
  ...LANGS.flatMap((lang) => [`/${lang}/press-kit.zip`, `/${lang}/press/fact-sheet.docx`, `/${lang}/press/fact-sheet.pdf`, `/${lang}/press/index.html`]),
];

/** A file of the whole register without the figures that must change. */
const toOthers: Record<string, (text: string) => string> = {
  '/data/figures.json': (text) => JSON.stringify((JSON.parse(text) as { figures: { id: string }[] }).figures.filter(({ id }) => !AFFECTED.includes(id))),
  '/data/figures.csv': (text) => text.split('\r\n').filter((row) => !AFFECTED.some((id) => row.startsWith(`${id},`))).join('\n'),
};

const toRestOf = (file: string, bytes: string): string => {
  if (file.endsWith('.html')) return toRest(file, toUtf8(bytes));
  if (/\.(txt|xml)$/.test(file)) return toOldWords(toUncorrected(toUtf8(bytes)));
  return toOthers[file]?.(toUtf8(bytes)) ?? bytes;
};

beforeAll(async () => {
  before = readPublished(process.cwd());
  // Nothing that another build made is at hand there.
  kept = mkdtempSync(join(tmpdir(), 'kept-'));
  project = copyProject({ KEPT_FILES: kept, TZ: 'Pacific/Kiritimati', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' });
  elsewhere = await build(project);
  correctCash(project);
  after = await build(project);
}, 180_000);
afterAll(() => {
  project.remove();
  rmSync(kept, { recursive: true, force: true });
});

test('a build of the same content in another folder, time zone and language of the machine is the same to the byte', () => {
  expect([...elsewhere.keys()]).toEqual([...before.keys()]);
  expect([...elsewhere].filter(([file, bytes]) => bytes !== before.get(file)).map(([file]) => file)).toEqual([]);
});

const pages = (): [string, string][] => [...after].filter(([file]) => file.endsWith('.html')).map(([file, html]) => [file, toUtf8(html)]);

test('one edit changes every number in every sentence and table, in both languages', () => {
  const values = pages().flatMap(([, html]) => numbersOf(documentOf(html), ['the-purge-cash']).map((element) => element.getAttribute('value')));
  expect(values.length).toBeGreaterThan(20);
  expect(new Set(values)).toEqual(new Set(['90000000']));
});

test.each([['th', 'กว่า 90 ล้านบาท'], ['en', 'more than 90 million baht']])('one edit changes titles, descriptions and charts (%s)', (lang, words) => {
  const load = (page: string): Document => documentOf(toUtf8(after.get(`/${lang}/${page}/index.html`)));
  expect(load('figures/the-purge-cash').title).toContain(words);
  expect(load('charts/the-purge-assets').querySelector('meta[name=description]')?.getAttribute('content')).toContain(words);
  expect(load('charts/the-purge-assets').querySelector('svg.chart')?.textContent).toContain(words);
  expect(load('stories/the-purge').querySelector('svg.chart desc')?.textContent).toContain(words);
});

test.each([
  ['th', 'ค่า: เดิม “80,000,000” แก้เป็น “90,000,000” ข่าวประชาสัมพันธ์ฉบับแก้ไขให้จำนวนใหม่', 'แก้ไขเมื่อ 22 พฤศจิกายน 2569'],
  ['en', 'Value: “80,000,000” became “90,000,000”. A corrected release gives another number.', 'Corrected on 22 November 2026'],
])('its correction shows on its page, in the register, on what is worked out from it, and on the stories and charts that use it (%s)', (lang, words, mark) => {
  const textOf = (page: string): string => (documentOf(toUtf8(after.get(`/${lang}/${page}/index.html`))).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
  for (const page of ['figures/the-purge-cash', 'figures/the-purge-cash-share', 'stories/the-purge', 'charts/the-purge-assets']) expect(textOf(page)).toContain(words);
  expect(textOf('figures')).toContain(mark);
  const [item = ''] = toUtf8(after.get(`/${lang}/feed.xml`)).split('<item>').filter((each) => each.includes(`/${lang}/figures/the-purge-cash/#correction-2026-11-22-value</link>`));
  for (const part of [words, `/${lang}/stories/the-purge/`]) expect(item).toContain(part);
  expect(toUtf8(after.get(`/${lang}/stories/the-purge.txt`))).toContain(words);
  const others = pages().filter(([, html]) => documentOf(html).querySelector('ul.corrections')).map(([file]) => file);
  expect(others.filter((file) => !/figures\/the-purge-cash|stories\/the-purge\/|charts\/the-purge-assets\//.test(file))).toEqual([]);
});

test('one edit changes every file that tells of the figure, and nothing else', () => {
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  // The manifest lists the hash of every file, so it must be another.
  const changed = [...before].filter(([file, bytes]) => file !== '/manifest.json' && toRestOf(file, bytes) !== toRestOf(file, after.get(file) ?? '')).map(([file]) => file);
  expect(changed.sort()).toEqual([...MADE_ANEW].sort());
});
