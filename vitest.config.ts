import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Commands that are tested start a Node of their own, which takes its time on a busy machine.
      { test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: true,
          maxWorkers: 2,
          // Vitest asks for a turn of its own where projects differ in workers.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
