import { defineMiddleware } from 'astro:middleware';
import { isLang } from './i18n/lang.ts';
import { formatIssue } from './domain/issue.ts';
import { listPages } from './domain/page-list.ts';
import type { Report } from './domain/report.ts';
import { toWholeWords } from './domain/term.ts';
import { renderFaultPage } from './press/fault-page.ts';
import { loadBuiltReport } from './reader/built-report.ts';
import { followPreview } from './reader/desk.ts';
import { isBuild } from './reader/edition.ts';

/** A build reads content once; a preview looks for every page whether it was written since, so that the next save is seen: by what astro.config.mjs remembers of it, or else by itself. */
const built = isBuild() ? loadBuiltReport(process.cwd()) : undefined;
const alone = followPreview(process.cwd());

/** Whether the address is of no single thing, or of one that the Report has. */
const isShown = (report: Report, path: string): boolean => {
  const [, section = '', id = ''] = /^\/(?:th|en)\/(stories|figures|charts|sources)\/([a-z0-9-]+)/.exec(path) ?? [];
  return id === '' || listPages(report).includes(`/th/${section}/${id}/`);
};

export const onRequest = defineMiddleware((context, next) => {
  const { preview = alone } = context.locals;
  // The desk shows what it can while content has faults: they are what it is for.
  if (!built && context.url.pathname.startsWith('/desk/')) {
    context.locals.desk = preview.now().desk();
    return next();
  }
  const report = built ?? preview.now().report;
  if (report.issues.length > 0) {
    const faults = report.issues.map(formatIssue);
    if (built) throw new Error(faults.join('\n'));
    faults.forEach((fault) => console.error(fault));
    return new Response(renderFaultPage(report.issues), { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
  const lang = context.params['lang'];
  context.locals.report = report;
  context.locals.wholeWords = toWholeWords(report);
  context.locals.linkedFigures = new Set();
  context.locals.lang = isLang(lang) ? lang : 'th';
  // A build makes no page of what is held back; the preview knows of every file, and asks here.
  return built || isShown(report, context.url.pathname) ? next() : next('/404/');
});
