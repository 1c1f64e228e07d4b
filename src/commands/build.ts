import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '../domain/issue.ts';
import type { Report } from '../domain/report.ts';
import { renderHeaders } from '../press/policy.ts';
import { editionMoment } from '../reader/edition.ts';
import { loadReport } from '../reader/report.ts';
import { countFaults } from './fault-count.ts';
import { publishEdition } from './publish.ts';
import { verifyEdition } from './verify.ts';

const refuse = (faults: string[]): void => {
  faults.forEach((fault) => console.error(fault));
  console.error(`\n${countFaults(faults.length)}. Nothing was published; what was published before still stands.`);
  process.exitCode = 1;
};

/** Builds the judged report into `staging`, holds what came out against it, and puts it in place. */
const buildEdition = async (root: string, report: Report, staging: string, id: string, time: string): Promise<void> => {
  // Pages, loaders and settings read the same moment and folder from here.
  Object.assign(process.env, { EDITION_TIME: time, EDITION_OUT: staging, ASTRO_TELEMETRY_DISABLED: '1' });
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  const { faults, styleHash } = verifyEdition(report, staging);
  if (faults.length > 0) return refuse(faults);
  writeFileSync(join(staging, '_headers'), renderHeaders(styleHash));
  writeFileSync(join(staging, '.edition.json'), `${JSON.stringify({ time })}\n`);
  publishEdition(root, staging, id);
  console.log(`Built ${report.stories.length} stories and ${report.figures.length} figures in both languages.`);
};

const build = async (root: string): Promise<void> => {
  const moment = editionMoment(root);
  const report = loadReport(root, moment);
  if (report.issues.length > 0) return refuse(report.issues.map(formatIssue));
  const id = new Date().toISOString().replace(/[^0-9]/g, '');
  const staging = join(root, '.editions', `.${id}`);
  mkdirSync(staging, { recursive: true });
  // A store that is kept is how yesterday's number gets out.
  rmSync(join(root, '.astro'), { recursive: true, force: true });
  try {
    await buildEdition(root, report, staging, id, new Date(moment).toISOString());
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};

try {
  await build(process.cwd());
} catch (error) {
  refuse([error instanceof Error ? error.message : String(error)]);
}
