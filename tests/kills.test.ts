import { expect, test } from 'vitest';
import { proveKills } from '../src/proof/kills.ts';

test('builds that are killed leave every page whole, and of one edition, for whoever reads meanwhile', async () => {
  const { kills, pages, broken } = await proveKills(process.cwd(), 2, 7);
  expect(broken).toEqual([]);
  expect(kills).toBe(2);
  expect(pages).toBeGreaterThan(100);
}, 180_000);
