import { listChartCorrections } from './correction.ts';
import { toEditionDay } from './edition-day.ts';
import { toFigureDay } from './figure-day.ts';
import { findById } from './figure.ts';
import type { Chart, Report, Source } from './report.ts';
import { toStoryDay } from './story-day.ts';
import { findStory } from './story.ts';

/** The newest of the days that are known exactly; undefined where none is. */
const findNewest = (days: (string | undefined)[]): string | undefined => days.filter((day) => day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day)).sort().at(-1);

const listChartDays = (report: Report, chart: Chart): (string | undefined)[] => [
  ...chart.notes.map(({ date }) => date), chart.withdrawn?.date, ...listChartCorrections(report, chart).map(({ correction }) => correction.date),
  ...chart.series.map(({ figure }) => findById(report.figures, figure).asOf),
];

const listSourceDays = ({ accessed, notes }: Source): string[] => [accessed, ...notes.map(({ date }) => date)];

/** The day on which a page changed last for its readers, by its path behind the language: `figures/the-purge-cash/`. A page of many things is of the edition's day. */
export const toPageDay = (report: Report, path: string): string => {
  const [section = '', id = ''] = path.split('/');
  const days = id === '' ? []
    : section === 'stories' ? [toStoryDay(report, findStory(report, id))]
    : section === 'figures' ? [toFigureDay(report, findById(report.figures, id))]
    : section === 'charts' ? listChartDays(report, findById(report.charts, id))
    : section === 'sources' ? listSourceDays(findById(report.sources, id)) : [];
  return findNewest(days) ?? toEditionDay(report);
};
