import { expect, test } from 'vitest';
import { proveKills } from '../src/proof/kills.ts';

test('builds that are killed leave every page whole, and of one edition, for whoever reads meanwhile', async () => {
  const { kills, pages, broken } = await proveKills(process.cwd(), 1, 7);
  expect(broken).toEqual([]);
  expect(kills).toBe(1);
  expect(pages).toBeGreaterThan(20);
}, 300_000);
