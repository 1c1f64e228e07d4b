import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listStaleBlocks } from '../domain/stale.ts';
import { AT, createProject, removeProjects, write } from '../reader/project-fixture.ts';
import { loadReport, writeBlockRecords } from '../reader/report.ts';
import { reviewTwins } from './review-twins.ts';
import { parseTranslatedOptions } from './translated-options.ts';

afterAll(removeProjects);

const RECORD = 'content/stories/river/blocks.yaml';
const EN = 'content/stories/river/en.mdx';
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
const edit = (root: string, file: string, from: RegExp, to: string): void => write(root, file, read(root, file).replace(from, to));
const staleIn = (root: string): string[] => listStaleBlocks(loadReport(root, AT)).map(({ langs }) => langs.join(' '));
/** What the command said, when it was answered so. */
const review = async (root: string, words: string[], answer?: string): Promise<string> => {
  const said: string[] = [];
  await reviewTwins(root, parseTranslatedOptions(['river', ...words]), { say: (line) => said.push(line), ask: answer === undefined ? undefined : () => Promise.resolve(answer) });
  return said.join('\n');
};
/** A project whose English list was edited; its Thai waits. */
const edited = (history = false): string => {
  const root = createProject();
  if (history) for (const args of [['init', '-q'], ['add', '.'], ['-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'a']]) execFileSync('git', args, { cwd: root });
  edit(root, EN, /^## /m, '## Newly ');
  return root;
};

test('says that there is nothing to confirm', async () => expect(await review(createProject(), [])).toBe('Both languages agree in every block. There is nothing to confirm.'));

test('shows the words that changed, beside the twin that waits', async () => {
  const root = edited(true);
  expect(staleIn(root)).toEqual(['th']);
  const said = await review(root, []);
  expect(said).toContain('English (changed)\n    ## {+Newly +}');
  expect(said).toContain('ภาษาไทย (not confirmed)\n    ## ');
  expect(staleIn(root)).toEqual(['th']);
});

test('says that the text before is not known where there is no history', async () => expect(await review(edited(), [])).toContain('(the text before is not known: no commit has it)'));

test.each(['y', 's'])('stamps the record at the answer %s, and leaves it at any other', async (answer) => {
  const root = edited();
  const before = read(root, RECORD);
  await review(root, [], '');
  expect(read(root, RECORD)).toBe(before);
  await review(root, [], answer);
  expect(staleIn(root)).toEqual([]);
});

test('shows and stamps a title as it does a block', async () => {
  const root = createProject();
  writeBlockRecords(root);
  for (const args of [['init', '-q'], ['add', '.'], ['-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'a']]) execFileSync('git', args, { cwd: root });
  edit(root, EN, /^title: /m, 'title: Newly ');
  expect(staleIn(root)).toEqual(['th']);
  expect(await review(root, ['--block', 'title'])).toMatch(/\ntitle\n[^]*English \(changed\)\n {4}\{\+Newly \+\}/);
  expect(staleIn(root)).toEqual([]);
});

test('stamps all, or the blocks that are named, without asking', async () => {
  const [all, one] = [edited(), edited()];
  await review(all, ['--all']);
  expect(staleIn(all)).toEqual([]);
  const id = listStaleBlocks(loadReport(one, AT))[0]?.block.id ?? '';
  await review(one, [`--block=${id}`, '--lang', 'th']);
  expect(staleIn(one)).toEqual([]);
  await expect(review(one, ['--block', id])).rejects.toThrow(`No such block waits to be confirmed: ${id}`);
});

test('does not confirm while the bodies differ, nor a story that is not there', async () => {
  const root = edited();
  write(root, EN, `${read(root, EN)}\nOne more.\n`);
  await expect(review(root, ['--all'])).rejects.toThrow('The blocks of the two languages do not match yet.');
  await expect(reviewTwins(root, parseTranslatedOptions(['rivr']), { say: () => undefined, ask: undefined })).rejects.toThrow('"rivr" (river)');
});

test('says what to type for what it does not know', () => {
  expect(() => parseTranslatedOptions([])).toThrow('Which story?');
  expect(() => parseTranslatedOptions(['river', '--block'])).toThrow('Which block?');
  expect(() => parseTranslatedOptions(['river', '--lang', 'de'])).toThrow('"de" is no language of this site.');
  expect(() => parseTranslatedOptions(['river', '--al'])).toThrow('"--al" is not known here.');
});
