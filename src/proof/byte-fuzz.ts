import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReport } from '../reader/report.ts';
import { toRandom } from './random.ts';

/** A round that did not end as it should: the file, what was done to it, and what came of it. */
export interface FuzzFault { round: number; file: string; deed: string; outcome: string }

/** Pieces that have a meaning to one of the parsers, or to none. */
const PIECES = [
  '{', '}', '<', '>', '/>', '<Figure id="', '</', '"', "'", '\\', '`', '---\n', '\n\n', '\t', '\r', '# ', '- ', '> ', '| ', '|', '[', '](', ': ', '&a ', '*a ', '!!x ', '<<: ', '? ', '%YAML', '...', '\u0000', '\ufeff', '\u200b', '\u202e', '\u0e33', '\u0e48', 'เ', '๕', '3,200', '.nan',
  '__proto__: ', 'constructor: ', '&#0;', '\\u0000', '${', '{process.exit(0)}', 'import x from "x"\n', '<<<<<<< HEAD\n', '[a](javascript:x)', '2026-02-30',
];

/** One random edit of a file's bytes, and its name. */
export const mutateBytes = (bytes: Uint8Array, random: () => number): { bytes: Uint8Array; deed: string } => {
  const pick = (size: number): number => Math.floor(random() * size);
  const at = pick(bytes.length + 1);
  const length = 1 + pick(random() < 0.5 ? 3 : 200);
  const put = (inserted: Uint8Array, removed: number): Uint8Array => Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]);
  const edits: (() => { bytes: Uint8Array; deed: string })[] = [
    () => ({ bytes: put(Uint8Array.of(pick(256)), 1), deed: `another byte at ${at}` }),
    () => ({ bytes: put(new Uint8Array(), length), deed: `${length} bytes less at ${at}` }),
    () => ({ bytes: put(bytes.subarray(pick(bytes.length + 1)).subarray(0, length), 0), deed: `a part of it again at ${at}` }),
    () => { const piece = PIECES[pick(PIECES.length)] ?? ''; return { bytes: put(Buffer.from(piece), 0), deed: `${JSON.stringify(piece)} at ${at}` }; },
    () => { const piece = PIECES[pick(PIECES.length)] ?? ''; return { bytes: put(Buffer.from(piece.repeat(1 + pick(2000))), 0), deed: `${JSON.stringify(piece)} many times at ${at}` }; },
    () => ({ bytes: bytes.subarray(0, at), deed: `cut off at ${at}` }),
  ];
  return edits[pick(edits.length)]?.() ?? { bytes, deed: 'nothing' };
};

const FAULT = /^[^\n]+$/;
/** What no message for a writer may hold. */
const STACK_WORDS = /\bat \S+ \(|node_modules|TypeError|undefined|\[object/;

const listFiles = (root: string): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.(?:yaml|mdx)$/.test(file)).map((file) => `content/${file}`).sort();

const judgeRound = (root: string, at: number, slowest: number): string | undefined => {
  const start = performance.now();
  try {
    const { issues } = loadReport(root, at);
    const odd = issues.find(({ file, line, column, message }) => file === '' || line < 1 || column < 1 || !FAULT.test(message.en) || STACK_WORDS.test(message.en.replaceAll(/"[^]*"/g, '')));
    if (odd) return `an odd fault: ${JSON.stringify(odd)}`;
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
  }
  const took = performance.now() - start;
  return took > slowest ? `took ${Math.round(took)} ms` : undefined;
};

/**
 * Spoils the content of the project at `root`, a copy that nobody needs, by one to three random edits a round, and reads it. A round may
 * find faults or none; it may not throw, take longer than `slowest` milliseconds, or tell a fault in a program's words. Every round begins with the files as they were.
 */
export const fuzzBytes = (root: string, { seed, rounds, at, slowest = 10_000 }: { seed: number; rounds: number; at: number; slowest?: number }): FuzzFault[] => {
  const random = toRandom(seed);
  const files = listFiles(root);
  const faults: FuzzFault[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const file = files[Math.floor(random() * files.length)] ?? '';
    const path = join(root, file);
    const whole = readFileSync(path);
    let [bytes, deeds]: [Uint8Array, string[]] = [whole, []];
    for (let count = Math.ceil(random() * 3); count > 0; count -= 1) {
      const mutated = mutateBytes(bytes, random);
      [bytes, deeds] = [mutated.bytes, [...deeds, mutated.deed]];
    }
    writeFileSync(path, bytes);
    const outcome = judgeRound(root, at, slowest);
    if (outcome !== undefined) faults.push({ round, file, deed: deeds.join(', then '), outcome });
    writeFileSync(path, whole);
  }
  return faults;
};
