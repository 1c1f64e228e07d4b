import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Report } from '../domain/report.ts';
import { chartFiles } from './chart-files.ts';
import { downloadList } from './download-list.ts';
import { listParts, readEdition, type WholePromise } from './edition.ts';
import { feeds } from './feeds.ts';
import { fileList } from './file-list.ts';
import { hearAll } from './hear-all.ts';
import { links } from './links.ts';
import type { Outline } from './page.ts';
import { pageList } from './page-list.ts';
import type { Verdict } from './parts.ts';
import type { Task } from './parts-worker.ts';
import { pressKit } from './press-kit.ts';
import { registerFiles } from './register-files.ts';
import { searchIndex } from './search-index.ts';
import { secrets } from './secrets.ts';
import { styleSheet, toStyleHashes } from './style-sheet.ts';
import { validMarkup } from './valid-markup.ts';

/** What an edition must keep as a whole, one file each: the promises of its files, which are judged while others judge its parts, */
const FILE_PROMISES: WholePromise[] = [pageList, fileList, downloadList, chartFiles, registerFiles, pressKit, validMarkup, secrets];

/** and those that ask for the outline of every page. */
const OUTLINE_PROMISES: WholePromise[] = [feeds, searchIndex, links, styleSheet];

/** So much memory may a thread fill before it looks what can go: some pages, and the report, which takes several times its text. Measured at 1,000 stories, of 40 MB, where 700 were enough. */
const MEGABYTES = 512;
const toMegabytes = (report: string): number => Math.ceil(report.length / 1e5);

const startWorker = (task: Task): Worker =>
  new Worker(new URL('./parts-worker.ts', import.meta.url), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES + toMegabytes(task.report) } });

/**
 * Holds what was built in `folder` against the report. `words`: those that may stand nowhere in it. Gives the faults, those of parts first, and the style
 * sheets' hashes for the security policy.
 */
export const verifyEdition = async (report: Report, folder: string, words: RegExp[] = []): Promise<{ faults: string[]; styleHashes: string[] }> => {
  const outlines = new Map<string, Outline>();
  const edition = readEdition(report, folder, words, outlines);
  const [text, of] = [JSON.stringify(report), Math.min(availableParallelism(), listParts(edition).length)];
  const keep = (promises: WholePromise[]): string[] => promises.flatMap((promise) => promise(edition));
  const [ofFiles, verdicts] = await hearAll<Verdict, string[]>(Array.from({ length: of }, (_, share) => startWorker({ report: text, folder, words, share, of })), () => keep(FILE_PROMISES));
  for (const verdict of verdicts) for (const [address, outline] of verdict.outlines) outlines.set(address, outline);
  const ofParts = verdicts.flatMap(({ faults }) => faults).sort(([a], [b]) => a - b).flatMap(([, faults]) => faults);
  return { faults: [...ofParts, ...ofFiles, ...keep(OUTLINE_PROMISES)], styleHashes: toStyleHashes(edition) };
};
