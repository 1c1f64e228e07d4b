import { toFactSheet } from '../domain/fact-sheet.ts';
import type { Report } from '../domain/report.ts';
import { toWholeWords } from '../domain/term.ts';
import type { Lang } from '../i18n/lang.ts';
import { renderDocx } from './docx.ts';
import { toFactPaper } from './fact-paper.ts';
import { renderPdf } from './pdf.ts';

/** The bytes of the sheet of all figures, for the press kit. */
export const renderFactSheet = (report: Report, lang: Lang, ending: '.docx' | '.pdf'): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = toFactPaper(toFactSheet(report, lang));
  return ending === '.docx' ? renderDocx(paper) : renderPdf(paper, toWholeWords(report));
};
