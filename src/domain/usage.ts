import { LANGS, type Lang } from '../i18n/lang.ts';
import { listOperands } from './formula.ts';
import { memoize } from './memoize.ts';
import { parseText } from './text.ts';
import type { Block } from './block.ts';
import type { Reference } from './reference.ts';
import type { Chart, Figure, Report, Story } from './report.ts';

const mentionsOf = (text: string): Reference[] => parseText(text).flatMap((part) => (part.kind === 'mention' ? [part.reference] : []));

/** Everything that a story's body mentions, in reading order, in one language. */
export const listBodyMentions = ({ blocks }: Pick<Story, 'blocks'>, lang: Lang): Reference[] => blocks.flatMap((block) => block[lang].mentions.map(({ reference }) => reference));

/** Everything that a story mentions, in its fields and blocks, in one language. */
export const listMentions = (story: Story, lang: Lang): Reference[] => [
  ...story[lang].headline.map((id): Reference => ({ kind: 'figure', id, form: 'full' })),
  ...mentionsOf(story[lang].title), ...mentionsOf(story[lang].summary),
  ...listBodyMentions(story, lang),
];

const toSeries = memoize((charts: Chart[]) => new Map(charts.map(({ id, series }) => [id, series.map(({ figure }) => figure)])));

const chartFigures = ({ charts }: Pick<Report, 'charts'>, references: Reference[]): string[] =>
  references.flatMap((reference) => (reference.kind === 'chart' ? (toSeries(charts).get(reference.id) ?? []) : []));

const toStoryFigures = memoize((charts: Chart[]) => memoize((story: Story) => {
  const references = LANGS.flatMap((lang) => listMentions(story, lang));
  return [...new Set([...references.flatMap((reference) => (reference.kind === 'figure' ? [reference.id] : [])), ...chartFigures({ charts }, references)])];
}));

/** The ids of the figures that a story uses, in text and in charts, each once, in order. */
export const listStoryFigures = ({ charts }: Pick<Report, 'charts'>, story: Story): string[] => toStoryFigures(charts)(story);

/** The blocks of a story in which a figure is mentioned, whoever printed it there, and the charts that draw it; the same in both languages. */
export const listUsingBlocks = (report: Pick<Report, 'charts'>, story: Story, id: string): Block[] =>
  story.blocks.filter((block) => {
    const references = block.th.mentions.map(({ reference }) => reference);
    return references.some((reference) => reference.kind === 'figure' && reference.id === id) || chartFigures(report, references).includes(id);
  });

export interface Usage { stories: Story[]; charts: Chart[]; figures: Figure[] }

type Used = Pick<Report, 'charts' | 'stories' | 'figures'>;

const toUsages = memoize((report: Used) => {
  const usages = new Map<string, Usage>();
  const of = (id: string): Usage => {
    const usage = usages.get(id) ?? { stories: [], charts: [], figures: [] };
    usages.set(id, usage);
    return usage;
  };
  for (const story of report.stories) for (const id of listStoryFigures(report, story)) of(id).stories.push(story);
  for (const chart of report.charts) for (const id of new Set(chart.series.map(({ figure }) => figure))) of(id).charts.push(chart);
  for (const figure of report.figures) for (const id of new Set(figure.formula && listOperands(figure.formula))) of(id).figures.push(figure);
  return usages;
});

/** Where a figure is used: the stories and charts that show it, and the figures worked out from it. */
export const toUsage = (report: Used, id: string): Usage => toUsages(report).get(id) ?? { stories: [], charts: [], figures: [] };

/** The ids of a figure and of all that are worked out from it, and from these. */
const listDependent = (report: Used, id: string): string[] => [id, ...toUsage(report, id).figures.flatMap((figure) => listDependent(report, figure.id))];

/** The stories whose numbers change with a figure: they use it, or one that is worked out from it. */
export const listStoriesOn = (report: Used, id: string): Story[] => {
  const dependent = new Set(listDependent(report, id));
  return report.stories.filter((story) => listStoryFigures(report, story).some((used) => dependent.has(used)));
};

const listFirstMentions = (blocks: Block[], lang: Lang): Map<string, string[]> => {
  const seen = new Set<string>();
  return new Map(blocks.map((block) => {
    const ids = [...new Set(block[lang].mentions.flatMap(({ reference }) => (reference.kind === 'figure' && !seen.has(reference.id) ? [reference.id] : [])))];
    ids.forEach((id) => seen.add(id));
    return [block.id, ids];
  }));
};

const toFirsts = memoize((blocks: Block[]) => ({ th: listFirstMentions(blocks, 'th'), en: listFirstMentions(blocks, 'en') }));

/** For each block, the figures that the story mentions there for the first time: their evidence stands beside it. */
export const toFirstMentions = (blocks: Block[], lang: Lang): Map<string, string[]> => toFirsts(blocks)[lang];
