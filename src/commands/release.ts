import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '../domain/issue.ts';
import { listNews, toDay, type Lock } from '../domain/lock.ts';
import type { Manuscript } from '../domain/manuscript.ts';
import { toEntries } from '../domain/published.ts';
import { findLastDay, toSummary } from '../domain/release-summary.ts';
import { listStandIns } from '../domain/stand-in.ts';
import type { Entry } from '../schema/lock.ts';
import { listUncommitted } from '../reader/committed-lock.ts';
import { editionMoment } from '../reader/edition.ts';
import { tellGit } from '../reader/git.ts';
import { appendEdition } from '../reader/lock.ts';
import { LOCK } from '../reader/lock-text.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { loadReport } from '../reader/report.ts';
import { buildAgain, runBuild, type Build } from './build-again.ts';
import { hasTag, tagEdition, toEditionTag } from './edition-tag.ts';
import { countFaults } from './fault-count.ts';
import { isYes, meetPersonHere } from './person.ts';
import { parseReleaseOptions } from './release-options.ts';

/** Clocks differ, and a release may be prepared on the eve of an embargo; a year mistyped would date every later correction. */
const LATEST = 7 * 86_400_000;

/** What keeps an edition from being released: one line each, the last one says what to do. */
const refuse = (...lines: string[]): never => { throw new Error(lines.join('\n')); };

interface Prepared { lock: Lock | undefined; news: Entry[]; edition: number; time: string; hasHistory: boolean }

const judgeContent = (root: string, moment: number): Manuscript => {
  const { issues } = loadReport(root, moment);
  if (issues.length > 0) return refuse(...issues.map(formatIssue), '', `${countFaults(issues.length)}. Nothing was released.`);
  const manuscript = loadManuscript(root);
  const standIns = listStandIns(manuscript);
  if (standIns.length > 0) return refuse(...standIns.map(formatIssue), '', 'These stand in for what only the publisher can say. Nothing was released.');
  return manuscript;
};

/** Everything that is decided before anything is written. */
const prepare = (root: string, moment: number): Prepared => {
  const time = new Date(moment).toISOString();
  if (moment > Date.now() + LATEST) return refuse(`The moment given, ${time}, lies more than a week ahead, and every later edition and correction would have to come after it. Correct EDITION_TIME, or leave it out.`);
  const manuscript = judgeContent(root, moment);
  const uncommitted = listUncommitted(root);
  if (uncommitted && uncommitted.length > 0) return refuse(...uncommitted, '', 'These files are not as the last commit has them, so an edition of them could not be found again. Commit them, then release.');
  const { lock } = manuscript;
  if (lock && moment < Date.parse(lock.time)) return refuse(`The moment given is before that of edition ${lock.edition} (${lock.time}). Give a later one, or leave EDITION_TIME out.`);
  const news = listNews(lock?.entries ?? [], toEntries(manuscript, moment));
  if (news.length === 0) return refuse(`Nothing has changed since edition ${lock?.edition ?? 0}. Nothing was released.`);
  const [day, last] = [toDay(time), findLastDay(news)];
  if (last > day) return refuse(`A correction, note or withdrawal is dated ${last}, and this edition is of ${day}. Correct the day in the record, or release on that day.`);
  const edition = (lock?.edition ?? 0) + 1;
  if (hasTag(root, edition)) return refuse(`A tag edition-${edition} is there already, and figures.lock knows no such edition. Remove the tag if it is a mistake: git tag -d edition-${edition}`);
  return { lock, news, edition, time, hasHistory: uncommitted !== undefined };
};

/** Writes the lock, builds, and keeps both by commit and tag. Where any of it fails, the lock is as it was. */
const publish = (root: string, { lock, news, edition, time, hasHistory }: Prepared, build: Build): void => {
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
    throw new Error(`${error instanceof Error ? error.message : String(error)}\nNothing was released; figures.lock is as it was.`, { cause: error });
  }
  tagEdition(root, edition, toEditionTag(join(root, 'dist')));
};

/** `ask`: puts the question; undefined where nobody is there to answer, and then only `yes` releases. */
export interface ReleaseContext { yes: boolean; ask: ((question: string) => Promise<string>) | undefined; build: Build; say: (line: string) => void }

/** Releases an edition of the project at `root`. Throws what keeps it from being released, and then nothing has changed. */
export const releaseEdition = async (root: string, moment: number, { yes, ask, build, say }: ReleaseContext): Promise<void> => {
  const prepared = prepare(root, moment);
  const { lock, news, edition, hasHistory } = prepared;
  toSummary(lock?.entries ?? [], news).forEach(say);
  const isWanted = yes || (ask !== undefined && isYes(await ask(`\nRelease edition ${edition}? / เผยแพร่ฉบับที่ ${edition} หรือไม่ (y/n) `)));
  if (!isWanted) return refuse('', ask ? 'Nothing was released.' : 'Nothing was released. To release it without a question: npm run release -- --yes');
  publish(root, prepared, build);
  const { files } = toEditionTag(join(root, 'dist'));
  say(`\nEdition ${edition} is released: it stands in figures.lock${hasHistory ? `, in a commit and in the tag edition-${edition}` : ''}, and is built in dist (${files} files).`);
  if (hasHistory) say('Keep it:  git push --follow-tags');
  say('Upload it:  npm run deploy -- ../public   or, to a host that compresses by itself, everything in dist/');
};

const run = async (root: string, words: string[]): Promise<void> => {
  const { yes, again } = parseReleaseOptions(words);
  if (again !== undefined) return console.log(`Edition ${again} is byte for byte what was published. It stands in ${buildAgain(root, again, runBuild)}`);
  const person = meetPersonHere();
  try {
    await releaseEdition(root, editionMoment(root), { yes, ask: person?.ask, build: runBuild, say: (line) => console.log(line) });
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
