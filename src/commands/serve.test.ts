import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { startServer } from './serve.ts';

const long = 'ตัวเลขเดียวกันทั้งสองภาษา '.repeat(200);

const pages: Record<string, string> = {
  '404.html': '<h1>ไม่พบหน้า / Not found</h1>',
  'en/index.html': `<p>${long}</p>`,
  'en/figures/index.html': '<h1>Figures</h1>',
  'en/feed.xml': '<rss/>',
  'th/embed/x/index.html': '<p>x</p>',
  'en/embed/x/index.html': '<p>x</p>',
  'data/figures.json': '{}',
  'data/figures.csv': 'id\n',
  'data/empty.txt': '',
  'story.txt': 'ก',
  'story.docx': 'PK',
  'story.bib': '@misc{}',
  'chart.svg': '<svg/>',
  'chart.png': 'PNG',
  'unknown.thing': '?',
  '_astro/page.css': 'p{}',
  '_redirects': '/sitemap.xml /sitemap-index.xml 301\n',
  '.env': 'SECRET',
  '.git/config': 'SECRET',
  '.well-known/security.txt': 'Contact: mailto:press@example.org',
  '.well-known/.secret': 'SECRET',
  'en/.well-known/x': 'SECRET',
  '_headers': [
    '# every page',
    '/*',
    '  X-Content-Type-Options: nosniff',
    "  Content-Security-Policy: default-src 'none'",
    '',
    '/th/embed/*',
    '  Content-Security-Policy: frame-ancestors *',
    '/en/embed/*',
    '  ! Content-Security-Policy',
    '  Content-Security-Policy: frame-ancestors *',
    '/*.csv',
    '  Access-Control-Allow-Origin: *',
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/en/feed.xml',
    '  Content-Type: application/rss+xml; charset=utf-8',
    '  X-Robots-Tag: noindex',
  ].join('\n'),
};

const write = (folder: string, files: Record<string, string>): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'serve-')));
afterAll(() => rmSync(temporary, { recursive: true }));

const makeFolder = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(temporary, 'folder-'));
  write(folder, files);
  return folder;
};

let root = '';
let url = '';
let close = async (): Promise<void> => {};
const get = (path: string, options: Parameters<typeof ask>[2] = {}) => ask(url, path, options);

beforeAll(async () => {
  root = makeFolder({ ...pages, '../outside-of-it.txt': 'SECRET' });
  symlinkSync('../outside-of-it.txt', join(root, 'linked.txt'));
  ({ url, close } = await startServer({ root, port: 0 }));
});
afterAll(() => close());

describe('pages', () => {
  test('answers a folder with its index', async () => {
    const { status, body } = await get('/en/figures/');
    expect([status, String(body)]).toEqual([200, '<h1>Figures</h1>']);
  });

  test('sends an address without its slash on to the one with it, query and all', async () => {
    const { status, headers } = await get('/en/figures?from=feed?');
    expect([status, headers.location]).toEqual([301, '/en/figures/?from=feed?']);
  });

  test('sends an address that machines try on to where the thing is', async () => {
    const { status, headers } = await get('/sitemap.xml');
    expect([status, headers.location, headers['x-content-type-options']]).toEqual([301, '/sitemap-index.xml', 'nosniff']);
  });

  test.each(['/data', '/data/', '/nowhere', '/nowhere/', '/story.txt/', '/en/figures.html', '/story', '/%zz', '/a%00b'])(
    'answers %s with the page for what is not there, and no listing', async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, headers['content-type'], String(body)]).toEqual([404, 'text/html; charset=utf-8', pages['404.html']]);
    });

  test('still says not found where the site has no page for it', async () => {
    const bare = makeFolder({ 'a.txt': 'a' });
    const server = await startServer({ root: bare, port: 0 });
    const { status, body } = await ask(server.url, '/b.txt');
    await server.close();
    expect([status, String(body)]).toEqual([404, 'Not found\n']);
  });

  test('follows the link to a new edition without a restart', async () => {
    const folder = makeFolder({ 'one/a.txt': 'one', 'two/a.txt': 'two' });
    const dist = join(folder, 'dist');
    symlinkSync('one', dist);
    const server = await startServer({ root: dist, port: 0 });
    const before = await ask(server.url, '/a.txt');
    symlinkSync('two', `${dist}.new`);
    renameSync(`${dist}.new`, dist);
    const after = await ask(server.url, '/a.txt');
    await server.close();
    expect([String(before.body), String(after.body)]).toEqual(['one', 'two']);
  });
});

