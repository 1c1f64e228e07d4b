import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took: seconds by the clock, seconds of a processor, and the most memory that it and its children held at once, in bytes; NaN where the system does not tell. */
export interface Cost { seconds: number; cpu: number; memory: number }

const PAGE = 4096;
/** Milliseconds between two looks at the memory. */
const LOOK = 50;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** The processes there are, each with its parent and the memory it holds; empty where there is no `/proc`. */
const listProcesses = (): { id: number; parent: number; memory: number }[] => {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    // A program's name may hold anything, a bracket too; what follows the last one is numbers.
    const [, parent, ...rest] = read(`/proc/${name}/stat`).replace(/^.*\) /s, '').split(' ').map(Number);
    const pages = rest[19];
    return parent === undefined || pages === undefined ? [] : [{ id: Number(name), parent, memory: pages * PAGE }];
  });
};

const sumMemory = (processes: ReturnType<typeof listProcesses>, id: number): number =>
  processes.reduce((sum, each) => sum + (each.id === id ? each.memory : each.parent === id ? sumMemory(processes, each.id) : 0), 0);

/** Seconds from what the shell's `times` prints, user and system, of itself and of its children. */
export const parseTimes = (text: string): number =>
  [...text.matchAll(/(\d+)m([\d.,]+)s/g)].reduce((sum, [, minutes, seconds = '']) => sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')), 0);

/** Runs a command to its end and tells what it took. Throws, with the end of what it said, where it fails. */
export const measureRun = async (cwd: string, [program = '', ...rest]: string[], env: NodeJS.ProcessEnv = process.env): Promise<Cost> => {
  const started = performance.now();
  // Only a parent is told how long its children ran; the shell is that parent.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', program, ...rest], { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [said, times]: [string[], string[]] = [[], []];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(String(part)));
  child.stdio[3]?.on('data', (part) => times.push(String(part)));
  let memory = Number.NaN;
  const look = setInterval(() => {
    const now = sumMemory(listProcesses(), child.pid ?? 0);
    if (now > 0) memory = Math.max(now, Number.isNaN(memory) ? 0 : memory);
  }, LOOK);
  const [code] = await once(child, 'close');
  clearInterval(look);
  if (code !== 0) throw new Error(`${[program, ...rest].join(' ')} failed (${code}).\n${said.join('').split('\n').slice(-30).join('\n')}`);
  return { seconds: (performance.now() - started) / 1000, cpu: parseTimes(times.join('')), memory };
};
