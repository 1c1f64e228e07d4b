import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReport, writeBlockRecords } from '../reader/report.ts';
import type { Files, Mutant, MutantClass } from './mutant.ts';

/** What became of a mutant: the rules that stopped it, or none; and whether that is what was written down. */
export interface Verdict { mutant: string; rules: string[]; outcome: 'killed' | 'propagated' | 'survived' | 'stopped otherwise' }

/** A copy of the content, with its history, in which mutants are tried. */
export interface Laboratory { files: Files; judge(kind: MutantClass, mutant: Mutant): Verdict; remove(): void }

const MOMENT = Date.parse('2026-11-22T09:00:00+07:00');
const LOCK = 'figures.lock';

const git = (cwd: string, ...args: string[]): void => void execFileSync('git', ['-c', 'user.name=proof', '-c', 'user.email=proof@localhost', '-c', 'commit.gpgsign=false', ...args], { cwd, stdio: 'ignore' });

const readFiles = (root: string): Files =>
  new Map([...readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).map((path) => `content/${path.replaceAll('\\', '/')}`).filter((path) => /\.[a-z]+$/.test(path)).sort(), LOCK]
    .filter((path) => existsSync(join(root, path))).map((path) => [path, readFileSync(join(root, path), 'utf8')]));

const write = (root: string, file: string, text: string | undefined): void => (text === undefined ? rmSync(join(root, file), { force: true }) : writeFileSync(join(root, file), text));

const toOutcome = ({ expected }: MutantClass, rules: string[]): Verdict['outcome'] =>
  expected === 'propagates' ? (rules.length === 0 ? 'propagated' : 'stopped otherwise')
  : rules.length === 0 ? 'survived'
  : rules.some((rule) => expected.includes(rule)) ? 'killed' : 'stopped otherwise';

/** Copies the content of the project at `root` to a folder of its own, with a commit that holds it. */
export const openLaboratory = (root: string): Laboratory => {
  const copy = mkdtempSync(join(tmpdir(), 'proof-'));
  for (const part of ['content', LOCK]) if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
  git(copy, 'init', '-q');
  git(copy, 'add', '-A');
  git(copy, 'commit', '-qm', 'content');
  const files = readFiles(copy);
  const restore = (): void => files.forEach((text, file) => write(copy, file, text));
  return {
    files,
    judge: (kind, mutant) => {
      mutant.changes.forEach((text, file) => write(copy, file, text));
      // As at the desk: what the tool mends by itself is mended, and stops nobody.
      writeBlockRecords(copy);
      const rules = [...new Set(loadReport(copy, MOMENT).issues.map(({ rule }) => rule))].sort();
      restore();
      return { mutant: mutant.name, rules, outcome: toOutcome(kind, rules) };
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
};
