import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markHistory } from './history-mark.ts';

let root: string;
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@report.example', ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
beforeAll(() => { root = mkdtempSync(join(tmpdir(), 'history-')); });
afterAll(() => rmSync(root, { recursive: true }));

test('is another after a commit, a tag of an edition, a branch that is changed and refs that are packed, and the same meanwhile', () => {
  const project = join(root, 'greater/project');
  mkdirSync(project, { recursive: true });
  const marks = [markHistory(project)];
  const after = (...args: string[]): void => {
    git(join(root, 'greater'), ...args);
    marks.push(markHistory(project));
    expect(markHistory(project)).toBe(marks.at(-1));
  };
  after('init', '-q');
  for (const name of ['one', 'two']) after('commit', '-q', '--allow-empty', '-m', name);
  after('tag', 'edition-1');
  after('tag', '-f', 'edition-1', 'HEAD~1');
  after('checkout', '-q', '-b', 'other', 'HEAD~1');
  after('pack-refs', '--all');
  after('checkout', '-q', '--detach');
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks[0]).toBe('');
});

test('follows a worktree to the history that it shares', () => {
  const [main, tree] = [join(root, 'main'), join(root, 'tree')];
  mkdirSync(main);
  git(main, 'init', '-q');
  git(main, 'commit', '-q', '--allow-empty', '-m', 'one');
  git(main, 'worktree', 'add', '-q', tree, '-b', 'tree');
  const before = markHistory(tree);
  writeFileSync(join(tree, 'a'), '');
  expect(markHistory(tree)).toBe(before);
  git(tree, 'commit', '-q', '--allow-empty', '-m', 'two');
  expect(markHistory(tree)).not.toBe(before);
});
