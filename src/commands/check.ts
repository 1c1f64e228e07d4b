import type { Lang } from '../i18n/lang.ts';
import { formatIssueIn } from '../domain/issue.ts';
import { listWarnings } from '../domain/stale.ts';
import { loadReport, mendContent, writeBlockRecords } from '../reader/report.ts';
import { parseCheckOptions, type CheckOptions } from './check-options.ts';
import { formatOutcome } from './fault-count.ts';

const MENDED: Record<Lang, string> = { th: 'แก้แล้ว', en: 'Mended' };
const WARNING: Record<Lang, string> = { th: 'คำเตือน', en: 'Warning' };
const WROTE: Record<Lang, string> = { th: 'เขียนแล้ว', en: 'Wrote' };

const check = (root: string, { lang, fix }: CheckOptions): void => {
  const format = formatIssueIn(lang);
  // The record of blocks follows what the bodies say once they are mended.
  if (fix) mendContent(root).forEach((deed) => console.log(`${MENDED[lang]} ${format(deed)}`));
  if (fix) writeBlockRecords(root).forEach((file) => console.log(`${WROTE[lang]} ${file}`));
  const report = loadReport(root);
  const { issues, stories, figures } = report;
  listWarnings(report).forEach((warning) => console.warn(`${WARNING[lang]} ${format(warning)}`));
  issues.map(format).forEach((fault) => console.error(fault));
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
