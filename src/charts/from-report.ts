import { formatAmount, toAmount } from '../i18n/amount.ts';
import type { Lang } from '../i18n/lang.ts';
import { toBarLabel } from '../domain/bar-label.ts';
import { findById } from '../domain/figure.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Chart, Report } from '../domain/report.ts';
import type { Qualifier } from '../schema/figure.ts';
import type { Bar, BarChart } from './bar-chart.ts';

const BOUNDS: Record<Qualifier, Bar['bound']> = { none: 'exact', 'more-than': 'lower', 'at-least': 'lower', 'less-than': 'upper', about: 'rough' };

/** A chart of the register in one language, ready to be drawn. `id` must be unique on its page. */
export const toBarChart = (report: Report, chart: Chart, lang: Lang, id = chart.id): BarChart => ({
  id, lang,
  title: toPlainText(report, chart.title[lang], lang),
  description: toPlainText(report, chart.description[lang], lang),
  bars: chart.series.map(({ figure: figureId }, index) => {
    const figure = findById(report.figures, figureId);
    const unit = findById(report.units, figure.unit);
    // What a count counts stands in the title; money and percent need their unit at the number.
    const amount = toAmount(figure.value, unit, figure.qualifier, lang, unit.kind === 'count' ? 'number' : 'full');
    return { label: toBarLabel(report, chart, index, lang), value: figure.value, text: formatAmount(amount, lang), bound: BOUNDS[figure.qualifier] };
  }),
});
