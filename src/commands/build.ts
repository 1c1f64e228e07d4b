import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Showing } from '../domain/compile.ts';
import { listSecrets, toEmbargoes, toIsOutAt } from '../domain/embargo.ts';
import { formatIssueIn } from '../domain/issue.ts';
import { listNews } from '../domain/lock.ts';
import type { Manuscript } from '../domain/manuscript.ts';
import { toEntries } from '../domain/published.ts';
import type { Report } from '../domain/report.ts';
import { toManifest, type EditionRecord } from '../gate/manifest.ts';
import { verifyEdition } from '../gate/verify.ts';
import { toHeaderTable } from '../press/policy.ts';
import { renderHeaders, renderRedirects } from '../press/static-host.ts';
import type { Lang } from '../i18n/lang.ts';
import { editionMoment } from '../reader/edition.ts';
import { forget } from '../reader/kept.ts';
import { loadLock } from '../reader/lock.ts';
import { loadManuscript, type SourceManuscript } from '../reader/manuscript.ts';
import { judgeManuscript } from '../reader/report.ts';
import { parseBuildOptions, type BuildOptions } from './build-options.ts';
import { BUILD_WORDS } from './build-words.ts';
import { countFaults } from './fault-count.ts';
import { toSayer } from './say.ts';
import { placePreview, PREVIEW, publishEdition } from './publish.ts';

/** What a build that was broken off leaves behind may go after so long, in milliseconds; another may be running now. */
const STALE = 3_600_000;

/** The id of an edition, and the folder it is built in before it is published. */
interface Staging { id: string; folder: string }

/** What pages read of how they are built. Where a test runner has set it for itself, a page would take a build for a preview, and read all content anew. */
const OF_THE_RUNNER = { PROD: undefined, DEV: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined };

/** What is to be built, as it was read and judged, once. */
interface Judged { manuscript: SourceManuscript; report: Report; showing: Showing }

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Renders the pages into the staging folder, with a cache that is new each time: a store that is kept is how yesterday's number gets out. Gives what went wrong. */
const renderPages = (root: string, { folder }: Staging, time: string, showing: Showing): string[] => {
  const env = { ...process.env, ...OF_THE_RUNNER, EDITION_TIME: time, EDITION_SHOWING: showing, EDITION_OUT: folder, EDITION_CACHE: `${folder}-cache`, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'render-pages.ts')], { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  // A warning is a fault too: what it warns of has not been looked at. The places in the program say nothing to an author.
  const said = stripVTControlCharacters(`${stdout}\n${stderr}`).split('\n').map((line) => line.trimEnd()).filter((line) => line !== '' && !/^\s+at /.test(line));
  return status === 0 ? said.map((line) => `While the pages were built: ${line}`) : [...said, `The pages could not be built (${signal ?? `exit code ${status}`}).`];
};

/** Renders, verifies and seals what is built in the staging folder. Gives what is wrong. */
const writeEdition = async (root: string, { manuscript, report, showing }: Judged, { id, folder }: Staging, time: string): Promise<string[]> => {
  const moment = showing === 'preview' ? Infinity : Date.parse(time);
  const unrendered = renderPages(root, { id, folder }, time, showing);
  if (unrendered.length > 0) return unrendered;
  const { faults, styleHashes } = await verifyEdition(report, folder, listSecrets(manuscript, moment));
  if (faults.length > 0) return faults;
  writeFileSync(join(folder, '_headers'), renderHeaders(toHeaderTable(styleHashes, showing)));
  writeFileSync(join(folder, '_redirects'), renderRedirects());
  writeFileSync(join(folder, 'manifest.json'), toJson(toManifest(folder, time, showing)));
  if (showing === 'preview') {
    placePreview(root, folder);
    return [];
  }
  const record: EditionRecord = { time, edition: loadLock(root).lock?.edition ?? 0, styleHashes, host: new URL(report.settings.baseUrl).hostname };
  writeFileSync(join(folder, '.edition.json'), `${JSON.stringify(record)}\n`);
  publishEdition(root, folder, id);
  return [];
};

const clearStale = (editions: string): void =>
  readdirSync(editions).filter((name) => name.startsWith('.')).map((name) => join(editions, name))
    .filter((path) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE)
    .forEach((path) => rmSync(path, { recursive: true, force: true }));

type Say = ReturnType<typeof toSayer<keyof typeof BUILD_WORDS>>;

/** What no edition has recorded yet as it is built, in a sentence; an empty string where the lock has it all. */
const toUnreleased = (manuscript: Manuscript, moment: number, say: Say): string => {
  const count = listNews(manuscript.lock?.entries ?? [], toEntries(manuscript, moment)).length;
  return count === 0 ? '' : say(count === 1 ? 'unreleased-one' : 'unreleased', { count });
};

/** What waits, and what may not go out yet though it was built: the moment that was given may lie ahead. One line each. */
const listWaiting = (manuscript: Manuscript, moment: number, now: number, say: Say): string[] => {
  const waiting = Object.entries(toEmbargoes(manuscript, moment)).map(([thing, until]) => say('held', { thing, until }));
  const early = Object.entries(toEmbargoes(manuscript, now)).filter(([thing]) => toIsOutAt(manuscript)(moment)(thing)).map(([thing, until]) => say('early', { thing, until }));
  return [...waiting, ...early];
};

const describe = ({ manuscript, report }: Judged, moment: number, say: Say): string[] => {
  const counts = { stories: report.stories.length, figures: report.figures.length };
  return report.embargoes === undefined
    ? [say('built', counts) + toUnreleased(manuscript, moment, say), ...listWaiting(manuscript, moment, Date.now(), say)]
    : [say('preview', { ...counts, folder: PREVIEW }), ...Object.entries(report.embargoes).map(([thing, until]) => say('waiting', { thing, until }))];
};

/** Check, build aside, verify, put in place. Gives the faults; while there is one, nothing is published. */
const build = async (root: string, { showing, lang }: BuildOptions): Promise<string[]> => {
  const moment = editionMoment(root);
  const manuscript = loadManuscript(root);
  const report = judgeManuscript(manuscript, moment, showing);
  const judged = { manuscript, report, showing };
  if (report.issues.length > 0) return report.issues.map(formatIssueIn(lang));
  const id = new Date().toISOString().replace(/[^0-9]/g, '');
  const staging = { id, folder: join(root, '.editions', `.${id}-${process.pid}`) };
  mkdirSync(staging.folder, { recursive: true });
  clearStale(join(root, '.editions'));
  forget(Date.now());
  try {
    const faults = await writeEdition(root, judged, staging, new Date(moment).toISOString());
    if (faults.length === 0) describe(judged, moment, toSayer(BUILD_WORDS, lang)).forEach((line) => console.log(line));
    return faults;
  } finally {
    for (const folder of [staging.folder, `${staging.folder}-cache`]) rmSync(folder, { recursive: true, force: true });
  }
};

const refuse = (faults: string[], lang: Lang): void => {
  faults.forEach((fault) => console.error(fault));
  console.error(`\n${toSayer(BUILD_WORDS, lang)('refused', { count: faults.length, faults: countFaults(faults.length) })}`);
  process.exitCode = 1;
};

try {
  const options = parseBuildOptions(process.argv.slice(2));
  const faults = await build(process.cwd(), options);
  if (faults.length > 0) refuse(faults, options.lang);
} catch (error) {
  refuse([error instanceof Error ? error.message : String(error)], 'en');
}
