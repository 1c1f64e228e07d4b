import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentTypes, isText } from '../press/content-type.ts';
import { findHeaders } from './host-rules.ts';

interface Answer { status: number; headers: Headers; body: Buffer }

const findFile = (folder: string, path: string): string | undefined =>
  [path.endsWith('/') ? `${path}index.html` : path, `${path}.html`, `${path}/index.html`].map((name) => join(folder, normalize(name))).find((file) => existsSync(file) && statSync(file).isFile());

const toAnswer = (folder: string, path: string): Answer => {
  const file = findFile(folder, path);
  const headers = findHeaders(folder, path);
  const type = contentTypes[extname(file ?? '')] ?? 'application/octet-stream';
  if (!headers.has('content-type')) headers.set('content-type', type);
  if (file === undefined) return { status: 404, headers, body: Buffer.alloc(0) };
  const body = readFileSync(file);
  if (!isText(extname(file))) return { status: 200, headers, body };
  headers.set('content-encoding', 'br');
  return { status: 200, headers, body: brotliCompressSync(body) };
};

const send = (response: ServerResponse, { status, headers, body }: Answer): void => void response.writeHead(status, Object.fromEntries(headers)).end(body);

/**
 * Serves a folder to this machine as the best of hosts: compressed beforehand by brotli at its best, and kept, so that the time of an answer is the line's and
 * not the server's. `url` has no slash at its end; `asked` is every request so far: its path, and what the browser says it is for (`Sec-Purpose`).
 */
export const startBestHost = async (folder: string): Promise<{ url: string; asked: { path: string; purpose: string }[]; close(): void }> => {
  const kept = new Map<string, Answer>();
  const asked: { path: string; purpose: string }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
    asked.push({ path, purpose: String(request.headers['sec-purpose'] ?? '') });
    const answer = kept.get(path) ?? toAnswer(folder, path);
    kept.set(path, answer);
    send(response, answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close: () => { server.close(); server.closeAllConnections(); } };
};
