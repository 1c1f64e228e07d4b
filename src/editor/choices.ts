import { formatAmount, toAmount } from '../i18n/amount.ts';
import type { Localized } from '../schema/text.ts';
import { toPrintedQuantity, type Quantity } from '../domain/figure.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Figure, Mention, Report } from '../domain/report.ts';
import type { Choice, Choices } from './form.ts';

const both = ({ th, en }: Localized): string => (th === en ? th : `${th} · ${en}`);

const toChoice = (value: string, said: Localized, more = ''): Choice => ({ value, label: `${both(said)}${more} (${value})`, said });

const toWords = ({ value, unit, qualifier }: Quantity): Localized =>
  ({ th: formatAmount(toAmount(value, unit, qualifier, 'th'), 'th'), en: formatAmount(toAmount(value, unit, qualifier, 'en'), 'en') });

/** A text as it reads, or as it is typed where the content has faults and it cannot be read. */
const read = (report: Report, text: Localized): Localized =>
  (report.issues.length > 0 ? text : { th: toPlainText(report, text.th, 'th'), en: toPlainText(report, text.en, 'en') });

const toFigureChoice = (report: Report, figure: Figure): Choice => {
  const units = new Set(report.units.map(({ id }) => id));
  const rows = figure.evidence.filter(({ printed }) => printed?.value !== undefined && units.has(printed.unit ?? figure.unit)).reverse();
  const printed = Object.fromEntries(rows.flatMap((row) => {
    const quantity = toPrintedQuantity(report, figure, row);
    return quantity ? [[[row.source, row.row].filter(Boolean).join(' '), toWords(quantity)] as const] : [];
  }));
  const unit = report.units.find(({ id }) => id === figure.unit);
  const said = unit ? toWords({ value: figure.value, qualifier: figure.qualifier, unit }) : { th: figure.value, en: figure.value };
  return { ...toChoice(figure.id, said, `: ${both(read(report, figure.label))}`), printed };
};

/** What the pickers offer. What the content names although there is no such thing is offered as well, so that its files open. */
export const toChoices = (report: Report, mentions: Mention[]): Choices => {
  const choices: Choices = {
    figure: report.figures.map((figure) => toFigureChoice(report, figure)),
    chart: report.charts.map(({ id, title }) => toChoice(id, read(report, title))),
    source: report.sources.map(({ id, publisher, title }) => toChoice(id, publisher, `: ${read(report, title).en}`)),
    term: report.glossary.map(({ id, th, en }) => toChoice(id, { th, en })),
    person: report.people.map(({ id, name }) => toChoice(id, name)),
    organisation: report.organisations.map(({ id, name }) => toChoice(id, name)),
    unit: report.units.map(({ id, th, en }) => toChoice(id, { th, en: en.other })),
    story: report.stories.map(({ slug, th, en }) => toChoice(slug, read(report, { th: th.title, en: en.title }))),
  };
  for (const { reference } of mentions) {
    if (reference.kind === 'date') continue;
    const own = choices[reference.kind] ?? [];
    if (!own.some(({ value }) => value === reference.id)) own.push(toChoice(reference.id, { th: '?', en: '?' }));
  }
  return choices;
};
