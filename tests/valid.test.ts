import { expect, test } from 'vitest';
import { judgeMarkup } from '../src/gate/valid-markup.ts';
import { loadMarkup } from './markup.ts';
import { pages } from './site.ts';

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of pages) faults.push(...judgeMarkup(page, (await loadMarkup(page)).html));
  expect(faults).toEqual([]);
}, 300_000);
