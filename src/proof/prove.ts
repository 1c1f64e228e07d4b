import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../commands/find-browser.ts';
import { MUTANT_CLASSES } from './all.ts';
import { proveBrowsers } from './browsers.ts';
import { fuzzBytes } from './byte-fuzz.ts';
import { openLaboratory, type Verdict } from './judge.ts';
import { proveKills } from './kills.ts';
import { proveNu } from './nu.ts';

/** The long proofs. `npm run prove` runs all; `npm run prove -- mutants` one. What breaks a promise is printed, and ends with 1. */
const KILLS = 30;
const ROUNDS = 750;
const SEED = 20261122;

const proveMutants = (): string[] => {
  const laboratory = openLaboratory(process.cwd());
  const verdicts: Verdict[] = [];
  const rows = MUTANT_CLASSES.map((kind) => {
    const own = kind.make(laboratory.files).map((mutant) => laboratory.judge(kind, mutant));
    verdicts.push(...own);
    const count = (outcome: Verdict['outcome']): number => own.filter((verdict) => verdict.outcome === outcome).length;
    return [kind.name, { expected: kind.expected === 'propagates' ? 'propagates' : 'killed', killed: count('killed'), propagated: count('propagated'), survived: count('survived'), otherwise: count('stopped otherwise') }] as const;
  });
  laboratory.remove();
  console.log('Changes that a person could make to this content, by class; what must come of each class was written down before.');
  console.table(Object.fromEntries(rows));
  console.log(`${verdicts.length} changes in ${rows.length} classes.`);
  return [
    ...rows.filter(([, row]) => row.killed + row.propagated + row.survived + row.otherwise === 0).map(([name]) => `${name}: the content gives no room for it, so nothing is proved.`),
    ...verdicts.filter(({ outcome }) => outcome === 'survived' || outcome === 'stopped otherwise').map(({ mutant, outcome, rules }) => `${outcome}: ${mutant} (${rules.join(', ') || 'no rule'})`),
  ];
};

const proveBuilds = async (): Promise<string[]> => {
  const { kills, published, pages, broken } = await proveKills(process.cwd(), KILLS, SEED);
  console.log(`Builds killed at random moments: ${kills}; come to their end before: ${published}. Pages read meanwhile: ${pages}; not whole, or of no edition: ${broken.length}.`);
  return broken;
};

const proveBytes = (): string[] => {
  const copy = mkdtempSync(join(tmpdir(), 'bytes-'));
  for (const part of ['content', 'figures.lock']) if (existsSync(part)) cpSync(part, join(copy, part), { recursive: true });
  const faults = fuzzBytes(copy, { seed: SEED, rounds: ROUNDS, at: Date.parse('2026-11-22T09:00:00+07:00') });
  rmSync(copy, { recursive: true, force: true });
  console.log(`Random edits of bytes: ${ROUNDS} rounds; thrown, too slow or told in a program’s words: ${faults.length}.`);
  return faults.map(({ file, deed, outcome }) => `${file}: ${deed}: ${outcome}`);
};

/** The browser tests of which `npm test` runs a sample, on every page in every mode. */
const provePages = (): string[] => {
  const files = ['axe', 'keyboard', 'large-text', 'layout'].map((name) => `tests/${name}.test.ts`);
  requireBrowser();
  const env = { ...process.env, EVERY_PAGE: '1' };
  const built = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit', env });
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', ...files], { stdio: 'inherit', env });
  return built.status === 0 && status === 0 ? [] : ['Not every page keeps its promises in every mode: see above.'];
};

/** The editor in a browser: installed where it is not, and driven on a copy of the content. */
const proveEditor = (): string[] => {
  requireBrowser();
  const run = (...args: string[]): boolean => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
  const isKept = run('src/commands/edit.ts', '--install') && (existsSync('dist') || run('src/commands/build.ts')) && run('node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'tests/edit.test.ts');
  return isKept ? [] : ['The editor does not keep its promises: see above.'];
};

const PROOFS: Record<string, () => string[] | Promise<string[]>> = { mutants: proveMutants, bytes: proveBytes, kills: proveBuilds, pages: provePages, edit: proveEditor, browsers: () => proveBrowsers(process.cwd()), nu: () => proveNu(process.cwd()) };

const [wanted] = process.argv.slice(2);
if (wanted !== undefined && !Object.hasOwn(PROOFS, wanted)) {
  console.error(`There is no proof "${wanted}". Write one of: ${Object.keys(PROOFS).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, prove] of Object.entries(PROOFS)) {
    if (wanted !== undefined && name !== wanted) continue;
    const faults = await prove();
    faults.forEach((fault) => console.error(fault));
    if (faults.length > 0) process.exitCode = 1;
  }
}
