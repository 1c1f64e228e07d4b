import type { ChartRecord } from '../schema/chart.ts';
import type { FigureRecord, Formula } from '../schema/figure.ts';
import type { Entry, PublishedChart, PublishedFigure, PublishedRow, PublishedSource, PublishedStory, PublishedUnit } from '../schema/lock.ts';
import { toWorkOut } from './checks/formulas.ts';
import { toIsOutAt } from './embargo.ts';
import { listOperands } from './formula.ts';
import type { Manuscript, StoryFolder } from './manuscript.ts';
import { ofParts } from './manuscript-part.ts';
import { toKey, type Reference } from './reference.ts';
import type { Collection, Evidence } from './report.ts';
import { parseText } from './text.ts';

/** A formula in one line: `share(the-purge-assets-seized, the-purge-cash) to 0 decimals`. */
export const formatFormula = (formula: Formula): string => `${formula.kind}(${listOperands(formula).join(', ')}) to ${formula.precision} decimals`;

/** Leaves out what is undefined, so that a text made of the rest is the same whether a field is missing or empty. */
const toDefined = <Data extends object>(data: Data): { [Key in keyof Data]: Exclude<Data[Key], undefined> } =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as { [Key in keyof Data]: Exclude<Data[Key], undefined> };

const toRow = ({ source, row, locator, relation, aspect, prominent, printed, measures }: Evidence, unit: string): PublishedRow =>
  toDefined({
    source, row, locator, relation, aspect, prominent: prominent ? true : undefined, text: printed?.text, value: printed?.value,
    unit: printed?.value === undefined ? undefined : printed.unit ?? unit, qualifier: printed?.value === undefined ? undefined : printed.qualifier, measures,
  }) as PublishedRow;

const toFigure = (id: string, data: FigureRecord, { value, qualifier }: { value: string; qualifier: PublishedFigure['qualifier'] }): PublishedFigure =>
  toDefined({
    figure: id, label: data.label, formula: data.formula && formatFormula(data.formula), value, unit: data.unit, qualifier, period: data.period,
    evidence: data.evidence.map((row) => toRow(row, data.unit)), corrections: data.corrections, withdrawn: data.withdrawn,
  }) as PublishedFigure;

/** Prepares to tell figures as an edition would publish them now; one whose formula gives nothing is undefined. */
export const toFigurePublisher = ofParts(['figures'], (manuscript): ((id: string) => PublishedFigure | undefined) => {
  const records = new Map(manuscript.figures.map(({ id, data }) => [id, data]));
  const workOut = toWorkOut(manuscript);
  return (id) => {
    const [record, worked] = [records.get(id), workOut(id)];
    return !record || typeof worked === 'string' ? undefined : toFigure(id, record, worked);
  };
});

/** The figure as an edition would publish it now; undefined while its formula gives nothing. */
export const toPublishedFigure = (manuscript: Pick<Manuscript, 'figures'>, id: string): PublishedFigure | undefined => toFigurePublisher(manuscript)(id);

const inText = (text: string): Reference[] => parseText(text).flatMap((part) => (part.kind === 'mention' ? [part.reference] : []));

export const toPublishedChart = (id: string, { title, description, series, note, notes, withdrawn }: ChartRecord): PublishedChart => {
  const figures = [title.th, description.th, note.th].flatMap(inText).filter(({ kind }) => kind === 'figure').map(toKey);
  return toDefined({ chart: id, series: series.map((bar) => toDefined(bar)), figures, notes, withdrawn }) as PublishedChart;
};

/** The story as an edition would publish it; undefined while a language cannot be read. */
export const toPublishedStory = ({ slug, files: { th, en } }: StoryFolder): PublishedStory | undefined => {
  if (!th || !en) return undefined;
  const { title, summary, headline, notes, status } = th.frontMatter;
  const references = [
    ...inText(title), ...inText(summary), ...headline.map((id): Reference => ({ kind: 'figure', id, form: 'full' })),
    ...th.blocks.flatMap(({ mentions }) => mentions.map(({ reference }) => reference)),
  ];
  return {
    story: slug, status: status === 'withdrawn' ? 'withdrawn' : 'published',
    figures: references.filter(({ kind }) => kind === 'figure' || kind === 'chart').map(toKey),
    notes: notes.map(({ date, text }, index) => ({ date, text: { th: text, en: en.frontMatter.notes[index]?.text ?? '' } })),
  };
};

/** What an edition of a manuscript without faults would publish, thing by thing, by id. `at`: its moment, in milliseconds. */
export const toEntries = (manuscript: Manuscript, at: number): Entry[] => {
  const isOut = toIsOutAt(manuscript)(at);
  const pick = <Thing extends { id: string }>(collection: Collection, things: Thing[]): Thing[] => things.filter(({ id }) => isOut(`${collection}/${id}`));
  const publish = toFigurePublisher(manuscript);
  return [
    ...pick('units', manuscript.units).map(({ id, data: { kind, th, en } }): PublishedUnit => ({ unit: id, kind, th, en })),
    ...pick('sources', manuscript.sources).map(({ id, data: { origin, published, notes } }): PublishedSource => ({ source: id, origin, published, notes })),
    ...pick('figures', manuscript.figures).flatMap(({ id }) => publish(id) ?? []),
    ...pick('charts', manuscript.charts).map(({ id, data }) => toPublishedChart(id, data)),
    ...manuscript.stories.filter(({ slug }) => isOut(`stories/${slug}`)).flatMap((folder) => toPublishedStory(folder) ?? []),
  ];
};
