import { formatChartCredit } from '../domain/chart-credit.ts';
import { CHART_FILES, toChartFilePath, type ChartFileEnding } from '../domain/chart-file.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Chart, Report } from '../domain/report.ts';
import type { Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import { renderOutlines, renderPng } from '../charts/picture.ts';
import type { Sheet } from '../charts/piece.ts';
import { toPlate } from '../charts/plate.ts';
import { toPlateSheet } from '../charts/plate-sheet.ts';
import { renderChartCsv } from './chart-csv.ts';

/** A chart to take away, in one form. */
export interface ChartFile { href: string; ending: ChartFileEnding; body: Uint8Array<ArrayBuffer> }

/** How many pixels wide the pictures are. */
export const PICTURE_WIDTHS = { '.png': 1200, '@2x.png': 2400 } as const;

const renderSvg = (report: Report, chart: Chart, lang: Lang, sheet: Sheet): string => {
  const shown = chart.withdrawn ? translate(lang, 'chart.withdrawn') : toPlainText(report, chart.description[lang], lang);
  return renderOutlines(sheet, { lang, title: toPlainText(report, chart.title[lang], lang), description: `${shown}\n${formatChartCredit(report, chart, lang)}` });
};

/** The bytes of a chart in one form. */
export const renderChartFile = (report: Report, chart: Chart, lang: Lang, ending: ChartFileEnding): Uint8Array<ArrayBuffer> => {
  if (ending === '.csv') return new TextEncoder().encode(renderChartCsv(report, chart));
  const sheet = toPlateSheet(toPlate(report, chart, lang));
  return ending === '.svg' ? new TextEncoder().encode(renderSvg(report, chart, lang, sheet)) : renderPng(sheet, PICTURE_WIDTHS[ending] / sheet.width);
};

/** A chart in every form in which it is offered. */
export const listChartFiles = (report: Report, chart: Chart, lang: Lang): ChartFile[] =>
  CHART_FILES.map((ending) => ({ href: toChartFilePath(lang, chart.id, ending), ending, body: renderChartFile(report, chart, lang, ending) }));
