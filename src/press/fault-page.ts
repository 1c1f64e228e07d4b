import { LANGS } from '../i18n/lang.ts';
import type { Issue } from '../domain/issue.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const renderFault = ({ file, line, column, rule, message }: Issue): string =>
  `<li><code>${escapeHtml(`${file}:${line}:${column}  ${rule}`)}</code>${LANGS.map((lang) => `<p lang="${lang}">${escapeHtml(message[lang])}</p>`).join('')}</li>`;

/** The page that a preview shows in place of any other while content has faults, in both languages. It reloads by itself after the next save. */
export const renderFaultPage = (issues: Issue[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Faults: ${issues.length}</title><style>code{white-space:pre-wrap}p{margin:.2em 0;line-height:1.75}</style><script type="module" src="/@vite/client"></script></head>
<body><h1><span lang="th">ยังแสดงหน้าเว็บไม่ได้จนกว่าจะแก้ครบ</span><br>Nothing can be shown until this is mended</h1>
<ol>${issues.map(renderFault).join('')}</ol>
<p lang="th">แก้แล้วบันทึกไฟล์ หน้านี้จะโหลดใหม่เอง</p><p>Save the mended file: this page reloads by itself.</p></body></html>`;
