import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssueIn } from '../domain/issue.ts';
import { listNews, toDay, type Lock } from '../domain/lock.ts';
import type { Manuscript } from '../domain/manuscript.ts';
import type { Lang } from '../i18n/lang.ts';
import { toEntries } from '../domain/published.ts';
import { findLastDay, toSummary } from '../domain/release-summary.ts';
import { listStandIns } from '../domain/stand-in.ts';
import type { Entry } from '../schema/lock.ts';
import { listUncommitted } from '../reader/committed-lock.ts';
import { editionMoment } from '../reader/edition.ts';
import { askGit, tellGit } from '../reader/git.ts';
import { appendEdition } from '../reader/lock.ts';
import { LOCK } from '../reader/lock-text.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { loadReport } from '../reader/report.ts';
import { buildAgain, runBuild, type Build } from './build-again.ts';
import { hasTag, tagEdition, toEditionTag } from './edition-tag.ts';
import { countFaults } from './fault-count.ts';
import { isYes, meetPersonHere } from './person.ts';
import { parseReleaseOptions } from './release-options.ts';
import { RELEASE_WORDS } from './release-words.ts';
import { toSayer } from './say.ts';

/** Clocks differ, and a release may be prepared on the eve of an embargo; a year mistyped would date every later correction. */
const LATEST = 7 * 86_400_000;

/** What keeps an edition from being released: one line each, the last one says what to do. */
const refuse = (...lines: string[]): never => { throw new Error(lines.join('\n')); };

interface Prepared { lock: Lock | undefined; news: Entry[]; edition: number; time: string; hasHistory: boolean }

type Say = ReturnType<typeof toSayer<keyof typeof RELEASE_WORDS>>;

const judgeContent = (root: string, moment: number, lang: Lang, say: Say): Manuscript => {
  const format = formatIssueIn(lang);
  const { issues } = loadReport(root, moment);
  if (issues.length > 0) return refuse(...issues.map(format), '', say('faults', { count: issues.length, faults: countFaults(issues.length) }));
  const manuscript = loadManuscript(root);
  const standIns = listStandIns(manuscript);
  if (standIns.length > 0) return refuse(...standIns.map(format), '', say('stand-ins'));
  return manuscript;
};

/** Everything that is decided before anything is written. */
const prepare = (root: string, moment: number, lang: Lang, say: Say): Prepared => {
  const time = new Date(moment).toISOString();
  if (moment > Date.now() + LATEST) return refuse(say('far-moment', { time }));
  const manuscript = judgeContent(root, moment, lang, say);
  const uncommitted = listUncommitted(root);
  if (uncommitted && uncommitted.length > 0) return refuse(...uncommitted, '', say('uncommitted'));
  const { lock } = manuscript;
  if (lock && moment < Date.parse(lock.time)) return refuse(say('early-moment', { edition: lock.edition, time: lock.time }));
  const news = listNews(lock?.entries ?? [], toEntries(manuscript, moment));
  if (news.length === 0) return refuse(say('no-news', { edition: lock?.edition ?? 0 }));
  const [day, last] = [toDay(time), findLastDay(news)];
  if (last > day) return refuse(say('day-to-come', { last, day }));
  const edition = (lock?.edition ?? 0) + 1;
  if (hasTag(root, edition)) return refuse(say('tag-there', { edition }));
  return { lock, news, edition, time, hasHistory: uncommitted !== undefined };
};

const explain = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tags the last commit as the edition that it holds. */
const setTag = (root: string, edition: number, say: Say): void => {
  try {
    tagEdition(root, edition, toEditionTag(join(root, 'dist')));
  } catch (error) {
    throw new Error(say('untagged', { why: explain(error), edition }), { cause: error });
  }
};

/** The edition whose release was broken off between its commit, the last one, and its tag. */
const findUntagged = (root: string): Lock | undefined => {
  const { lock } = loadManuscript(root);
  const [last, released] = [askGit(root, 'rev-parse', 'HEAD'), askGit(root, 'log', '-1', '--format=%H', '--', LOCK)];
  return lock && last !== undefined && last === released && !hasTag(root, lock.edition) ? lock : undefined;
};

/** Writes the lock, builds, and keeps both by commit and tag. Where lock, build or commit fails, the lock is as it was. */
const publish = (root: string, { lock, news, edition, time, hasHistory }: Prepared, build: Build, say: Say): void => {
  const path = join(root, LOCK);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  try {
    appendEdition(root, lock, time, news);
    build(root, time);
    if (!hasHistory) return;
    tellGit(root, ['add', '--', LOCK]);
    tellGit(root, ['commit', '-q', '-m', `Release edition ${edition}`, '--', LOCK]);
  } catch (error) {
    if (before) writeFileSync(path, before);
    else rmSync(path, { force: true });
    if (hasHistory) tellGit(root, ['reset', '-q', '--', LOCK]);
    throw new Error(say('undone', { why: explain(error) }), { cause: error });
  }
  setTag(root, edition, say);
};

/** `ask`: puts the question; undefined where nobody is there to answer, and then only `yes` releases. */
export interface ReleaseContext { yes: boolean; lang: Lang; ask: ((question: string) => Promise<string>) | undefined; build: Build; say: (line: string) => void }

interface Voice { print: (line: string) => void; say: Say }

const tellReleased = (root: string, edition: number, hasHistory: boolean, { print, say }: Voice): void => {
  const { files } = toEditionTag(join(root, 'dist'));
  print(say(hasHistory ? 'released-kept' : 'released', { edition, files }));
  if (hasHistory) print(say('keep'));
  print(say('upload'));
};

/** Tags the edition that the last commit holds, from a build of it: what stands in `dist` may be another. */
const finish = (root: string, { edition, time }: Lock, build: Build, { print, say }: Voice): void => {
  const uncommitted = listUncommitted(root) ?? [];
  if (uncommitted.length > 0) return refuse(...uncommitted, '', say('uncommitted'));
  print(say('tagging', { edition }));
  build(root, time);
  setTag(root, edition, say);
  tellReleased(root, edition, true, { print, say });
};

/** Releases an edition of the project at `root`. Throws what keeps it from being released, and then nothing has changed. */
export const releaseEdition = async (root: string, moment: number, { yes, lang, ask, build, say: print }: ReleaseContext): Promise<void> => {
  const say = toSayer(RELEASE_WORDS, lang);
  const untagged = findUntagged(root);
  if (untagged) return finish(root, untagged, build, { print, say });
  const prepared = prepare(root, moment, lang, say);
  const { lock, news, edition, hasHistory } = prepared;
  toSummary(lock?.entries ?? [], news, lang).forEach(print);
  const isWanted = yes || (ask !== undefined && isYes(await ask(say('ask', { edition }))));
  if (!isWanted) return refuse('', say(ask ? 'refused' : 'unasked'));
  publish(root, prepared, build, say);
  tellReleased(root, edition, hasHistory, { print, say });
};
const run = async (root: string, words: string[]): Promise<void> => {
  const { yes, again, lang } = parseReleaseOptions(words);
  if (again !== undefined) return console.log(toSayer(RELEASE_WORDS, lang)('again', { edition: again, folder: buildAgain(root, again, runBuild()) }));
  const person = meetPersonHere();
  try {
    await releaseEdition(root, editionMoment(root), { yes, lang, ask: person?.ask, build: runBuild('--lang', lang), say: (line) => console.log(line) });
  } finally {
    person?.leave();
  }
};

if (import.meta.main) {
  try {
    await run(process.cwd(), process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
