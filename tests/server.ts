import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../src/commands/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at its end: `${inject('siteUrl')}/th/`. */
    siteUrl: string;
  }
}

/** Serves `dist` to all browser tests; Vitest calls what this returns after the last of them. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { url, close } = await startServer({ root: join(import.meta.dirname, '../dist'), port: 0 });
  project.provide('siteUrl', url);
  return close;
};
