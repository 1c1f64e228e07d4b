import { toFactSheet } from '../domain/fact-sheet.ts';
import type { SheetFileEnding } from '../domain/kit-file.ts';
import type { Report } from '../domain/report.ts';
import { toWholeWords } from '../domain/term.ts';
import type { Lang } from '../i18n/lang.ts';
import { renderDocx } from './docx.ts';
import { toFactPaper } from './fact-paper.ts';
import type { Paper } from './paper.ts';
import { renderPaperText } from './paper-text.ts';
import { renderPdf } from './pdf.ts';

const RENDERERS: Record<SheetFileEnding, (paper: Paper, report: Report) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>> = {
  '.txt': (paper) => new TextEncoder().encode(renderPaperText(paper)), '.docx': renderDocx, '.pdf': (paper, report) => renderPdf(paper, toWholeWords(report)),
};

/** The bytes of the sheet of all figures, in one form. */
export const renderFactSheet = async (report: Report, lang: Lang, ending: SheetFileEnding): Promise<Uint8Array<ArrayBuffer>> =>
  RENDERERS[ending](toFactPaper(toFactSheet(report, lang)), report);
