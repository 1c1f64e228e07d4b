import { formatIssueIn } from '../domain/issue.ts';
import { loadReport, writeBlockRecords } from '../reader/report.ts';
import { parseCheckOptions, type CheckOptions } from './check-options.ts';
import { formatOutcome } from './fault-count.ts';

const check = (root: string, { lang, fix }: CheckOptions): void => {
  if (fix) writeBlockRecords(root).forEach((file) => console.log(`Wrote ${file}`));
  const { issues, stories, figures } = loadReport(root);
  issues.map(formatIssueIn(lang)).forEach((fault) => console.error(fault));
  const outcome = formatOutcome[lang](issues.length, stories.length, figures.length);
  if (issues.length === 0) return console.log(outcome);
  console.error(`\n${outcome}`);
  process.exitCode = 1;
};

try {
  check(process.cwd(), parseCheckOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
