import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toIssue, type Issue } from '../domain/issue.ts';
import { idSchema } from '../schema/text.ts';

/** A file of the content folder as text. `path` is relative to the project, with slashes. */
export interface TextFile { path: string; id: string; text: string }

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const readText = (root: string, path: string, id: string): { file?: TextFile; issues: Issue[] } => {
  try {
    return { file: { path, id, text: decoder.decode(readFileSync(join(root, path))) }, issues: [] };
  } catch {
    return { issues: [toIssue({ file: path, line: 1, column: 1 }, 'file', 'The file cannot be read as UTF-8 text. Save it again as UTF-8.')] };
  }
};

const listEntries = (root: string, folder: string): { name: string; isFolder: boolean; isFile: boolean }[] => {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      // What a machine leaves behind unseen is no content: .DS_Store, .th.mdx.swp.
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
};

const misnamed = (path: string, expected: string): Issue => toIssue({ file: path, line: 1, column: 1 }, 'file', `${expected} Rename it or move it away.`);

/** The YAML files of one collection, and the ids of those that cannot be read. Anything else in its folder is a fault. */
export const readRecords = (root: string, folder: string): { files: TextFile[]; unreadable: string[]; issues: Issue[] } => {
  const files: TextFile[] = [];
  const unreadable: string[] = [];
  const issues: Issue[] = [];
  for (const { name, isFile } of listEntries(root, folder)) {
    const [path, id] = [`${folder}/${name}`, name.replace(/\.yaml$/, '')];
    if (!isFile || !name.endsWith('.yaml') || !idSchema.safeParse(id).success) {
      issues.push(misnamed(path, 'Only files named like the-purge-cash.yaml belong here.'));
      continue;
    }
    const read = readText(root, path, id);
    issues.push(...read.issues);
    if (read.file) files.push(read.file);
    else unreadable.push(id);
  }
  return { files, unreadable, issues };
};

const STORY_FILES = ['th.mdx', 'en.mdx', 'blocks.yaml'];

/** The folders of stories, with the files of each. */
export const readStoryFolders = (root: string, folder: string): { folders: { slug: string; path: string; files: TextFile[]; found: string[] }[]; issues: Issue[] } => {
  const issues: Issue[] = [];
  const folders = listEntries(root, folder).flatMap(({ name: slug, isFolder }) => {
    const path = `${folder}/${slug}`;
    if (!isFolder || !idSchema.safeParse(slug).success) {
      issues.push(misnamed(path, 'Only folders named like trust-no-one belong here.'));
      return [];
    }
    const entries = listEntries(root, path);
    const own = entries.filter(({ name, isFile }) => isFile && STORY_FILES.includes(name));
    issues.push(...entries.filter((entry) => !own.includes(entry)).map(({ name }) => misnamed(`${path}/${name}`, `Only ${STORY_FILES.join(', ')} belong in a story's folder.`)));
    const reads = own.map(({ name }) => readText(root, `${path}/${name}`, name));
    issues.push(...reads.flatMap((read) => read.issues));
    return [{ slug, path, files: reads.flatMap(({ file }) => (file ? [file] : [])), found: own.map(({ name }) => name) }];
  });
  return { folders, issues };
};

/** One file, or undefined where there is none. */
export const readOne = (root: string, path: string, id: string): { file?: TextFile; issues: Issue[] } =>
  listEntries(root, path.slice(0, path.lastIndexOf('/'))).some(({ name, isFile }) => isFile && path.endsWith(`/${name}`))
    ? readText(root, path, id)
    : { issues: [toIssue({ file: path, line: 1, column: 1 }, 'file', 'This file is missing. Put it back.')] };