describe('what stays inside', () => {
  test.each(['/../outside-of-it.txt', '/en/../../outside-of-it.txt', '/%2e%2e/outside-of-it.txt', '/..%2foutside-of-it.txt',
    '/..\\outside-of-it.txt', '/..%5coutside-of-it.txt', '/linked.txt'])('does not leave the folder by %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(String(body)).not.toContain('SECRET');
  });

  test.each(['/.env', '/%2eenv', '/.git/config', '/.well-known/.secret', '/en/.well-known/x', '/_headers', '/_HEADERS', '/%5fheaders', '/_redirects'])(
    'does not serve %s', async (path) => expect((await get(path)).status).toBe(404));

  test('serves /.well-known', async () => expect((await get('/.well-known/security.txt')).status).toBe(200));

  test('does not redirect to another host', async () => {
    const { status, headers } = await get('//en');
    expect([status, headers.location]).toEqual([404, undefined]);
  });
});

describe('types', () => {
  test.each([
    ['/en/', 'text/html; charset=utf-8'],
    ['/story.txt', 'text/plain; charset=utf-8'],
    ['/404.html', 'text/html; charset=utf-8'],
    ['/data/figures.json', 'application/json; charset=utf-8'],
    ['/data/figures.csv', 'text/csv; charset=utf-8'],
    ['/chart.svg', 'image/svg+xml; charset=utf-8'],
    ['/chart.png', 'image/png'],
    ['/story.bib', 'application/x-bibtex; charset=utf-8'],
    ['/story.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['/unknown.thing', 'application/octet-stream'],
  ])('gives %s as %s', async (path, type) => expect((await get(path)).headers['content-type']).toBe(type));

  test('gives .xml as XML, unless _headers knows better', async () => {
    const bare = makeFolder({ 'sitemap.xml': '<urlset/>' });
    const server = await startServer({ root: bare, port: 0 });
    const { headers } = await ask(server.url, '/sitemap.xml');
    await server.close();
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect((await get('/en/feed.xml')).headers['content-type']).toBe('application/rss+xml; charset=utf-8');
  });
});

describe('methods', () => {
  test('answers HEAD as GET without the body', async () => {
    const { status, headers, body } = await get('/en/', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, String(Buffer.byteLength(pages['en/index.html'] ?? '')), 0]);
  });

  test('answers HEAD for what is not there', async () => {
    const { status, body } = await get('/nowhere', { method: 'HEAD' });
    expect([status, body.length]).toEqual([404, 0]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await get('/en/', { method });
    expect([status, headers.allow, headers['x-content-type-options']]).toEqual([405, 'GET, HEAD', 'nosniff']);
  });
});

describe('headers', () => {
  test.each(['/en/', '/en/figures', '/nowhere', '/%zz', '/_headers'])('come with every answer: %s', async (path) => {
    const { headers } = await get(path);
    expect([headers['x-content-type-options'], headers['content-security-policy']]).toEqual(['nosniff', "default-src 'none'"]);
  });

  test('of two blocks that match are joined, as Cloudflare joins them', async () => {
    expect((await get('/th/embed/x/')).headers['content-security-policy']).toBe("default-src 'none', frame-ancestors *");
  });

  test('that a block takes back are said anew', async () => {
    expect((await get('/en/embed/x/')).headers['content-security-policy']).toBe('frame-ancestors *');
  });

  test('of files are not given to the page for a file that is not there', async () => {
    const [file, missing] = [await get('/data/figures.csv'), await get('/data/nowhere.csv')];
    expect([file, missing].map(({ headers }) => headers['access-control-allow-origin'])).toEqual(['*', undefined]);
  });

  test('for one path are not given to its neighbours', async () => {
    const [feed, neighbour] = [await get('/en/feed.xml'), await get('/en/feed.xml.map')];
    expect([feed.headers['x-robots-tag'], neighbour.headers['x-robots-tag']]).toEqual(['noindex', undefined]);
  });

  test.each(['/:lang/*', '/en/*/x', '/*/*', 'https://example.org/*', '  X-Frame-Options: DENY', '  ! X-Frame-Options', '/*\nX-Frame-Options: DENY', '/*\n  X-Frame-Options'])(
    'that cannot be read are not guessed at: %j', async (rules) => {
      const server = await startServer({ root: makeFolder({ '_headers': rules, 'a.txt': 'a' }), port: 0 });
      const { status, body } = await ask(server.url, '/a.txt');
      await server.close();
      expect(status).toBe(500);
      expect(String(body)).toMatch(/^_headers:[12] is neither a path/);
    });
});

test('a page for what is not there is HTML, whatever _headers says of the address', async () => {
  const server = await startServer({ root: makeFolder({ '_headers': '/feed.xml\n  Content-Type: application/rss+xml', '404.html': '?' }), port: 0 });
  const { status, headers } = await ask(server.url, '/feed.xml');
  await server.close();
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
});

describe('caching', () => {
  test('keeps hashed files for ever', async () => {
    expect((await get('/_astro/page.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/en/', '/en/figures', '/_astro/nowhere.css', '/_astro'])('asks again for %s', async (path) => {
    expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });

  test('answers a known ETag with 304', async () => {
    const { headers } = await get('/story.txt');
    const again = await get('/story.txt', { headers: { 'if-none-match': headers.etag } });
    expect([again.status, again.body.length, again.headers['x-content-type-options']]).toEqual([304, 0, 'nosniff']);
  });

  test('answers an outdated ETag in full', async () => {
    expect((await get('/story.txt', { headers: { 'if-none-match': 'W/"0-0"' } })).status).toBe(200);
  });
});

describe('compression', () => {
  test('prefers brotli', async () => {
    const { headers, body } = await get('/en/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([headers['content-encoding'], headers.vary, String(brotliDecompressSync(body))]).toEqual(['br', 'Accept-Encoding', pages['en/index.html']]);
  });

  test('gives gzip where brotli is not known', async () => {
    const { headers, body } = await get('/en/', { headers: { 'accept-encoding': 'gzip' } });
    expect([headers['content-encoding'], String(gunzipSync(body))]).toEqual(['gzip', pages['en/index.html']]);
  });

  test('leaves the text alone where nothing was asked for', async () => {
    const { headers, body } = await get('/en/');
    expect([headers['content-encoding'], String(body)]).toEqual([undefined, pages['en/index.html']]);
  });

  test.each(['bytes=5-2', 'bytes=0-1', 'bytes=999999-', 'nonsense'])('gives the whole to a reader who asks for a range: %s', async (range) => {
    const { status, body } = await get('/story.txt', { headers: { range } });
    expect([status, String(body)]).toEqual([200, 'ก']);
  });

  test('gives an empty file', async () => expect((await get('/data/empty.txt')).status).toBe(200));
});

describe('starting and stopping', () => {
  test('refuses a folder that is not there', async () => {
    await expect(startServer({ root: join(root, 'nowhere'), port: 0 })).rejects.toThrow('There is no site to serve yet. Type: npm run build');
  });

  test.each(['127.0.0.1', '::1'])('refuses a port taken on %s and lets go of the other address', async (host) => {
    const other = createServer().listen(0, host);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startServer({ root, port })).rejects.toThrow('EADDRINUSE');
    other.close();
    await once(other, 'close');
    const server = await startServer({ root, port });
    await server.close();
    expect(server.url).toBe(`http://localhost:${port}`);
  });

  test('answers this machine alone', async () => {
    const others = Object.values(networkInterfaces()).flat().filter((address) => address?.family === 'IPv4' && !address.internal).map((address) => address?.address ?? '');
    for (const address of others) await expect(ask(`http://${address}:${new URL(url).port}`, '/en/')).rejects.toThrow('ECONNREFUSED');
    expect((await get('/en/')).status).toBe(200);
  });

  test('closes although a browser keeps its connection', async () => {
    const server = await startServer({ root, port: 0 });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    await server.close();
    await expect(ask(server.url, '/en/')).rejects.toThrow();
  });
});

describe('npm start', () => {
  let project = '';
  beforeEach(() => {
    project = makeFolder({ 'dist/en/index.html': 'English' });
    for (const file of ['commands/serve.ts', 'commands/host-rules.ts', 'press/policy.ts', 'press/content-type.ts', 'i18n/lang.ts']) cpSync(join(import.meta.dirname, '..', file), join(project, 'src', file));
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    symlinkSync(join(import.meta.dirname, '../../node_modules'), join(project, 'node_modules'));
  });

  const start = (port: string) => {
    const child = spawn(join(project, 'node_modules/.bin/node'), [join(project, 'src/commands/serve.ts')], { cwd: tmpdir(), env: { ...process.env, PORT: port } });
    return { child, ended: once(child, 'exit'), errors: text(child.stderr) };
  };

  test.each(['SIGINT', 'SIGTERM'] as const)('says where the site is, and ends well on %s', async (signal) => {
    const { child, ended, errors } = start('0');
    const [printed] = await once(child.stdout, 'data');
    const lines = String(printed).split('\n');
    const address = /http:\S+/.exec(lines[1] ?? '')?.[0] ?? '';
    const { status } = await ask(address, '/en/');
    child.kill(signal);
    expect([status, await ended, await errors]).toEqual([200, [0, null], '']);
    expect(lines).toEqual([`ไทย      ${address.replace('/en/', '/th/')}`, `English  ${address}`, 'Ctrl+C stops it.', '']);
  });

  test('says in one sentence that the port is taken', async () => {
    const { port } = new URL(url);
    const { ended, errors } = start(port);
    expect([await ended, await errors]).toEqual([[1, null], `Port ${port} is in use. Stop the other server, or type: PORT=${Number(port) + 1} npm start\n`]);
  });

  test('says in one sentence that nothing has been built', async () => {
    rmSync(join(project, 'dist'), { recursive: true });
    const { ended, errors } = start('0');
    expect([await ended, await errors]).toEqual([[1, null], 'There is no site to serve yet. Type: npm run build\n']);
  });

  test.each(['abc', '65536', '-1'])('says in one sentence that %s is no port', async (port) => {
    const { ended, errors } = start(port);
    expect([await ended, await errors]).toEqual([[1, null], `PORT is "${port}", which is not a port. Type: PORT=4322 npm start\n`]);
  });
});
