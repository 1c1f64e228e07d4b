import { Decimal } from 'decimal.js';
import { toAddress, toPageAddresses } from '../domain/address.ts';
import { listCorrections } from '../domain/correction.ts';
import { toEditionDay } from '../domain/edition-day.ts';
import { findById, listOperandFigures, sourceOf, toPrintedQuantity, toQuantity, type Quantity } from '../domain/figure.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Evidence, Figure, Report, Source } from '../domain/report.ts';
import { toState } from '../domain/state.ts';
import { listUsingBlocks, toUsage } from '../domain/usage.ts';
import { formatAmount, toAmount } from '../i18n/amount.ts';
import type { Formula } from '../schema/figure.ts';
import { SCHEMA_VERSION, type FigureFile, type RegisterEvidence, type RegisterFigure, type RegisterFile } from '../schema/register.ts';
import type { Localized } from '../schema/text.ts';

/** The address of the schema, with the version that it is in. */
export const toSchemaAddress = (report: Report): string => toAddress(report, `/data/schema.json?version=${SCHEMA_VERSION}`);

const toLocalized = (report: Report, text: Localized): Localized => ({ th: toPlainText(report, text.th, 'th'), en: toPlainText(report, text.en, 'en') });

const toLocalizedOrNull = (report: Report, text: Localized | undefined): Localized | null => (text === undefined ? null : toLocalized(report, text));

const toKnown = (text: string): string | null => (text === 'unknown' ? null : text);

/** A number of JSON, where that is the very number: readers of JSON keep some sixteen digits. */
const toNumber = (value: string): number | null => (new Decimal(value).eq(new Decimal(Number(value)).toFixed()) ? Number(value) : null);

const toWords = ({ value, unit, qualifier }: Quantity): Localized =>
  ({ th: formatAmount(toAmount(value, unit, qualifier, 'th'), 'th'), en: formatAmount(toAmount(value, unit, qualifier, 'en'), 'en') });

const toUnit = ({ unit: { id, kind, th, en } }: Quantity): RegisterFigure['unit'] => ({ id, kind, th, en });

const toSource = (report: Report, { id, publisher, title, origin, language, published, accessed, url, archived }: Source): RegisterEvidence['source'] => ({
  id, publisher, title: toLocalized(report, title), origin, language, published: toKnown(published), accessed, url: toKnown(url), archived: toKnown(archived), pages: toPageAddresses(report, `sources/${id}/`),
});

const toPrinted = (report: Report, figure: Figure, row: Evidence): RegisterEvidence['printed'] => {
  if (!row.printed) return null;
  const text = row.printed.text ?? null;
  const quantity = toPrintedQuantity(report, figure, row);
  if (!quantity) return { text, value: null, number: null, unit: null, qualifier: null, amount: null };
  return { text, value: quantity.value, number: toNumber(quantity.value), unit: toUnit(quantity), qualifier: quantity.qualifier, amount: toWords(quantity) };
};

const toEvidence = (report: Report, figure: Figure, row: Evidence): RegisterEvidence => ({
  source: toSource(report, sourceOf(report, row)), row: row.row ?? null, relation: row.relation, aspect: row.aspect ?? null, locator: row.locator ?? null,
  prominent: row.prominent, measures: toLocalizedOrNull(report, row.measures), printed: toPrinted(report, figure, row), note: toLocalized(report, row.note),
});

type Role = NonNullable<RegisterFigure['formula']>['operands'][number]['role'];

/** What each operand is to its formula, in the order of `listOperands`. */
const ROLES: Record<Exclude<Formula['kind'], 'sum'>, Role[]> = { difference: ['from', 'to'], 'percentage-change': ['from', 'to'], share: ['whole', 'part'] };

const toFormula = (report: Report, figure: Figure): RegisterFigure['formula'] => {
  const { formula } = figure;
  if (!formula) return null;
  const roleAt = (index: number): Role => (formula.kind === 'sum' ? 'term' : ROLES[formula.kind][index] ?? 'term');
  const operands = listOperandFigures(report, figure).map(({ id, value, qualifier }, index) => ({ role: roleAt(index), figure: id, value, qualifier }));
  return { kind: formula.kind, operands, precision: Number(formula.precision), why: toLocalizedOrNull(report, formula.why) };
};

const toUses = (report: Report, id: string): RegisterFigure['usedBy'] => {
  const { stories, charts, figures } = toUsage(report, id);
  return {
    stories: stories.map((story) => ({
      id: story.slug, title: toLocalized(report, { th: story.th.title, en: story.en.title }), pages: toPageAddresses(report, `stories/${story.slug}/`),
      status: story.th.status === 'withdrawn' ? 'withdrawn' : 'published', blocks: listUsingBlocks(report, story, id).map((block) => block.id),
    })),
    charts: charts.map((chart) => ({ id: chart.id, title: toLocalized(report, chart.title), pages: toPageAddresses(report, `charts/${chart.id}/`) })),
    figures: figures.map((other) => ({ id: other.id, title: toLocalized(report, other.label), pages: toPageAddresses(report, `figures/${other.id}/`) })),
  };
};

/** A figure as the register gives it away: in keys of no language, with its words in both. */
export const toRegisterFigure = (report: Report, figure: Figure): RegisterFigure => {
  const { id, value, qualifier, withdrawn } = figure;
  const quantity = toQuantity(report, { kind: 'figure', id, form: 'full' });
  return {
    id, label: toLocalized(report, figure.label), value, number: toNumber(value), unit: toUnit(quantity), qualifier, amount: toWords(quantity),
    period: toKnown(figure.period), state: toState(report, figure), formula: toFormula(report, figure), note: toLocalizedOrNull(report, figure.note),
    evidence: figure.evidence.map((row) => toEvidence(report, figure, row)),
    corrections: listCorrections(report, figure).map(({ figure: { id: corrected }, correction: { date, field, old, new: current, reason } }) => ({ figure: corrected, date, field, old, new: current, reason: toLocalized(report, reason) })),
    withdrawn: withdrawn ? { date: withdrawn.date, reason: toLocalized(report, withdrawn.reason) } : null,
    asOf: figure.asOf, usedBy: toUses(report, id), pages: toPageAddresses(report, `figures/${id}/`), data: toAddress(report, `/data/figures/${id}.json`),
  };
};

const toHead = (report: Report): Omit<RegisterFile, 'figures'> => ({
  $schema: toSchemaAddress(report), schemaVersion: SCHEMA_VERSION, edition: toEditionDay(report),
  site: { name: report.settings.name, pages: toPageAddresses(report, ''), contact: report.settings.contact },
  terms: toLocalized(report, report.settings.terms),
});

/** `/data/figures.json`: every figure, by its id. */
export const toRegister = (report: Report): RegisterFile =>
  ({ ...toHead(report), figures: [...report.figures].sort((a, b) => (a.id < b.id ? -1 : 1)).map((figure) => toRegisterFigure(report, figure)) });

/** `/data/figures/{id}.json`: one of them. */
export const toFigureFile = (report: Report, id: string): FigureFile => ({ ...toHead(report), figure: toRegisterFigure(report, findById(report.figures, id)) });
