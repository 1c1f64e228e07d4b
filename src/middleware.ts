import { defineMiddleware } from 'astro:middleware';
import { isLang } from './i18n/lang.ts';
import { formatIssue } from './domain/issue.ts';
import { toWholeWords } from './domain/term.ts';
import { renderFaultPage } from './press/fault-page.ts';
import { loadReport } from './reader/report.ts';

/** A build reads content once; a preview reads it again for every page, so that the next save is seen. */
const built = import.meta.env.PROD ? loadReport(process.cwd()) : undefined;

export const onRequest = defineMiddleware((context, next) => {
  const report = built ?? loadReport(process.cwd());
  if (report.issues.length > 0) {
    const faults = report.issues.map(formatIssue);
    if (import.meta.env.PROD) throw new Error(faults.join('\n'));
    faults.forEach((fault) => console.error(fault));
    return new Response(renderFaultPage(report.issues), { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
  const lang = context.params['lang'];
  context.locals.report = report;
  context.locals.wholeWords = toWholeWords(report);
  context.locals.linkedFigures = new Set();
  context.locals.lang = isLang(lang) ? lang : 'th';
  return next();
});
