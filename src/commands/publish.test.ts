import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placePreview, publishEdition } from './publish.ts';

const project = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(root, '.editions'));
  return root;
};
const stage = (root: string, text: string): string => {
  const staging = join(root, '.editions', '.staging');
  mkdirSync(staging);
  writeFileSync(join(staging, 'index.html'), text);
  return staging;
};
const served = (root: string): string => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

test('points dist at the new edition and leaves the one before whole', () => {
  const root = project();
  publishEdition(root, stage(root, 'one'), '1');
  publishEdition(root, stage(root, 'two'), '2');
  expect(served(root)).toBe('two');
  expect(readFileSync(join(root, '.editions', '1', 'index.html'), 'utf8')).toBe('one');
});

test('keeps the last three editions and nothing older', () => {
  const root = project();
  for (const id of ['1', '2', '3', '4', '5']) publishEdition(root, stage(root, id), id);
  expect(readdirSync(join(root, '.editions')).sort()).toEqual(['3', '4', '5']);
});

test('takes the place of a dist that is a real folder', () => {
  const root = project();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'old.html'), 'old');
  publishEdition(root, stage(root, 'new'), '1');
  expect(served(root)).toBe('new');
  expect(existsSync(join(root, 'dist', 'old.html'))).toBe(false);
});

test('takes nothing from another build that is under way', () => {
  const root = project();
  mkdirSync(join(root, '.editions', '.other'));
  for (const id of ['1', '2', '3', '4', '5']) publishEdition(root, stage(root, id), id);
  expect(existsSync(join(root, '.editions', '.other'))).toBe(true);
});

test('puts a preview in the place of the last, and leaves dist as it is', () => {
  const root = project();
  publishEdition(root, stage(root, 'out'), '1');
  for (const text of ['one', 'two']) placePreview(root, stage(root, text));
  expect(readFileSync(join(root, '.preview', 'index.html'), 'utf8')).toBe('two');
  expect([served(root), readdirSync(join(root, '.editions'))]).toEqual(['out', ['1']]);
});
