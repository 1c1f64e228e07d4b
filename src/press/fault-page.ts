import { formatIssue, type Issue } from '../domain/issue.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** The page that a preview shows in place of any other while content has faults. It reloads by itself after the next save. */
export const renderFaultPage = (issues: Issue[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Faults: ${issues.length}</title><script type="module" src="/@vite/client"></script></head>
<body><h1>Nothing can be shown until this is mended</h1>
<ol>${issues.map((issue) => `<li><pre>${escapeHtml(formatIssue(issue))}</pre></li>`).join('')}</ol>
<p>Save the mended file: this page reloads by itself.</p></body></html>`;
