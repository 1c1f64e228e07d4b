import { expect, test } from 'vitest';
import { measureRun, parseTimes } from './cost.ts';

test('reads what a shell says of its children, of whatever make', () => {
  expect(parseTimes('0m0.01s 0m0.02s\n1m2.50s 0m1.00s\n')).toBeCloseTo(63.53);
  expect(parseTimes('0m0.00s 0m0.00s\n0m0,25s 0m0,00s\n')).toBeCloseTo(0.25);
});

if (process.platform === 'linux') test('counts the processor and the memory of children, and their children', async () => {
  const hog = 'const all = Buffer.alloc(150e6, 1); const end = Date.now() + 300; while (Date.now() < end); process.exit(all[0] - 1)';
  const { seconds, cpu, memory } = await measureRun('.', [process.execPath, '-e', `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(hog)}])`]);
  expect(memory).toBeGreaterThan(150e6);
  expect(cpu).toBeGreaterThan(0.05);
  expect(seconds).toBeGreaterThan(0.3);
});

test('a command that fails says why', () =>
  expect(measureRun('.', [process.execPath, '-e', 'console.error("no content"); process.exit(3)'])).rejects.toThrow(/failed \(3\)[^]*no content/));
