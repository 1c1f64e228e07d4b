import type { Lang } from '../i18n/lang.ts';
import { formatDate, formatMoment } from '../i18n/date.ts';
import { toTranslator } from '../i18n/strings.ts';
import { splitRuns, type Run } from '../i18n/words.ts';
import { toPageAddresses } from '../domain/address.ts';
import { formatChartCredit } from '../domain/chart-credit.ts';
import { toEditionDay } from '../domain/edition-day.ts';
import { findById } from '../domain/figure.ts';
import type { Chart, Report } from '../domain/report.ts';
import { toRuns } from '../domain/runs.ts';
import { toState } from '../domain/state.ts';
import { toWholeWords } from '../domain/term.ts';
import type { Bar } from './bar-chart.ts';
import { toBarChart } from './from-report.ts';

/** All that a chart says once it has left the site, in one language. */
export interface Plate {
  lang: Lang;
  title: Run[];
  /** None where the chart is withdrawn: what we no longer stand behind is not drawn for taking away. */
  bars: Bar[];
  /** What must be read before the bars are compared; of a withdrawn chart, that it is and why. */
  note: Run[];
  /** Who states the numbers; what the evidence makes of them, and in which edition; where the chart stands. In a preview, first until when it may not be published. */
  credits: Run[][];
}

/** The state of each bar's evidence, said once where all are alike. */
const formatStates = (report: Report, chart: Chart, bars: Bar[], lang: Lang): string => {
  const t = toTranslator(lang);
  const states = chart.series.map(({ figure }) => findById(report.figures, figure)).map((figure) => t(figure.formula ? 'state.derived' : `state.${toState(report, figure)}`));
  return t('chart.evidence', { states: new Set(states).size === 1 ? states[0] ?? '' : states.map((state, index) => `${bars[index]?.label} – ${state}`).join(', ') });
};

/** A chart as it is taken away. */
export const toPlate = (report: Report, chart: Chart, lang: Lang): Plate => {
  const wholeWords = toWholeWords(report);
  const toRun = (text: string): Run[] => splitRuns(text, wholeWords);
  const t = toTranslator(lang);
  const { withdrawn } = chart;
  const until = report.embargoes?.[`charts/${chart.id}`];
  const bars = withdrawn ? [] : toBarChart(report, chart, lang).bars;
  const edition = t('footer.edition', { date: formatDate(toEditionDay(report), lang) });
  return {
    lang, bars,
    title: toRuns(report, chart.title[lang], lang, wholeWords),
    note: withdrawn
      ? [...toRun(t('chart.withdrawn')), ...toRuns(report, ` · {date:${withdrawn.date}} · ${withdrawn.reason[lang]}`, lang, wholeWords)]
      : toRuns(report, chart.note[lang], lang, wholeWords),
    credits: [
      ...(until === undefined ? [] : [toRun(t('preview.embargo', { moment: formatMoment(until, lang) }))]),
      toRun(formatChartCredit(report, chart, lang)),
      [...(withdrawn ? [] : toRun(`${formatStates(report, chart, bars, lang)} · `)), { text: edition, whole: true }],
      toRun(toPageAddresses(report, `charts/${chart.id}/`)[lang].replace('https://', '')),
    ],
  };
};
