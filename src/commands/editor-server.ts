import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { Plugin } from 'vite';
import { toChoices } from '../editor/choices.ts';
import { toForm, type EditorForm } from '../editor/form.ts';
import type { Judgement } from '../editor/judgement.ts';
import { fromEditorText, toEditorText } from '../editor/story-text.ts';
import { readOne, readRecords, readStoryFolders, type TextFile } from '../reader/folder.ts';
import { listAllMentions } from '../domain/manuscript.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { replaceFile } from '../reader/replace-file.ts';
import { loadReport, writeBlockRecords } from '../reader/report.ts';
import { contentTypes } from '../press/content-type.ts';
import { formatOutcome } from './fault-count.ts';

/** Keystatic would fetch a font from elsewhere; what is written at the desk leaves it for nobody. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'none'";

/** What the editor may read and write: stories, records and settings, and nothing that the tool writes. */
const EDITED = /^content\/(?:stories\/[a-z0-9-]+\/(?:th|en)\.mdx|(?:figures|charts|sources|people|organisations|glossary|units)\/[a-z0-9-]+\.yaml|settings\.yaml)$/;

/** A file or folder as Keystatic lists them. */
interface TreeEntry { path: string; mode: string; type: 'blob' | 'tree'; sha: string }
interface Update { additions: { path: string; contents: string }[]; deletions: { path: string }[] }

/** A refusal with the sentence that the editor shows. */
const refuse = (status: number, message: string): Response => new Response(message, { status });

/** The name that git gives a text, which Keystatic reckons too. */
const toSha = (text: string): string => createHash('sha1').update(`blob ${Buffer.byteLength(text)}\0`).update(text).digest('hex');

const readText = (root: string, path: string): string | undefined => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const RECORDS = ['figures', 'charts', 'sources', 'people', 'organisations', 'glossary', 'units'];

const listFiles = (root: string): TextFile[] =>
  [...[readOne(root, 'content/settings.yaml', 'settings').file ?? []].flat(), ...RECORDS.flatMap((folder) => readRecords(root, `content/${folder}`).files), ...readStoryFolders(root, 'content/stories').folders.flatMap(({ files }) => files)].filter(({ path }) => EDITED.test(path));

