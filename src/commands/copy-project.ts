import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build reads, and the preview’s desk. */
const PARTS = ['content', 'figures.lock', 'public', 'src', 'docs', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'README.md', 'README.th.md'];

/** A copy of the project that may be spoilt: it shares only the installed packages. Whoever asks for it takes it away. */
export const copyProject = (root: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'report-'));
  for (const part of PARTS) if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
};
