import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { followPreview, type FollowedPreview } from './desk.ts';
import { AT, createProject, removeProjects, write } from './project-fixture.ts';

const [THAI, ENGLISH] = ['content/stories/river/th.mdx', 'content/stories/river/en.mdx'];
let root: string;
let preview: FollowedPreview;
let saved: string[];

beforeAll(() => { process.env['EDITION_TIME'] = new Date(AT).toISOString(); });
beforeEach(() => {
  [root, saved] = [createProject(), []];
  preview = followPreview(root, (path) => saved.push(path));
});
afterAll(() => {
  delete process.env['EDITION_TIME'];
  removeProjects();
});

const edit = (from: string, to: string): void => writeFileSync(join(root, ENGLISH), readFileSync(join(root, ENGLISH), 'utf8').replace(from, to));

test('what an edit did not touch is the same thing to pages, and nothing is made anew where nothing was edited', () => {
  const before = preview.now();
  expect(preview.now()).toBe(before);
  edit('The bank took', 'The shore took');
  const { report } = preview.now();
  expect(report.issues).toEqual([]);
  for (const part of ['units', 'figures', 'charts', 'sources', 'people', 'organisations', 'glossary'] as const) expect(report[part]).toBe(before.report[part]);
  expect(report.stories[0]).not.toBe(before.report.stories[0]);
});

test('tells of each file that was written or begun since, before it gives what was made of it', () => {
  preview.now();
  expect(saved).toEqual([]);
  edit('The bank took', 'The shore took');
  write(root, 'content/glossary/dam.yaml', 'th: เขื่อน\nen: dam\n');
  preview.now();
  expect(saved.sort()).toEqual([join(root, 'content/glossary/dam.yaml'), join(root, ENGLISH)]);
  preview.now();
  expect(saved).toHaveLength(2);
});

test('a body is compiled with the Report that its page is made of, unless the body itself was saved since', () => {
  const page = preview.now();
  edit('The bank took', 'The shore took');
  expect(preview.of(THAI)).toBe(page);
  const compiled = preview.of(ENGLISH);
  expect(compiled).not.toBe(page);
  expect(preview.of(THAI)).toBe(compiled);
  expect(preview.now()).toBe(compiled);
});
