import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { formatIssue } from '../domain/issue.ts';
import { listNews } from '../domain/lock.ts';
import { toEntries } from '../domain/published.ts';
import type { Report } from '../domain/report.ts';
import { toManifest, type EditionRecord } from '../gate/manifest.ts';
import { verifyEdition } from '../gate/verify.ts';
import { toHeaderTable } from '../press/policy.ts';
import { renderHeaders, renderRedirects } from '../press/static-host.ts';
import { editionMoment } from '../reader/edition.ts';
import { loadLock } from '../reader/lock.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { loadReport } from '../reader/report.ts';
import { countFaults } from './fault-count.ts';
import { publishEdition } from './publish.ts';

/** What a build that was broken off leaves behind may go after so long, in milliseconds; another may be running now. */
const STALE = 3_600_000;

/** The id of an edition, and the folder it is built in before it is published. */
interface Staging { id: string; folder: string }

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Renders the pages into the staging folder, with a cache that is new each time: a store that is kept is how yesterday's number gets out. Gives what went wrong. */
const renderPages = (root: string, { folder }: Staging, time: string): string[] => {
  const env = { ...process.env, EDITION_TIME: time, EDITION_OUT: folder, EDITION_CACHE: `${folder}-cache`, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'render-pages.ts')], { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  // A warning is a fault too: what it warns of has not been looked at. The places in the program say nothing to an author.
  const said = stripVTControlCharacters(`${stdout}\n${stderr}`).split('\n').map((line) => line.trimEnd()).filter((line) => line !== '' && !/^\s+at /.test(line));
  return status === 0 ? said.map((line) => `While the pages were built: ${line}`) : [...said, `The pages could not be built (${signal ?? `exit code ${status}`}).`];
};

const writeEdition = (root: string, report: Report, staging: Staging, time: string): string[] => {
  const unrendered = renderPages(root, staging, time);
  if (unrendered.length > 0) return unrendered;
  const { faults, styleHash } = verifyEdition(report, staging.folder);
  if (faults.length > 0) return faults;
  writeFileSync(join(staging.folder, '_headers'), renderHeaders(toHeaderTable(styleHash)));
  writeFileSync(join(staging.folder, '_redirects'), renderRedirects());
  writeFileSync(join(staging.folder, 'manifest.json'), toJson(toManifest(staging.folder, time)));
  const record: EditionRecord = { time, edition: loadLock(root).lock?.edition ?? 0, styleHash, host: new URL(report.settings.baseUrl).hostname };
  writeFileSync(join(staging.folder, '.edition.json'), `${JSON.stringify(record)}\n`);
  publishEdition(root, staging.folder, staging.id);
  return [];
};

const clearStale = (editions: string): void =>
  readdirSync(editions).filter((name) => name.startsWith('.')).map((name) => join(editions, name))
    .filter((path) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE)
    .forEach((path) => rmSync(path, { recursive: true, force: true }));

/** What no edition has recorded yet as it is built, in a sentence; an empty string where the lock has it all. */
const toUnreleased = (root: string, moment: number): string => {
  const manuscript = loadManuscript(root);
  const count = listNews(manuscript.lock?.entries ?? [], toEntries(manuscript, moment)).length;
  return count === 0 ? '' : ` ${count === 1 ? 'One thing' : `${count} things`} in it ${count === 1 ? 'is' : 'are'} new to figures.lock, or changed. Before you publish it: npm run release`;
};

/** Check, build aside, verify, put in place. Gives the faults; while there is one, nothing is published. */
const build = (root: string): string[] => {
  const moment = editionMoment(root);
  const report = loadReport(root, moment);
  if (report.issues.length > 0) return report.issues.map(formatIssue);
  const id = new Date().toISOString().replace(/[^0-9]/g, '');
  const staging = { id, folder: join(root, '.editions', `.${id}-${process.pid}`) };
  mkdirSync(staging.folder, { recursive: true });
  clearStale(join(root, '.editions'));
  try {
    const faults = writeEdition(root, report, staging, new Date(moment).toISOString());
    if (faults.length === 0) console.log(`Built ${report.stories.length} stories and ${report.figures.length} figures in both languages.${toUnreleased(root, moment)}`);
    return faults;
  } finally {
    for (const folder of [staging.folder, `${staging.folder}-cache`]) rmSync(folder, { recursive: true, force: true });
  }
};

const refuse = (faults: string[]): void => {
  faults.forEach((fault) => console.error(fault));
  console.error(`\n${countFaults(faults.length)}. Nothing was published; what was published before still stands.`);
  process.exitCode = 1;
};

try {
  const faults = build(process.cwd());
  if (faults.length > 0) refuse(faults);
} catch (error) {
  refuse([error instanceof Error ? error.message : String(error)]);
}
