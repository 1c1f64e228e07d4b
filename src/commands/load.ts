import { createHash } from 'node:crypto';
import { Agent } from 'node:http';
import type { Manifest } from '../gate/manifest.ts';
import { ask, decode } from './ask.ts';

/** What readers met: answers, how many of them were not the edition's bytes, requests that failed, and the milliseconds that an answer took. */
export interface Load { answers: number; wrong: string[]; failed: string[]; median: number; slowest: number }

/** Browsers of every age. */
const ENCODINGS = ['br', 'gzip', 'identity'];

const toAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Lets so many readers ask a server for one file after another, each on a connection of its own, for so many seconds, and holds every
 * answer against the manifest, byte for byte.
 */
export const loadSite = async (url: string, { files }: Manifest, { readers, seconds }: { readers: number; seconds: number }): Promise<Load> => {
  const [listed, until] = [Object.entries(files), performance.now() + seconds * 1000];
  const [wrong, failed, times]: [string[], string[], number[]] = [[], [], []];
  const read = async (reader: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = reader * 31; performance.now() < until; turn += 1) {
      const [file = '', { sha256 } = { sha256: '' }] = listed[turn % listed.length] ?? [];
      const started = performance.now();
      try {
        const answer = await ask(url, toAddress(file), { agent, headers: { 'accept-encoding': ENCODINGS[turn % ENCODINGS.length] } });
        times.push(performance.now() - started);
        if (answer.status !== 200 || createHash('sha256').update(decode(answer)).digest('hex') !== sha256) wrong.push(`${file}: ${answer.status}`);
      } catch (error) {
        failed.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  times.sort((a, b) => a - b);
  return { answers: times.length, wrong, failed, median: times[Math.floor(times.length / 2)] ?? Number.NaN, slowest: times.at(-1) ?? Number.NaN };
};
