import { formatPeriod } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import { findById } from './figure.ts';
import { toPlainText } from './plain-text.ts';
import type { Chart, Report } from './report.ts';

/** The words at a bar: the chart's own, else the figure's period. There is no room to tell a year in full: the note and the description do. */
export const toBarLabel = (report: Pick<Report, 'figures' | 'units'>, chart: Chart, index: number, lang: Lang): string => {
  const entry = chart.series[index];
  if (entry?.label) return toPlainText(report, entry.label[lang], lang, 'short');
  return formatPeriod(findById(report.figures, entry?.figure ?? '').period, lang, translate(lang, 'figure.period-unknown'));
};
