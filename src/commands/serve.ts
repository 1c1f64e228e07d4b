import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import compression from 'compression';
import sirv from 'sirv';
import { contentTypes } from '../press/content-type.ts';
import { findHeaders, findRedirect } from './host-rules.ts';

const defaultPort = 4321;

const decodePath = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

const isHidden = (segment: string, position: number): boolean =>
  segment.startsWith('.') && !(position === 1 && segment === '.well-known');

/** Also keeps `..` out, and `//`, of which a redirect would make another host. */
const isPublic = (path: string): boolean =>
  !/\\|\0|\/\//.test(path) && !['/_headers', '/_redirects'].includes(path.toLowerCase()) && !path.split('/').some(isHidden);

/** The path of the file that answers, `/en/index.html` for `/en/`. A link out of the site answers nothing. */
const findFile = (site: string, path: string): string | undefined => {
  if (!isPublic(path)) return undefined;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  try {
    const real = realpathSync(join(site, file));
    return real.startsWith(site + sep) && statSync(real).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
};

const sendText = (response: ServerResponse, status: number, text: string | Buffer, type = '.txt'): void => {
  response.statusCode = status;
  response.setHeader('Content-Type', contentTypes[type] ?? '');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(text);
};

const sendNotFound = (response: ServerResponse, site: string): void => {
  const page = join(site, '404.html');
  if (existsSync(page)) sendText(response, 404, readFileSync(page), '.html');
  else sendText(response, 404, 'Not found\n');
};

const sendRedirect = (response: ServerResponse, address: string): void => {
  response.setHeader('Location', address);
  sendText(response, 301, `Moved to ${address}\n`);
};

const sendFile = (request: IncomingMessage, response: ServerResponse, site: string, file: string): void => {
  request.url = encodeURI(file);
  // sirv answers a range with the wrong bytes once compressed, and throws at a reversed one. A server may ignore it.
  delete request.headers.range;
  // sirv lets go of its stream: a file that went away would end the server, a reader who left would keep a file open.
  response.once('pipe', (stream: Readable) => {
    stream.once('error', () => response.destroy());
    response.once('close', () => stream.destroy());
  });
  sirv(site, { dev: true, etag: true, extensions: [] })(request, response, () => sendNotFound(response, site));
};

const respond = (root: string, request: IncomingMessage, response: ServerResponse): void => {
  // Resolved once a request: a build that swings `dist` meanwhile cannot mix two editions in one answer.
  const site = realpathSync(root);
  const [address = '/', ...query] = (request.url ?? '/').split(/(?=\?)/);
  const path = decodePath(address);
  const file = findFile(site, path);
  const isAsked = request.method === 'GET' || request.method === 'HEAD';
  response.setHeader('Content-Type', contentTypes[extname(file ?? '')] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  // Whatever is said in place of a file is said as a page.
  response.setHeaders(findHeaders(site, file && isAsked ? path : '/404.html'));
  if (!isAsked) {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are answered here.\n');
  }
  if (file) return sendFile(request, response, site, file);
  const elsewhere = findFile(site, `${path}/`) ? `${address}/${query.join('')}` : findRedirect(site, path);
  if (elsewhere !== undefined) return sendRedirect(response, elsewhere);
  sendNotFound(response, site);
};

// Its types speak of Express, its code of node:http alone.
const compress = compression() as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const toListener = (root: string): RequestListener => (request, response) => {
  try {
    compress(request, response, () => respond(root, request, response));
  } catch (error) {
    sendText(response, 500, `${error instanceof Error ? error.message : error}\n`);
  }
};

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

const listen = async (server: Server, port: number, host: string): Promise<number> => {
  server.listen(port, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const stop = async (server: Server): Promise<void> => {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  // A browser keeps its connections open for minutes.
  server.closeAllConnections();
  await closed;
};

/**
 * Serves a folder, or the folder a link points at, to this machine alone, with the headers of its `_headers` file.
 * Port 0 takes any free one; `url` has no slash at its end. Rejects if the folder is missing or the port taken.
 */
export const startServer = async ({ root, port }: { root: string; port: number }): Promise<{ url: string; close(): Promise<void> }> => {
  if (!existsSync(root)) throw new Error('There is no site to serve yet. Type: npm run build');
  const servers = [createServer(toListener(root)), createServer(toListener(root))] as const;
  const close = async (): Promise<void> => void (await Promise.all(servers.map(stop)));
  const taken = await listen(servers[0], port, '127.0.0.1');
  try {
    await listen(servers[1], taken, '::1');
  } catch (error) {
    // Without IPv6 the first address is enough; another server on it would answer in our name.
    if (hasCode(error, 'EADDRINUSE')) {
      await close();
      throw error;
    }
  }
  return { url: `http://localhost:${taken}`, close };
};

const parsePort = (text: string): number => {
  if (/^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Error(`PORT is "${text}", which is not a port. Type: PORT=${defaultPort + 1} npm start`);
};

const formatFailure = (error: unknown, port: string): string => {
  if (hasCode(error, 'EADDRINUSE')) return `Port ${port} is in use. Stop the other server, or type: PORT=${Number(port) + 1} npm start`;
  return error instanceof Error ? error.message : String(error);
};

const serve = async (): Promise<void> => {
  const port = process.env.PORT || String(defaultPort);
  try {
    const folder = process.argv.includes('--preview') ? '.preview' : 'dist';
    const { url, close } = await startServer({ root: join(import.meta.dirname, '../..', folder), port: parsePort(port) });
    process.once('SIGINT', close).once('SIGTERM', close);
    console.log(`ไทย      ${url}/th/\nEnglish  ${url}/en/\nCtrl+C stops it.`);
  } catch (error) {
    console.error(formatFailure(error, port));
    process.exitCode = 1;
  }
};

if (import.meta.main) await serve();
