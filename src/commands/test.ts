import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './find-browser.ts';
import { type Count, countCommand, countReport, formatSummary, sumCounts } from './test-summary.ts';

const root = join(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'joint-action-report-'));

// npm puts the project's own Node first: the children run on the Node that runs this.
const run = (args: readonly string[]): number =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status ?? 1;

const printHeading = (text: string): void => console.log(`\n== ${text} ==\n`);

const runTypes = (): Count => {
  printHeading('Types');
  return countCommand(run(['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning']));
};

const runVitest = (project: 'unit' | 'browser'): Count => {
  const report = join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = run(['node_modules/vitest/vitest.mjs', ...args]);
  return countReport(existsSync(report) ? readFileSync(report, 'utf8') : '', exitCode);
};

const runUnitTests = (): Count => {
  printHeading('Unit tests');
  return runVitest('unit');
};

const runBuild = (): Count => {
  printHeading('Build');
  return countCommand(run(['src/commands/build.ts']));
};

const skipBrowserTests = (why: string): Count => {
  console.log(`not run: ${why}`);
  return countCommand(1);
};

const runBrowserTests = (isBuilt: boolean): Count => {
  printHeading('Browser tests');
  // What stands in dist then is the last good edition, not the code under test.
  if (!isBuilt) return skipBrowserTests('build failed');
  try {
    requireBrowser();
    return runVitest('browser');
  } catch (error) {
    return skipBrowserTests(error instanceof Error ? error.message : String(error));
  }
};

const runAll = (): Count => {
  try {
    const types = runTypes();
    const unit = runUnitTests();
    const build = runBuild();
    return sumCounts([types, unit, build, runBrowserTests(build.failed === 0)]);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
};

const total = runAll();
console.log(`\n${formatSummary(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