/** Every file that can be edited, with the folders that it stands in: a folder before what is in it. */
export const listTree = (root: string): TreeEntry[] => {
  const files = listFiles(root).map(({ path, text }): TreeEntry => ({ path, mode: '100644', type: 'blob', sha: toSha(toEditorText(path, text)) }));
  const folders = [...new Set(files.flatMap(({ path }) => path.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'))))].sort();
  const toFolder = (path: string): TreeEntry => ({ path, mode: '040000', type: 'tree', sha: toSha(files.filter((file) => file.path.startsWith(`${path}/`)).map((file) => file.path + file.sha).join('\n')) });
  return [...folders.map(toFolder), ...files.sort((a, b) => (a.path < b.path ? -1 : 1))];
};

const judge = (root: string): Judgement => {
  const { issues, stories, figures } = loadReport(root, undefined, 'preview');
  const say = (lang: 'th' | 'en'): string => formatOutcome[lang](issues.length, stories.length, figures.length);
  return { outcome: `${say('th')} · ${say('en')}`, faults: issues.map(({ file, line, column, message }) => ({ where: `${file}:${line}:${column}`, ...message })) };
};

export const loadForm = (root: string): EditorForm => toForm(toChoices(loadReport(root, undefined, 'preview'), listAllMentions(loadManuscript(root))));

const readBlob = (root: string, sha: string, path: string): Response => {
  const text = EDITED.test(path) ? readText(root, path) : undefined;
  const shown = text === undefined ? undefined : toEditorText(path, text);
  return shown === undefined || toSha(shown) !== sha ? refuse(404, 'The file was changed. Reload the page.') : new Response(shown);
};

/** Writes what was saved, unless a file was changed elsewhere since it was opened. `opened`: by path, the version that was. */
export const save = (root: string, { additions, deletions }: Update, opened: Record<string, string>): Response => {
  if (deletions.length > 0) return refuse(400, 'An id is permanent, so the editor neither renames nor deletes. Put the id back. / รหัสเปลี่ยนไม่ได้ เครื่องมือนี้จึงไม่เปลี่ยนชื่อและไม่ลบ');
  const stray = additions.find(({ path }) => !EDITED.test(path));
  if (stray) return refuse(400, `"${stray.path}" cannot be written. The id is lower-case English words joined by hyphens. / รหัสต้องเป็นคำภาษาอังกฤษตัวพิมพ์เล็ก คั่นด้วยขีดกลาง`);
  const files = additions.map(({ path, contents }) => ({ path, before: readText(root, path), written: Buffer.from(contents, 'base64url').toString('utf8') }));
  const stale = files.find(({ path, before }) => before !== undefined && opened[path] !== toSha(toEditorText(path, before)));
  if (stale) return refuse(409, `${stale.path} was changed elsewhere since you opened it. Copy what you wrote, reload the page and write it again. / ไฟล์นี้ถูกแก้จากที่อื่นหลังจากที่คุณเปิด ให้คัดลอกสิ่งที่เขียนไว้ โหลดหน้านี้ใหม่ แล้วแก้อีกครั้ง`);
  for (const { path, before, written } of files) {
    const text = fromEditorText(path, before, written);
    if (text !== before) replaceFile(join(root, path), text);
  }
  // As `npm run check -- --fix` does after every other edit.
  if (files.some(({ path }) => path.endsWith('.mdx'))) writeBlockRecords(root);
  return Response.json(listTree(root));
};

const answer = async (root: string, request: IncomingMessage): Promise<Response> => {
  const [name = '', sha = '', ...path] = decodeURIComponent((request.url ?? '').replace(/\?.*$/, '')).split('/').slice(1);
  // A page of another site cannot send this header, so it can neither read nor write.
  if (request.headers['no-cors'] !== '1') return refuse(400, 'Bad Request');
  if (request.method === 'GET') {
    if (name === 'tree') return Response.json(listTree(root));
    if (name === 'blob') return readBlob(root, sha, path.join('/'));
    if (name === 'form') return Response.json(loadForm(root));
    if (name === 'faults') return Response.json(judge(root));
  }
  if (request.method !== 'POST' || name !== 'update') return refuse(404, 'Not Found');
  return save(root, JSON.parse(await readAll(request)) as Update, JSON.parse(String(request.headers['opened-files'] ?? '{}')) as Record<string, string>);
};

const send = async (response: ServerResponse, { status, headers, body }: Response): Promise<void> => {
  response.writeHead(status, { ...Object.fromEntries(headers), 'Cache-Control': 'no-store' });
  response.end(body ? Buffer.from(await new Response(body).arrayBuffer()) : '');
};

const sendPage = (pages: string, response: ServerResponse, path: string): void => {
  const asked = join(pages, path);
  const file = extname(path) !== '' && asked.startsWith(pages) && existsSync(asked) ? asked : join(pages, 'index.html');
  response.writeHead(200, { 'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', 'Content-Security-Policy': POLICY });
  response.end(readFileSync(file));
};

/** Adds the editor to the preview of the project at `root`. `pages`: where the editor's page was built. */
export const serveEditor = (root: string, pages: string): Plugin => ({
  name: 'editor',
  configureServer: ({ httpServer, middlewares }) => {
    // Astro puts itself first, and refuses every address without a slash at its end: Keystatic's have none.
    httpServer?.once('listening', () => middlewares.stack.unshift(
      { route: '/api/keystatic', handle: (request: IncomingMessage, response: ServerResponse) => {
        answer(root, request).catch((error: unknown) => refuse(500, error instanceof Error ? error.message : String(error))).then((made) => send(response, made)).catch(() => response.destroy());
      } },
      { route: '/keystatic', handle: (request: IncomingMessage, response: ServerResponse) => sendPage(pages, response, (request.url ?? '/').replace(/\?.*$/, '')) },
    ));
  },
});
