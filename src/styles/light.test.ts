import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHT } from './light.ts';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const NAMES: Record<keyof typeof LIGHT, string> = { paper: 'paper', ink: 'ink', soft: 'ink-soft', rule: 'rule', accent: 'accent' };

test.each(Object.entries(LIGHT))('%s is what the pages have', (name, colour) => {
  expect(tokens).toContain(`--color-${NAMES[name as keyof typeof LIGHT]}:light-dark(${colour},`);
});
