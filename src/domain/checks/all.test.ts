import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from './all.ts';

test('no check stands beside the list without being in it', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !/(\.test|^all|-fixture)\.ts$/.test(file)).map((file) => file.replace('.ts', ''));
  expect(CHECKS.map(({ name }) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).sort()).toEqual(files.sort());
});
