import { formatIssue } from '../domain/issue.ts';
import { listNews, toDay } from '../domain/lock.ts';
import { toEntries } from '../domain/published.ts';
import { findLastDay, toSummary } from '../domain/release-summary.ts';
import { listUncommitted } from '../reader/committed-lock.ts';
import { editionMoment } from '../reader/edition.ts';
import { appendEdition } from '../reader/lock.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { loadReport } from '../reader/report.ts';
import { countFaults } from './fault-count.ts';

const refuse = (...lines: string[]): void => {
  lines.forEach((line) => console.error(line));
  process.exitCode = 1;
};

/** Clocks differ, and a release may be prepared on the eve of an embargo; a year mistyped would date every later correction. */
const LATEST = 7 * 86_400_000;

const release = (root: string): void => {
  const moment = editionMoment(root);
  if (moment > Date.now() + LATEST) return refuse(`The moment given, ${new Date(moment).toISOString()}, lies more than a week ahead, and every later edition and correction would have to come after it. Correct EDITION_TIME, or leave it out.`);
  const { issues } = loadReport(root, moment);
  if (issues.length > 0) return refuse(...issues.map(formatIssue), '', `${countFaults(issues.length)}. Nothing was released.`);
  const uncommitted = listUncommitted(root) ?? [];
  if (uncommitted.length > 0) return refuse(...uncommitted, '', 'These files of content/ stand in no commit, so an edition of them could not be found again. Commit them, then release.');
  const manuscript = loadManuscript(root);
  const { lock } = manuscript;
  if (lock && moment < Date.parse(lock.time)) return refuse(`The moment given is before that of edition ${lock.edition} (${lock.time}). Give a later one, or leave EDITION_TIME out.`);
  const news = listNews(lock?.entries ?? [], toEntries(manuscript, moment));
  if (news.length === 0) return refuse(`Nothing has changed since edition ${lock?.edition ?? 0}. Nothing was released.`);
  const day = toDay(new Date(moment).toISOString());
  const last = findLastDay(news);
  if (last > day) return refuse(`A correction, note or withdrawal is dated ${last}, and this edition is of ${day}. Correct the day in the record, or release on that day.`);
  const edition = (lock?.edition ?? 0) + 1;
  toSummary(lock?.entries ?? [], news).forEach((line) => console.log(line));
  appendEdition(root, lock, new Date(moment).toISOString(), news);
  console.log(`\nEdition ${edition} stands in figures.lock. Keep it with: git add figures.lock && git commit -m "Release edition ${edition}" && git tag edition-${edition}`);
};

try {
  release(process.cwd());
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
