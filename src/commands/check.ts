import { formatIssue } from '../domain/issue.ts';
import { loadReport, writeBlockRecords } from '../reader/report.ts';
import { countFaults } from './fault-count.ts';

const check = (root: string, fix: boolean): void => {
  if (fix) writeBlockRecords(root).forEach((file) => console.log(`Wrote ${file}`));
  const { issues, stories, figures } = loadReport(root);
  issues.forEach((issue) => console.error(formatIssue(issue)));
  if (issues.length === 0) return console.log(`No faults in ${stories.length} stories and ${figures.length} figures, in both languages.`);
  console.error(`\n${countFaults(issues.length)}. Nothing is published until ${issues.length === 1 ? 'it is' : 'they are'} mended.`);
  process.exitCode = 1;
};

try {
  check(process.cwd(), process.argv.includes('--fix'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
