import type { Worker } from 'node:worker_threads';

const hear = <Said>(worker: Worker): Promise<Said> => new Promise((resolve, reject) => {
  worker.once('message', resolve);
  worker.once('messageerror', reject);
  worker.once('error', reject);
  // It ends after its message too, when nobody waits any more.
  worker.once('exit', (code) => { reject(new Error(`A thread that verifies pages ended without a verdict (exit code ${code}).`)); });
});

/**
 * Waits for the one message of each thread, and does something meanwhile in this one. Gives what that made, and the messages. Throws what goes wrong in any, or
 * where a thread ends without a message; none runs on then.
 */
export const hearAll = async <Said, Made>(workers: Worker[], meanwhile: () => Made): Promise<[Made, Said[]]> => {
  try {
    return await Promise.all([Promise.resolve().then(meanwhile), Promise.all(workers.map((worker) => hear<Said>(worker)))]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};
