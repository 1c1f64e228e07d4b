import { readdirSync, readFileSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { toIssue, type Issue } from '../domain/issue.ts';
import { idSchema, type Localized } from '../schema/text.ts';
import { makeAnew, type Remember } from './remember.ts';

/** A file of the content folder as text. `path` is relative to the project, with slashes. */
export interface TextFile { path: string; id: string; text: string }

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** No story or record comes near it: what is larger was put here by mistake, and slows every check. */
const MOST_BYTES = 200_000;

const NOT_UTF8: Localized = { th: 'อ่านไฟล์นี้เป็นข้อความ UTF-8 ไม่ได้ ให้บันทึกใหม่เป็น UTF-8', en: 'The file cannot be read as UTF-8 text. Save it again as UTF-8.' };
const CLOSED: Localized = { th: 'เปิดไฟล์นี้ไม่ได้ ให้อนุญาตให้อ่าน หรือคัดลอกมาวางใหม่', en: 'The file cannot be opened. Allow it to be read, or put a copy in its place.' };
const LINK: Localized = { th: 'นี่เป็นทางลัดไปที่อื่น ไม่ใช่ไฟล์หรือโฟลเดอร์จริง ให้นำของจริงมาวางแทน หรือลบออก', en: 'This is a link to another place, not a file or folder itself. Put the thing itself in its place, or remove it.' };
const MISSING: Localized = { th: 'ไม่มีไฟล์นี้ ให้นำกลับมาไว้ที่เดิม', en: 'This file is missing. Put it back.' };
const toLarge = (bytes: number): Localized => ({
  th: `ไฟล์นี้ใหญ่ ${Math.ceil(bytes / 1000)} kB เกิน 200 kB ให้แบ่งเป็นหลายไฟล์ หรือลบส่วนที่ไม่เกี่ยวออก`,
  en: `The file has ${Math.ceil(bytes / 1000)} kB, more than 200 kB. Divide it, or remove what does not belong in it.`,
});

const toFileIssue = (path: string, message: Localized): Issue => toIssue({ file: path, line: 1, column: 1 }, 'file', message);

interface Read { file?: TextFile; issues: Issue[] }

/** Longer than the clock of any file system takes to tell two writes apart. */
const SETTLED = 3000;

/** What the file system says of a file; never the same twice while it was written so lately that another write might look the same. */
const markFile = ({ ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs }: BigIntStats): unknown[] =>
  Date.now() - Math.max(Number(mtimeMs), Number(ctimeMs)) > SETTLED ? [ino, size, mtimeNs, ctimeNs] : [{}];

const readText = (root: string, path: string, id: string, remember: Remember): Read => {
  try {
    const stat = statSync(join(root, path), { bigint: true });
    if (stat.size > MOST_BYTES) return { issues: [toFileIssue(path, toLarge(Number(stat.size)))] };
    return remember(`marks of ${path}`, markFile(stat), () => {
      const text = decoder.decode(readFileSync(join(root, path)));
      return remember(`text of ${path}`, [text], (): Read => ({ file: { path, id, text }, issues: [] }));
    });
  } catch (error) {
    return { issues: [toFileIssue(path, error instanceof TypeError ? NOT_UTF8 : CLOSED)] };
  }
};

interface Entry { name: string; isFolder: boolean; isFile: boolean; isLink: boolean }

const listEntries = (root: string, folder: string): Entry[] => {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      // What a machine leaves behind unseen is no content: .DS_Store, .th.mdx.swp.
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile(), isLink: entry.isSymbolicLink() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
};

const misnamed = (path: string, { isLink }: Entry, expected: Localized): Issue =>
  toFileIssue(path, isLink ? LINK : { th: `${expected.th} ให้เปลี่ยนชื่อหรือย้ายออก`, en: `${expected.en} Rename it or move it away.` });

const RECORDS: Localized = { th: 'โฟลเดอร์นี้มีได้เฉพาะไฟล์ที่ตั้งชื่อแบบ the-purge-cash.yaml', en: 'Only files named like the-purge-cash.yaml belong here.' };

/** The YAML files of one collection, and the ids of those that cannot be read. Anything else in its folder is a fault. A file that `remember` knows is the same thing again. */
export const readRecords = (root: string, folder: string, remember = makeAnew): { files: TextFile[]; unreadable: string[]; issues: Issue[] } => {
  const files: TextFile[] = [];
  const unreadable: string[] = [];
  const issues: Issue[] = [];
  for (const entry of listEntries(root, folder)) {
    const [path, id] = [`${folder}/${entry.name}`, entry.name.replace(/\.yaml$/, '')];
    const isNamed = entry.name.endsWith('.yaml') && idSchema.safeParse(id).success;
    if (!entry.isFile || !isNamed) {
      issues.push(misnamed(path, entry, RECORDS));
      if (isNamed) unreadable.push(id);
      continue;
    }
    const read = readText(root, path, id, remember);
    issues.push(...read.issues);
    if (read.file) files.push(read.file);
    else unreadable.push(id);
  }
  return { files, unreadable, issues };
};

const STORY_FILES = ['th.mdx', 'en.mdx', 'blocks.yaml'];
const STORIES: Localized = { th: 'โฟลเดอร์นี้มีได้เฉพาะโฟลเดอร์ที่ตั้งชื่อแบบ trust-no-one', en: 'Only folders named like trust-no-one belong here.' };
const IN_A_STORY: Localized = { th: `โฟลเดอร์ของข่าวมีได้เฉพาะ ${STORY_FILES.join(', ')}`, en: `Only ${STORY_FILES.join(', ')} belong in a story's folder.` };

/** The folders of stories, with the files of each. `found`: the files that are there, readable or not. */
export const readStoryFolders = (root: string, folder: string, remember = makeAnew): { folders: { slug: string; path: string; files: TextFile[]; found: string[] }[]; issues: Issue[] } => {
  const issues: Issue[] = [];
  const folders = listEntries(root, folder).flatMap((story) => {
    const { name: slug, isFolder } = story;
    const path = `${folder}/${slug}`;
    if (!isFolder || !idSchema.safeParse(slug).success) {
      issues.push(misnamed(path, story, STORIES));
      return [];
    }
    const entries = listEntries(root, path);
    const own = entries.filter(({ name, isFile, isLink }) => (isFile || isLink) && STORY_FILES.includes(name));
    issues.push(...entries.filter((entry) => entry.isLink || !own.includes(entry)).map((entry) => misnamed(`${path}/${entry.name}`, entry, IN_A_STORY)));
    const reads = own.filter(({ isLink }) => !isLink).map(({ name }) => readText(root, `${path}/${name}`, name, remember));
    issues.push(...reads.flatMap((read) => read.issues));
    return [{ slug, path, files: reads.flatMap(({ file }) => (file ? [file] : [])), found: own.map(({ name }) => name) }];
  });
  return { folders, issues };
};

/** One file, or undefined where there is none. */
export const readOne = (root: string, path: string, id: string, remember = makeAnew): Read => {
  const found = listEntries(root, path.slice(0, path.lastIndexOf('/'))).find(({ name }) => path.endsWith(`/${name}`));
  // A link is told where the folder that it stands in is judged.
  return found?.isFile ? readText(root, path, id, remember) : { issues: found ? [] : [toFileIssue(path, MISSING)] };
};

/** What stands in the content folder beside the file and folders that belong there. */
export const listStrays = (root: string, folder: string, files: string[], folders: string[]): Issue[] =>
  listEntries(root, folder).filter(({ name, isFile, isFolder }) => !(isFile && files.includes(name)) && !(isFolder && folders.includes(name)))
    .map((entry) => misnamed(`${folder}/${entry.name}`, entry, {
      th: `ที่นี่มีได้เฉพาะไฟล์ ${files.join(', ')} และโฟลเดอร์ ${folders.join(', ')}`,
      en: `Only the file ${files.join(', ')} and the folders ${folders.join(', ')} belong here.`,
    }));
