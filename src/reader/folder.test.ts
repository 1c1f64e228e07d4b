import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { readOne, readRecords, readStoryFolders } from './folder.ts';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));
const folderOf = (files: Record<string, string | Uint8Array>): string => {
  const root = mkdtempSync(join(tmpdir(), 'folder-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};
const NOT_UTF8 = Uint8Array.from([0xa1, 0xd2]);

test('gives every file its id and its text, byte order mark and Thai untouched', () => {
  expect(readRecords(folderOf({ 'units/a-b.yaml': 'น้ำใจ\r\n', 'units/c1.yaml': '\ufeffx' }), 'units')).toEqual({
    files: [{ path: 'units/a-b.yaml', id: 'a-b', text: 'น้ำใจ\r\n' }, { path: 'units/c1.yaml', id: 'c1', text: '\ufeffx' }], unreadable: [], issues: [],
  });
});

test.each(['A.yaml', 'a b.yaml', 'a_b.yaml', 'a.yml', 'a.yaml.bak', '1a.yaml', 'ก.yaml', 'a.yaml~', 'a/b.yaml'])('refuses %s', (name) => {
  const { files, issues } = readRecords(folderOf({ [`units/${name}`]: 'x' }), 'units');
  expect(files).toEqual([]);
  expect(issues.map(formatIssue)).toEqual([`units/${name.split('/')[0]}:1:1  file  Only files named like the-purge-cash.yaml belong here. Rename it or move it away.`]);
});

test('follows no link out of the folder', () => {
  const root = folderOf({ 'outside.yaml': 'x', 'units/a.yaml': 'x' });
  symlinkSync(join(root, 'outside.yaml'), join(root, 'units/b.yaml'));
  const { files, issues } = readRecords(root, 'units');
  expect(files.map(({ id }) => id)).toEqual(['a']);
  expect(issues.map(({ file }) => file)).toEqual(['units/b.yaml']);
});

test('names a file that is not UTF-8, and keeps its id', () => {
  const { files, unreadable, issues } = readRecords(folderOf({ 'units/a.yaml': NOT_UTF8 }), 'units');
  expect([files, unreadable]).toEqual([[], ['a']]);
  expect(issues.map(formatIssue)).toEqual(['units/a.yaml:1:1  file  The file cannot be read as UTF-8 text. Save it again as UTF-8.']);
});

test('a folder that is not there holds nothing', () => {
  expect(readRecords(folderOf({}), 'units')).toEqual({ files: [], unreadable: [], issues: [] });
  expect(readStoryFolders(folderOf({}), 'stories')).toEqual({ folders: [], issues: [] });
});

test('gives the files of each story, and says which were found', () => {
  const { folders, issues } = readStoryFolders(folderOf({ 'stories/sea/th.mdx': 'ก', 'stories/sea/en.mdx': NOT_UTF8, 'stories/river/blocks.yaml': 'b' }), 'stories');
  expect(folders).toEqual([
    { slug: 'river', path: 'stories/river', files: [{ path: 'stories/river/blocks.yaml', id: 'blocks.yaml', text: 'b' }], found: ['blocks.yaml'] },
    { slug: 'sea', path: 'stories/sea', files: [{ path: 'stories/sea/th.mdx', id: 'th.mdx', text: 'ก' }], found: ['en.mdx', 'th.mdx'] },
  ]);
  expect(issues.map(({ file }) => file)).toEqual(['stories/sea/en.mdx']);
});

test('refuses what is no story', () => {
  const { folders, issues } = readStoryFolders(folderOf({ 'stories/Sea/th.mdx': 'ก', 'stories/a.mdx': 'a', 'stories/river/th.md': 'a', 'stories/river/images/a.png': 'a' }), 'stories');
  expect(folders.map(({ slug, files }) => [slug, files])).toEqual([['river', []]]);
  expect(issues.map(formatIssue)).toEqual([
    'stories/Sea:1:1  file  Only folders named like trust-no-one belong here. Rename it or move it away.',
    'stories/a.mdx:1:1  file  Only folders named like trust-no-one belong here. Rename it or move it away.',
    'stories/river/images:1:1  file  Only th.mdx, en.mdx, blocks.yaml belong in a story\'s folder. Rename it or move it away.',
    'stories/river/th.md:1:1  file  Only th.mdx, en.mdx, blocks.yaml belong in a story\'s folder. Rename it or move it away.',
  ]);
});

test('reads one file, or says that it is missing', () => {
  const root = folderOf({ 'content/settings.yaml': 'x' });
  expect(readOne(root, 'content/settings.yaml', 'settings')).toEqual({ file: { path: 'content/settings.yaml', id: 'settings', text: 'x' }, issues: [] });
  for (const path of ['content/other.yaml', 'elsewhere/settings.yaml']) {
    expect(readOne(root, path, 'settings').issues.map(formatIssue)).toEqual([`${path}:1:1  file  This file is missing. Put it back.`]);
  }
});

test('leaves alone what a machine leaves behind unseen', () => {
  const root = folderOf({ 'units/.DS_Store': 'x', 'units/.a.yaml.swp': NOT_UTF8, 'units/.git/config': 'x', 'stories/.DS_Store': 'x', 'stories/river/.th.mdx.swp': NOT_UTF8, 'stories/river/.blocks.yaml': 'x' });
  expect(readRecords(root, 'units')).toEqual({ files: [], unreadable: [], issues: [] });
  expect(readStoryFolders(root, 'stories')).toEqual({ folders: [{ slug: 'river', path: 'stories/river', files: [], found: [] }], issues: [] });
});
