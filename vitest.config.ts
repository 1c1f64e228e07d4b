import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Commands that are tested start a Node of their own, which takes its time on a busy machine. What is tested is made, not found where an earlier run kept it.
      { test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 60_000, maxWorkers: 2, env: { KEPT_FILES: '' } } },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page answers when a busy machine lets it; Vitest would wait for a second.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: true,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
