import { LANGS, type Lang } from '../i18n/lang.ts';
import { listOperands } from './formula.ts';
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

const chartFigures = (report: Pick<Report, 'charts'>, references: Reference[]): string[] =>
  references.flatMap((reference) => (reference.kind === 'chart' ? (report.charts.find(({ id }) => id === reference.id)?.series.map(({ figure }) => figure) ?? []) : []));

/** The ids of the figures that a story uses, in text and in charts, each once, in order. */
export const listStoryFigures = (report: Pick<Report, 'charts'>, story: Story): string[] => {
  const references = LANGS.flatMap((lang) => listMentions(story, lang));
  return [...new Set([...references.flatMap((reference) => (reference.kind === 'figure' ? [reference.id] : [])), ...chartFigures(report, references)])];
};

/** The blocks of a story in which a figure is mentioned, whoever printed it there, and the charts that draw it; the same in both languages. */
export const listUsingBlocks = (report: Pick<Report, 'charts'>, story: Story, id: string): Block[] =>
  story.blocks.filter((block) => {
    const references = block.th.mentions.map(({ reference }) => reference);
    return references.some((reference) => reference.kind === 'figure' && reference.id === id) || chartFigures(report, references).includes(id);
  });

const restsOn = (report: Pick<Report, 'figures'>, id: string, on: string): boolean => {
  const formula = report.figures.find((figure) => figure.id === id)?.formula;
  return id === on || (formula !== undefined && listOperands(formula).some((part) => restsOn(report, part, on)));
};

/** The stories whose numbers change with a figure: they use it, or one that is worked out from it. */
export const listStoriesOn = (report: Pick<Report, 'charts' | 'stories' | 'figures'>, id: string): Story[] =>
  report.stories.filter((story) => listStoryFigures(report, story).some((used) => restsOn(report, used, id)));

export interface Usage { stories: Story[]; charts: Chart[]; figures: Figure[] }

/** Where a figure is used: the stories and charts that show it, and the figures worked out from it. */
export const toUsage = (report: Pick<Report, 'charts' | 'stories' | 'figures'>, id: string): Usage => ({
  stories: report.stories.filter((story) => listStoryFigures(report, story).includes(id)),
  charts: report.charts.filter(({ series }) => series.some(({ figure }) => figure === id)),
  figures: report.figures.filter(({ formula }) => formula && listOperands(formula).includes(id)),
});

/** For each block, the figures that the story mentions there for the first time: their evidence stands beside it. */
export const toFirstMentions = (blocks: Block[], lang: Lang): Map<string, string[]> => {
  const seen = new Set<string>();
  return new Map(blocks.map((block) => {
    const ids = [...new Set(block[lang].mentions.flatMap(({ reference }) => (reference.kind === 'figure' && !seen.has(reference.id) ? [reference.id] : [])))];
    ids.forEach((id) => seen.add(id));
    return [block.id, ids];
  }));
};
