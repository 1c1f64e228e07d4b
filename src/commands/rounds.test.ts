import { expect, test } from 'vitest';
import { measureInTurn } from './rounds.ts';

test('takes turns, and keeps what it measured of each apart', async () => {
  const order: string[] = [];
  const measure = (name: string) => async (): Promise<number> => order.push(name);
  expect(await measureInTurn({ ours: measure('ours'), bare: measure('bare') }, 2)).toEqual({ ours: [1, 3], bare: [2, 4] });
  expect(order).toEqual(['ours', 'bare', 'ours', 'bare']);
});
