import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followContent } from './current-content.ts';
import { judgeManuscript, loadReport } from './report.ts';

let root: string;
const FIGURE = 'content/figures/requests-2023.yaml';
const write = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'followed-'));
  for (const part of ['content', 'figures.lock']) cpSync(part, join(root, part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test('content that nobody touched is not read again; a written file, a new one and one taken away are seen at once', () => {
  process.env['EDITION_TIME'] = '2026-11-22T09:00:00+07:00';
  const load = followContent(root, (manuscript, at) => judgeManuscript(manuscript, at, 'edition'));
  const first = load();
  expect(first.issues).toEqual([]);
  expect(load()).toBe(first);
  // As many letters as before.
  write(FIGURE, 'value: 58000', 'value: 58001');
  expect(load().issues.map(({ rule }) => rule)).toContain('correction');
  write(FIGURE, 'value: 58001', 'value: 58000');
  expect(load().issues).toEqual([]);
  // What was kept of the other files is what they say.
  write(FIGURE, 'asOf: 2026-11-22', 'asOf: 2026-11-21');
  expect(JSON.stringify(load())).toBe(JSON.stringify(loadReport(root)));
  write(FIGURE, 'asOf: 2026-11-21', 'asOf: 2026-11-22');
  writeFileSync(join(root, 'content/figures/Notes.txt'), '');
  expect(load().issues).toHaveLength(1);
  rmSync(join(root, 'content/figures/Notes.txt'));
  expect(load().issues).toEqual([]);
  appendFileSync(join(root, 'figures.lock'), 'x\n');
  expect(load().issues.map(({ rule }) => rule)).toContain('lock');
  delete process.env['EDITION_TIME'];
});
