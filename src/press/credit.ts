import { toPageAddresses } from '../domain/address.ts';
import { formatChartCredit } from '../domain/chart-credit.ts';
import { findById } from '../domain/figure.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Chart, Report } from '../domain/report.ts';
import { findStory } from '../domain/story.ts';
import type { Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import { formatSentence } from './standing.ts';

/** How credit is given: for a story, a chart and a figure, at the example of those that the front page leads with. */
export interface Credit { of: 'story' | 'chart' | 'figure'; line: string }

/** The line that goes beside a chart that is taken over or drawn anew: who states its numbers, and where it stands. */
export const formatChartLine = (report: Report, chart: Chart, lang: Lang): string => `${formatChartCredit(report, chart, lang)}${lang === 'en' ? ', ' : ' '}${toPageAddresses(report, `charts/${chart.id}/`)[lang]}`;

/** The lines that can be pasted beside what is taken over, in one language. */
export const listCredits = (report: Report, lang: Lang): Credit[] => {
  const { front, name } = report.settings;
  const [story, chart] = [findStory(report, front.lead), findById(report.charts, front.chart)];
  const [figure] = story[lang].headline;
  return [
    { of: 'story', line: translate(lang, 'press.credit.line', { title: toPlainText(report, story[lang].title, lang), site: name[lang], address: toPageAddresses(report, `stories/${story.slug}/`)[lang] }) },
    { of: 'chart', line: formatChartLine(report, chart, lang) },
    ...(figure === undefined ? [] : [{ of: 'figure' as const, line: formatSentence(report, findById(report.figures, figure), lang) }]),
  ];
};
