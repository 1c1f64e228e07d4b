import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mendText } from '../reader/mend.ts';
import { loadReport } from '../reader/report.ts';
import { fuzzBytes, mutateBytes } from './byte-fuzz.ts';
import { toRandom } from './random.ts';

const AT = Date.parse('2026-11-22T09:00:00+07:00');
const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
cpSync(join(import.meta.dirname, '../../content'), join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

test('content spoilt byte by byte is refused or read, and never crashes the check', () => {
  const before = loadReport(root, AT).issues.length;
  expect(fuzzBytes(root, { seed: 4, rounds: 60, at: AT })).toEqual([]);
  expect(loadReport(root, AT).issues).toHaveLength(before);
}, 60_000);

test('what was spoilt is mended once, without a digit changed', () => {
  const random = toRandom(11);
  const story = readFileSync(join(root, 'content/stories/trust-no-one/th.mdx'));
  for (let round = 0; round < 100; round += 1) {
    const text = Buffer.from(mutateBytes(mutateBytes(story, random).bytes, random).bytes).toString();
    const mended = mendText('th.mdx', text).text;
    expect(mendText('th.mdx', mended)).toEqual({ text: mended, deeds: [] });
    expect(mended.match(/\p{N}/gu)).toEqual(text.match(/\p{N}/gu));
  }
});

test('the same seed spoils in the same way, and does spoil', () => {
  const spoil = (): string[] => { const random = toRandom(7); return Array.from({ length: 20 }, () => mutateBytes(Buffer.from('title: T\n'), random).deed); };
  expect(spoil()).toEqual(spoil());
  expect(new Set(spoil()).size).toBeGreaterThan(10);
});

test('a round that takes too long is told, with what was done', () => {
  expect(fuzzBytes(root, { seed: 1, rounds: 1, at: AT, slowest: 0 })).toEqual([{ round: 0, file: expect.stringMatching(/^content\//) as string, deed: expect.stringMatching(/\d/) as string, outcome: expect.stringMatching(/^took \d+ ms$/) as string }]);
});
