import { formatIssue } from '../domain/issue.ts';
import { loadReport, writeBlockRecords } from '../reader/report.ts';

const root = process.cwd();
if (process.argv.includes('--fix')) writeBlockRecords(root).forEach((file) => console.log(`Wrote ${file}`));
const { issues, stories, figures } = loadReport(root);
issues.forEach((issue) => console.error(formatIssue(issue)));
if (issues.length > 0) {
  console.error(`\n${issues.length === 1 ? '1 fault' : `${issues.length} faults`}. Nothing is published until ${issues.length === 1 ? 'it is' : 'they are'} mended.`);
  process.exitCode = 1;
} else {
  console.log(`No faults in ${stories.length} stories and ${figures.length} figures, in both languages.`);
}
