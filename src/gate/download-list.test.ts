import { expect, test } from 'vitest';
import { listDownloads } from '../domain/download-list.ts';
import { downloadList } from './download-list.ts';
import { report, toEdition } from './edition-fixture.ts';
import type { Edition } from './edition.ts';

const faults = (addresses: string[]): string[] => downloadList(toEdition({}, new Map(addresses.map((address) => [address.slice(1), 'file'] as const)) satisfies Edition['files']));

test('passes the files that the content calls for, beside pages and what they load', () => {
  expect(faults([...listDownloads(report), '/en/index.html', '/_astro/start.js', '/favicon.svg'])).toEqual([]);
});

test('names a file that was not built', () => {
  expect(faults(listDownloads(report).filter((address) => address !== '/robots.txt'))).toEqual(['/robots.txt was not built.']);
});

test('names a file that was built over', () => {
  expect(faults([...listDownloads(report), '/en/stories/draft.txt'])).toEqual(['/en/stories/draft.txt was built, and the content calls for no such file.']);
});
