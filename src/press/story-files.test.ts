import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { toDocument } from '../domain/document.ts';
import { toFactSheet } from '../domain/fact-sheet.ts';
import { toQuantity } from '../domain/figure.ts';
import type { Story } from '../domain/report.ts';
import type { Run } from '../domain/run.ts';
import { readDocxText } from '../gate/docx-text.ts';
import { readPdfText } from '../gate/pdf-text.ts';
import { parsePrinted } from '../gate/printed-number.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { loadReport } from '../reader/report.ts';
import { toFactPaper } from './fact-paper.ts';
import { renderFactSheet } from './fact-sheet.ts';
import { listPages, splitPdf } from './pdf-objects.ts';
import type { Part } from './paper.ts';
import { listStoryFiles, renderStoryFile } from './story-files.ts';
import { toStoryPaper } from './story-paper.ts';

/** As much of a PDF's Thai may be read wrong, in parts of a hundred. */
const MOST_WRONG = 2;
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

const report = loadReport(process.cwd());
const stories = report.stories.flatMap((story) => LANGS.map((lang) => [story.slug, lang, story] as const));
const squash = (text: string): string => text.replace(/\s/g, '');
/** The words alone: the sign before an entry of a list is no part of it, and not of every form. */
const toWords = (text: string): string => squash(text).replace(/[–•]/g, '');
const countPages = (pdf: Uint8Array): number => listPages(splitPdf(pdf).objects).length;

const listTexts = (part: Part): string[] => {
  switch (part.kind) {
    case 'text': return [part.inks.map(({ text }) => text).join('')];
    case 'list': return part.items.flat().flatMap(listTexts);
    case 'quote': return part.parts.flatMap(listTexts);
    case 'table': return [part.head, ...part.rows.map(({ cells }) => cells)].flat().map((inks) => inks.map(({ text }) => text).join(''));
    case 'picture': return [];
  }
};
/** All that a story on paper says, line by line. */
const listLines = (story: Story, lang: Lang): string[] => toStoryPaper(report, toDocument(report, story, lang)).parts.flatMap(listTexts);

/** Every number of the register that a story says, wherever it stands. */
const listNumbers = (part: unknown): Run[] =>
  typeof part !== 'object' || part === null ? [] : 'figure' in part && 'text' in part ? [part as Run] : Object.values(part).flatMap(listNumbers);

test.each(stories)('%s.docx in %s says the very words of the document', async (_slug, lang, story) => {
  const text = readDocxText(await renderStoryFile(report, story, lang, '.docx'));
  expect(text.split('\n').filter((line) => line !== '')).toEqual(listLines(story, lang).flatMap((line) => line.split('\n')));
});

test.each(stories)('%s.pdf in %s says the very words of the document, on one to three pages', async (_slug, lang, story) => {
  const pdf = await renderStoryFile(report, story, lang, '.pdf');
  expect(toWords(readPdfText(pdf))).toBe(toWords(listLines(story, lang).join('')));
  expect(countPages(pdf)).toBeLessThanOrEqual(3);
});

test.each(stories)('every number of %s in %s stands in .docx and .pdf as the register has it', async (_slug, lang, story) => {
  const texts = [readDocxText(await renderStoryFile(report, story, lang, '.docx')), readPdfText(await renderStoryFile(report, story, lang, '.pdf'))].map(squash);
  for (const { text, figure } of listNumbers(toDocument(report, story, lang))) {
    const { id = '', source, row } = figure ?? {};
    const { value } = toQuantity(report, { kind: 'figure', id, form: 'full', ...(source !== undefined && { source }), ...(row !== undefined && { row }) });
    expect(parsePrinted(text)?.toFixed()).toBe(value.replace('-', ''));
    expect(texts.every((each) => each.includes(squash(text)))).toBe(true);
  }
});

if (has('pdftotext')) test('what pdftotext reads out of a PDF is right but for at most two letters in a hundred (where there is poppler-utils)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const errors = await Promise.all(stories.map(async ([slug, lang, story]) => {
    const file = join(folder, `${slug}.${lang}.pdf`);
    writeFileSync(file, await renderStoryFile(report, story, lang, '.pdf'));
    // What stands at the foot of a page is its last line.
    const read = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\f').map((page) => page.trimEnd().replace(/\n[^\n]*$/, '')).join('\n');
    const [found, said] = [read, listLines(story, lang).join('\n')].map(toWords);
    return { file: `${slug}.pdf (${lang})`, wrong: (100 * distance(found ?? '', said ?? '')) / (said ?? '').length };
  }));
  rmSync(folder, { recursive: true });
  console.log(errors.map(({ file, wrong }) => `${file}: ${wrong.toFixed(2)} % of the letters read wrong`).join('\n'));
  expect(errors.filter(({ wrong }) => wrong > MOST_WRONG)).toEqual([]);
});

if (has('soffice')) test('LibreOffice opens every .docx and loses no word (where there is LibreOffice)', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  for (const [slug, lang, story] of stories) writeFileSync(join(folder, `${slug}.${lang}.docx`), await renderStoryFile(report, story, lang, '.docx'));
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...stories.map(([slug, lang]) => join(folder, `${slug}.${lang}.docx`))], { stdio: 'ignore' });
  for (const [slug, lang, story] of stories) {
    const text = readFileSync(join(folder, `${slug}.${lang}.txt`), 'utf8').replace('\ufeff', '');
    expect(toWords(text)).toBe(toWords(listLines(story, lang).join('')));
  }
  rmSync(folder, { recursive: true });
});

const HASH = `
import { createHash } from 'node:crypto';
import { loadReport } from './src/reader/report.ts';
import { renderFactSheet } from './src/press/fact-sheet.ts';
import { listStoryFiles } from './src/press/story-files.ts';
const report = loadReport(process.cwd());
const hash = createHash('sha256');
for (const story of report.stories.slice(-2, -1)) for (const lang of ['th', 'en']) for (const { body } of await listStoryFiles(report, story, lang)) hash.update(body);
hash.update(await renderFactSheet(report, 'th', '.pdf'));
console.log(hash.digest('hex'));`;

test('two machines in two time zones make the same bytes', { timeout: 180_000 }, () => {
  const hashes = ['Asia/Bangkok', 'America/Los_Angeles'].map((zone) => execFileSync(process.execPath, ['--input-type=module', '-e', HASH], { encoding: 'utf8', env: { ...process.env, TZ: zone } }));
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}\n$/);
  expect(hashes[1]).toBe(hashes[0]);
});

test('a file is made once for a report, for the page that names its size and for itself', async () => {
  const [story] = report.stories;
  if (!story) throw new Error('no story');
  const files = await listStoryFiles(report, story, 'th');
  expect(files.map(({ href }) => href)).toEqual(['.txt', '.docx', '.pdf'].map((ending) => `/th/stories/${story.slug}${ending}`));
  for (const { body, ending } of files) expect(await renderStoryFile(report, story, 'th', ending)).toBe(body);
});

test.each(LANGS)('the sheet of all figures in %s is one page, and says every figure', async (lang) => {
  const pdf = await renderFactSheet(report, lang, '.pdf');
  expect(countPages(pdf)).toBe(1);
  const said = toFactPaper(toFactSheet(report, lang)).parts.flatMap(listTexts);
  expect(squash(readPdfText(pdf))).toBe(squash(said.join('')));
  expect(readDocxText(await renderFactSheet(report, lang, '.docx')).split('\n').filter((line) => line !== '')).toEqual(said);
  expect(toFactSheet(report, lang).figures.map(({ id }) => id).sort()).toEqual(report.figures.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id).sort());
});
