import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from './all.ts';

test('no check stands beside the list without being in it', async () => {
  const names = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !/(\.test|^all|-fixture)\.ts$/.test(file)).map((file) => file.replace('.ts', ''));
  const exported = await Promise.all(names.map(async (name) => Object.values(await import(join(import.meta.dirname, `${name}.ts`)) as Record<string, unknown>)));
  expect(names.filter((_name, index) => !CHECKS.some((check) => exported[index]?.includes(check)))).toEqual([]);
  expect(CHECKS).toHaveLength(names.length);
});
