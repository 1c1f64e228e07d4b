import { toPageAddresses } from '../domain/address.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Chart, Report } from '../domain/report.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeMarkup } from '../charts/escape-markup.ts';
import { toEmbedHeight } from './embed-height.ts';

/** What another site pastes into its page to show the chart. */
export const renderEmbedCode = (report: Report, chart: Chart, lang: Lang): string => {
  const address = toPageAddresses(report, `embed/${chart.id}/`)[lang];
  const title = escapeMarkup(toPlainText(report, chart.title[lang], lang));
  return `<iframe src="${address}" title="${title}" width="100%" height="${toEmbedHeight(report, chart, lang)}" loading="lazy" style="border:0"></iframe>`;
};
