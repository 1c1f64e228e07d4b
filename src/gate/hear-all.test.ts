import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { hearAll } from './hear-all.ts';

const toWorker = (program: string): Worker => new Worker(new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${program}`)}`));
const says = (word: string): Worker => toWorker(`parentPort.postMessage('${word}')`);
const WAITS = 'setInterval(() => {}, 1000)';

test('gives what each thread says, in their order, and what was made meanwhile', async () =>
  expect(await hearAll([says('a'), says('b')], () => 3)).toEqual([3, ['a', 'b']]));

test('a thread that fails, and one that ends without a word, fail all', async () => {
  await expect(hearAll([says('a'), toWorker("throw new Error('no page')")], () => 3)).rejects.toThrow('no page');
  await expect(hearAll([says('a'), toWorker('process.exit(0)')], () => 3)).rejects.toThrow('A thread that verifies pages ended without a verdict (exit code 0).');
});

test('where what is done meanwhile fails, that is told, and no thread runs on', async () => {
  const waiting = toWorker(WAITS);
  const ended = once(waiting, 'exit');
  await expect(hearAll([waiting], () => { throw new Error('no file'); })).rejects.toThrow('no file');
  expect(await ended).toHaveLength(1);
});
