import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAddress } from './ask-address.ts';
import { formatLinks, listAddresses } from './link-report.ts';
import { askAll } from './links.ts';

const ASKING = { userAgent: 'links-test', timeout: 500 };
const ANSWERS: Record<string, [status: number, location?: string]> = {
  '/here': [200], '/old': [301, '/here'], '/older': [308, '/old'], '/passing': [302, '/here'], '/passing-then-moved': [302, '/old'], '/old-then-passing': [301, '/passing'],
  '/missing': [404], '/gone': [410], '/old-and-gone': [301, '/gone'], '/closed': [403], '/broken': [500], '/lost': [301, '/'], '/': [200], '/circle': [302, '/circle'],
};
const asked: string[] = [];

let server: Server;
let site = '';
beforeAll(async () => {
  server = createServer(({ url = '', method, headers }, response) => {
    asked.push(`${method} ${url} ${headers['user-agent']}`);
    if (url === '/slow') return;
    if (url === '/no-head') return void response.writeHead(method === 'HEAD' ? 405 : 200).end();
    const [status, location] = ANSWERS[url] ?? [404];
    response.writeHead(status, location === undefined ? {} : { location }).end();
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => { server.closeAllConnections(); server.close(); });

test.each([
  ['/here', { kind: 'alive' }], ['/passing', { kind: 'alive' }], ['/passing-then-moved', { kind: 'alive' }], ['/no-head', { kind: 'alive' }], ['/', { kind: 'alive' }],
  ['/missing', { kind: 'dead', why: '404' }], ['/gone', { kind: 'dead', why: '410' }], ['/old-and-gone', { kind: 'dead', why: '410' }], ['/lost', { kind: 'dead', why: 'front' }],
  ['/closed', { kind: 'silent', why: '403' }], ['/broken', { kind: 'silent', why: '500' }], ['/circle', { kind: 'silent', why: 'circle' }], ['/slow', { kind: 'silent', why: 'timeout' }],
])('%s is told for what it is', async (path, answer) => {
  expect(await askAddress(site + path, ASKING)).toEqual(answer);
});

test.each([['/old', '/here'], ['/older', '/here'], ['/old-then-passing', '/passing']])('%s was moved for good to %s', async (path, to) => {
  expect(await askAddress(site + path, ASKING)).toEqual({ kind: 'moved', to: site + to });
});

test('a site that has no name, takes no connection or has no TLS is out of reach, not dead', async () => {
  const kinds = await Promise.all(['https://nowhere.invalid/', 'http://127.0.0.1:9/', site.replace('http:', 'https:')].map((url) => askAddress(url, ASKING)));
  expect(kinds.map(({ kind }) => kind)).toEqual(['silent', 'silent', 'silent']);
});

test('an address is asked once, however often it is written, under our name', async () => {
  asked.length = 0;
  const answers = await askAll([`${site}/here`, `${site}/here`], ASKING, 0);
  expect([[...answers.values()], asked]).toEqual([[{ kind: 'alive' }], ['HEAD /here links-test']]);
});

test('addresses are found with their line, and the site’s own is none', () => {
  expect(listAddresses('a.yaml', 'baseUrl: https://own.example\nurl: https://one.example/a\nnote: See https://two.example/b.')).toEqual([
    { url: 'https://one.example/a', file: 'a.yaml', line: 2 }, { url: 'https://two.example/b', file: 'a.yaml', line: 3 },
  ]);
});

test('dead, moved and unreachable are told apart, with the edit that mends, in both languages', () => {
  const at = (line: number) => ({ url: 'https://one.example/a', file: 'a.yaml', line });
  const found = [{ ...at(1), answer: { kind: 'silent', why: 'timeout' } }, { ...at(2), answer: { kind: 'moved', to: 'https://one.example/b' } }, { ...at(3), answer: { kind: 'dead', why: '404' } }, { ...at(4), answer: { kind: 'alive' } }] as const;
  expect(formatLinks([...found], 'en')).toEqual([
    'a.yaml:3  dead  https://one.example/a: the page is not there (404). Find a stored copy and write its address under archived.',
    'a.yaml:2  moved  https://one.example/a. Write https://one.example/b',
    'a.yaml:1  unreachable  https://one.example/a: no answer in time. Open it yourself.',
    '4 addresses: 1 dead, 1 moved, 1 unreachable.',
  ]);
  expect(formatLinks([...found], 'th').at(-1)).toBe('ตรวจ 4 ที่อยู่: ลิงก์เสีย 1 ย้ายแล้ว 1 ตรวจไม่ได้ 1');
  expect(formatLinks([found[0]], 'en')).toContain('No site could be reached: this machine may not be on the internet, so nothing is known of any address.');
});
