import { readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes, isText } from '../press/content-type.ts';
import { REDIRECTS, toHeaders } from '../press/policy.ts';
import { ask, decode, type Answer } from './ask.ts';
import { deployEdition } from './deploy.ts';
import { rollBack } from './rollback.ts';
import { findServers } from './other-servers.ts';
import { startServer } from './serve.ts';
import { ADDRESSES, makeFolder, TABLE, writeEdition } from './site-fixture.ts';

const folder = makeFolder();
const edition = join(folder, 'edition');
const release = join(folder, 'public', 'current');

beforeAll(async () => {
  writeEdition(edition);
  await deployEdition(edition, join(folder, 'public'), { at: join(folder, 'public'), now: Date.parse('2026-11-22T09:00:00Z') });
});
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = [...new Set(TABLE.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== 'Content-Type').map((name) => name.toLowerCase());
const lower = (headers: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const pick = (headers: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(NAMES.map((name) => [name, headers[name]]));
const expected = (address: string): Record<string, unknown> => pick(lower(toHeaders(TABLE, address)));
const typeOf = (address: string): string | undefined => toHeaders(TABLE, address)['Content-Type'] ?? contentTypes[extname(ADDRESSES[address] ?? '')];
const bytesOf = (address: string): Buffer => readFileSync(join(edition, ADDRESSES[address] ?? ''));
const PAGE = expected('/');

const OTHERS = findServers();
const SERVERS = [{ name: 'npm start', start: () => startServer({ root: edition, port: 0 }), encodings: [] as string[] },
  ...OTHERS.map(({ name, start }) => ({ name, start: () => start(release), encodings: name === 'nginx' ? ['gzip'] : ['br', 'gzip'] }))];

describe.each(SERVERS)('$name', ({ start, encodings }) => {
  let server: { url: string; close(): Promise<void> };
  const get = (address: string, options: Parameters<typeof ask>[2] = {}): Promise<Answer> => ask(server.url, address, options);
  beforeAll(async () => { server = await start(); });
  afterAll(() => server.close());

  test('gives every kind of address its headers, its type and its bytes, and HEAD the same without them', async () => {
    for (const address of Object.keys(ADDRESSES)) {
      const [answer, head] = [await get(address), await get(address, { method: 'HEAD' })];
      expect([answer.status, answer.headers['content-type'], pick(answer.headers)], address).toEqual([200, typeOf(address), expected(address)]);
      expect(answer.body.equals(bytesOf(address)), address).toBe(true);
      expect([head.status, head.headers['content-type'], pick(head.headers), head.body.length], address).toEqual([200, typeOf(address), expected(address), 0]);
    }
  });

  test.each(['br', 'gzip', 'identity'])('gives the same bytes to a browser that takes %s, and what is no text as it is', async (encoding) => {
    for (const address of Object.keys(ADDRESSES)) {
      const answer = await get(address, { headers: { 'accept-encoding': encoding } });
      if (encodings.includes(encoding)) expect(answer.headers['content-encoding'], address).toBe(isText(extname(ADDRESSES[address] ?? '')) ? encoding : undefined);
      if (answer.headers['content-encoding'] !== undefined) expect(answer.headers.vary, address).toBe('Accept-Encoding');
      expect(pick(answer.headers), address).toEqual(expected(address));
      expect(decode(answer).equals(bytesOf(address)), address).toBe(true);
    }
  });

  test('says that a file has not changed by its ETag, and never by its date', async () => {
    for (const address of Object.keys(ADDRESSES)) for (const encoding of ['br', 'identity']) {
      const { headers: { etag } } = await get(address, { headers: { 'accept-encoding': encoding } });
      const again = await get(address, { headers: { 'accept-encoding': encoding, 'if-none-match': etag } });
      expect([again.status, again.body.length, pick(again.headers)], address).toEqual([304, 0, expected(address)]);
      expect((await get(address, { headers: { 'if-modified-since': new Date('2030-01-01').toUTCString() } })).status, address).toBe(200);
    }
  });

  test.each(['/nowhere', '/nowhere/', '/nowhere.csv', '/_astro/nowhere.js', '/th/embed/', '/th/embed/nowhere/', '/en/index.html/', '/data/', '/_headers', '/_redirects', '/.edition.json', '/.well-known/', '/.well-known/other', '/%2eedition.json'])(
    'says that %s is not there, as a page of ours', async (address) => {
      const answer = await get(address);
      expect([answer.status, answer.headers['content-type'], pick(answer.headers)]).toEqual([404, 'text/html; charset=utf-8', PAGE]);
      expect(answer.body.equals(bytesOf('/404.html'))).toBe(true);
    });

  test.each(['/../edition/.edition.json', '/%2e%2e/edition/.edition.json', '/en/..%2f..%2f.edition.json', '/..%5c.edition.json'])('does not leave the folder by %s', async (address) => {
    const answer = await get(address);
    expect(answer.status === 404 || answer.status === 400).toBe(true);
    expect(String(answer.body)).not.toContain('styleHashes');
  });

  test.each([['/en', '/en/'], ...Object.entries(REDIRECTS)])('sends %s on to %s', async (address, to) => {
    const { status, headers } = await get(address);
    expect([status === 301 || status === 308, headers.location, pick(headers)]).toEqual([true, to, PAGE]);
  });

  test.each(['/en/', '/data/a.csv', '/nowhere', '/th/embed/levels/'])('takes nothing that is sent to %s', async (address) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await get(address, { method });
      expect([status, headers.allow, pick(headers)]).toEqual([405, 'GET, HEAD', PAGE]);
    }
  });
});

describe.each(OTHERS)('$name, while releases come and go', ({ name: host, start }) => {
  test('answers every reader with a page of one release and the policy of that release', async () => {
    const [editions, place] = [['first', 'second'].map((name) => ({ name, folder: join(folder, host, name), styleHash: `sha256-${name}=` })), join(folder, host, 'public')];
    editions.forEach((each) => writeEdition(each.folder, { 'en/index.html': each.name }, each.styleHash));
    const day = (count: number): number => Date.parse('2026-11-22T09:00:00Z') + count * 86_400_000;
    const put = async (index: number, now: number): Promise<string> => deployEdition(editions[index]?.folder ?? '', place, { at: place, now });
    await put(0, day(0));
    const server = await start(join(place, 'current'));
    const seen: string[] = [];
    let reading = true;
    const read = async (): Promise<void> => {
      while (reading) {
        try {
          const { status, headers, body } = await ask(server.url, '/en/');
          seen.push(`${status} ${body} ${/sha256-\w+=/.exec(String(headers['content-security-policy']))?.[0]}`);
        } catch (error) {
          // Caddy can refuse a connection that is opened in the very moment of a reload; a browser asks again, and so does this one.
          if (!(error instanceof Error && 'code' in error && error.code === 'ECONNRESET')) throw error;
        }
      }
    };
    const readers = Array.from({ length: 4 }, read);
    for (let round = 1; round <= 3; round += 1) {
      await put(1, day(2 * round));
      await server.reload(join(place, 'current'));
      await wait(300);
      rollBack(place, { now: day(2 * round) });
      await server.reload(join(place, 'current'));
      await wait(300);
      await put(0, day(2 * round + 1));
    }
    reading = false;
    await Promise.all(readers);
    await server.close();
    expect([...new Set(seen)].sort()).toEqual(['200 first sha256-first=', '200 second sha256-second=']);
  });
});
