import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toEditorText } from '../editor/story-text.ts';
import { createProject, removeProjects } from '../reader/project-fixture.ts';
import { listTree, loadForm, save } from './editor-server.ts';

afterAll(removeProjects);

const encode = (text: string): string => Buffer.from(text).toString('base64url');
const STORY = 'content/stories/river/en.mdx';
const toOpened = (root: string): Record<string, string> => Object.fromEntries(listTree(root).map(({ path, sha }) => [path, sha]));

test('lists stories and records, a folder before what is in it, settings, and nothing that the tool writes', () => {
  const paths = listTree(createProject()).map(({ path }) => path);
  expect(paths.indexOf('content/stories/river')).toBeLessThan(paths.indexOf(STORY));
  expect(paths).toContain('content/figures/victims.yaml');
  expect(paths.filter((path) => /settings|blocks/.test(path))).toEqual(['content/settings.yaml']);
});

test('writes what was changed, and brings the record of blocks up to date', async () => {
  const root = createProject();
  const before = readFileSync(join(root, STORY), 'utf8');
  const shown = toEditorText(STORY, before);
  const { status } = save(root, { additions: [{ path: STORY, contents: encode(shown.replace(/\n## .+\n/, '\n## Afterwards\n')) }], deletions: [] }, toOpened(root));
  expect([status, readFileSync(join(root, STORY), 'utf8')]).toEqual([200, before.replace(/\n## .+\n/, '\n## Afterwards\n')]);
});

test('neither deletes nor renames, and says why', async () => {
  const root = createProject();
  const answer = save(root, { additions: [], deletions: [{ path: STORY }] }, toOpened(root));
  expect([answer.status, await answer.text(), existsSync(join(root, STORY))]).toEqual([400, expect.stringContaining('An id is permanent'), true]);
});

test.each(['content/sub/settings.yaml', 'figures.lock', 'content/stories/river/blocks.yaml', 'content/../package.json', 'content/figures/../../x.yaml', 'content/figures/Big.yaml', '/etc/passwd'])('does not write %s', (path) => {
  expect(save(createProject(), { additions: [{ path, contents: encode('a: b\n') }], deletions: [] }, {}).status).toBe(400);
});

test('does not write over what was changed since it was opened, or was never opened', () => {
  const root = createProject();
  const update = { additions: [{ path: STORY, contents: encode('---\n{}\n---\n') }], deletions: [] };
  expect(save(root, update, {}).status).toBe(409);
  expect(save(root, update, { [STORY]: '0'.repeat(40) }).status).toBe(409);
});

test('has forms and pickers where the content has faults', () => {
  const root = createProject();
  save(root, { additions: [{ path: 'content/figures/new-one.yaml', contents: encode('value: 3\nunit: nothing\n') }], deletions: [] }, {});
  expect(loadForm(root).choices['figure']?.map(({ value }) => value)).toContain('victims');
});
