import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { editionMoment } from './edition.ts';

const folders: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  folders.push(folder);
  return folder;
};
/** A folder whose `git` is a program that does this. */
const withGit = (script: string): string => {
  const folder = newFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', folder);
  return folder;
};

test('takes the moment that is given, to the millisecond', () => {
  vi.stubEnv('EDITION_TIME', '2026-11-22T09:00:00+07:00');
  expect(editionMoment(newFolder())).toBe(Date.UTC(2026, 10, 22, 2));
  vi.stubEnv('EDITION_TIME', '2026-11-22T02:00:00.000Z');
  expect(editionMoment(newFolder())).toBe(Date.UTC(2026, 10, 22, 2));
});

test.each(['', 'tomorrow', '22/11/2026', '2026-11-22', '2026-11-22T09:00:00', '2026-11-22 09:00', '2026-02-30T09:00:00+07:00', '1'])('refuses %j, which is no moment or another one elsewhere', (given) => {
  vi.stubEnv('EDITION_TIME', given);
  expect(() => editionMoment(newFolder())).toThrow(`EDITION_TIME is "${given}". Write it like 2026-11-22T09:00:00+07:00.`);
});

test('else takes the moment of the last commit, so that two builds of one commit are alike', () => {
  vi.stubEnv('EDITION_TIME', undefined);
  expect(editionMoment(withGit('echo 2026-11-22T09:00:00+07:00'))).toBe(Date.UTC(2026, 10, 22, 2));
});

test.each(['echo "fatal: not a git repository" >&2; exit 128', 'exit 0'])('else, where git says nothing (%s), takes now', (script) => {
  vi.stubEnv('EDITION_TIME', undefined);
  const folder = withGit(script);
  const before = Date.now();
  const moment = editionMoment(folder);
  expect(moment).toBeGreaterThanOrEqual(before);
  expect(moment).toBeLessThanOrEqual(Date.now());
});
