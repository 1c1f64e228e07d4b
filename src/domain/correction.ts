import { formatAmount, formatQualifier, toAmount } from '../i18n/amount.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { translate, type StringKey } from '../i18n/strings.ts';
import { aspectSchema, qualifierSchema, relationSchema, type Correction } from '../schema/figure.ts';
import { findById, listOperandFigures } from './figure.ts';
import { REMOVED } from './figure-change.ts';
import type { Chart, Figure, Report, Story } from './report.ts';
import { listStoryFigures } from './usage.ts';

/** A correction and the figure in whose record it stands. */
export interface Told { figure: Figure; correction: Correction }

const sortNewest = (told: Told[]): Told[] => [...told].sort((a, b) => (a.correction.date > b.correction.date ? -1 : a.correction.date < b.correction.date ? 1 : 0));

const listEachOnce = (told: Told[]): Told[] => [...new Map(told.map((one) => [one.correction, one])).values()];

const listOwn = (report: Pick<Report, 'figures'>, figure: Figure): Told[] => [
  ...figure.corrections.map((correction) => ({ figure, correction })),
  ...listOperandFigures(report, figure).flatMap((part) => listOwn(report, part)),
];

/** A figure's corrections, newest first, with those of the figures that it is worked out from. */
export const listCorrections = (report: Pick<Report, 'figures'>, figure: Figure): Told[] => sortNewest(listEachOnce(listOwn(report, figure)));

/** What was corrected of a story's figures since the story was published, newest first, each once. */
export const listStoryCorrections = (report: Pick<Report, 'figures' | 'charts'>, story: Story): Told[] => {
  const told = listStoryFigures(report, story).flatMap((id) => listOwn(report, findById(report.figures, id)));
  return sortNewest(listEachOnce(told).filter(({ correction }) => correction.date >= story.th.published));
};

/** What was corrected of a chart's numbers, newest first, each once. */
export const listChartCorrections = (report: Pick<Report, 'figures'>, { series }: Chart): Told[] =>
  sortNewest(listEachOnce(series.flatMap(({ figure }) => listOwn(report, findById(report.figures, figure)))));

/** The day on which a figure, or one that it is worked out from, was corrected last. */
export const findLastCorrected = (report: Pick<Report, 'figures'>, figure: Figure): string | undefined => listCorrections(report, figure)[0]?.correction.date;

const ROW = /^([a-z0-9-]+)(?:\/[a-z0-9-]+)? ([a-z]+)(?: in ([a-z]+))?(?:, (?:([a-z-]+) )?(-?[\d,.]+) ([a-z0-9-]+))?(?:, (“[^”]*”))?/;

type Words = Pick<Report, 'units' | 'sources'>;

const formatUnit = ({ units }: Words, id: string, lang: Lang): string => {
  const unit = units.find((candidate) => candidate.id === id);
  return unit === undefined ? id : lang === 'th' ? unit.th : unit.en.other;
};

/** A row of evidence as a reader reads it: who, how it bears on the figure, and what was printed. */
const formatEvidence = (report: Words, text: string, lang: Lang): string => {
  const [, source = '', relation, aspect, qualifier, value, unitId, printed] = ROW.exec(text) ?? [];
  const [bears, differs, word] = [relationSchema.safeParse(relation).data, aspectSchema.safeParse(aspect).data, qualifierSchema.safeParse(qualifier ?? 'none').data];
  if (!bears) return text;
  const publisher = report.sources.find(({ id }) => id === source)?.publisher[lang] ?? source;
  const unit = report.units.find(({ id }) => id === unitId);
  const amount = word && value !== undefined && unit ? formatAmount(toAmount(value.replaceAll(',', ''), unit, word, lang), lang) : undefined;
  // The words as printed, in quotation marks within those of the correction.
  const said = printed?.replace('“', '‘').replace('”', '’');
  return [`${publisher} ${translate(lang, `relation.${bears}`)}${differs ? ` ${translate(lang, `aspect.${differs}`)}` : ''}`, amount, said].filter(Boolean).join(' · ');
};

const formatSide = (report: Words, { field }: Correction, text: string, lang: Lang): string => {
  if (field === 'qualifier') return formatQualifier(qualifierSchema.safeParse(text).data ?? 'none', lang) || translate(lang, 'correction.no-qualifier');
  if (field === 'unit') return formatUnit(report, text, lang);
  if (field === 'period') return formatPeriod(text, lang, translate(lang, 'figure.period-unknown'));
  if (field === 'label') return text.split(' · ')[lang === 'th' ? 0 : 1] ?? text;
  if (field !== 'evidence') return text;
  return text === REMOVED ? translate(lang, 'correction.removed') : formatEvidence(report, text, lang);
};

export interface CorrectionWords { field: StringKey; old: string; new: string }

/** A correction in a reader's words; where those do not show the difference, as it stands on record. */
export const toCorrectionWords = (report: Words, correction: Correction, lang: Lang): CorrectionWords => {
  const [old, current] = [correction.old, correction.new].map((text) => formatSide(report, correction, text, lang));
  const isTold = old !== current;
  return { field: `correction.field.${correction.field}`, old: (isTold ? old : undefined) ?? correction.old, new: (isTold ? current : undefined) ?? correction.new };
};
