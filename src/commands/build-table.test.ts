import { expect, test } from 'vitest';
import { toGrowth, toPageCosts } from './build-table.ts';

const built = (pages: number, cpu: number, seconds = cpu / 2) => ({ pages, cost: { seconds, cpu, memory: 2e9 } });

test('tells each builder’s time a page, and how many times that of the one beside it', () => {
  const rows = toPageCosts({ ours: built(1000, 30), astro: built(200, 4, 4) }, 'astro');
  expect(rows['ours']).toEqual({ pages: 1000, seconds: 15, 'processor s': 30, 'peak MB': 2000, 'pages/s': 66.7, 'processor ms a page': 30, '× astro a page': 1.5, 'by the clock': 0.75, '× astro in all': 7.5 });
  expect(rows['astro']?.['× astro a page']).toBe(1);
});

test('growth that is linear is 1, and a builder without a smaller run has none', () =>
  expect(toGrowth({ ours: built(100, 2), astro: built(100, 1) }, { ours: built(1000, 20), astro: built(1000, 25), other: built(1, 1) })).toEqual({ ours: { growth: 1 }, astro: { growth: 2.5 } }));
