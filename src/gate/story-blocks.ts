import type { BlockText } from '../domain/block.ts';
import type { Story } from '../domain/report.ts';
import { toDatetime } from '../i18n/date.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { findAll, type Edition } from './edition.ts';

/** What a block names, as a page marks it: each as often as it stands. A derived or printed number has its source too. */
const listExpected = ({ mentions }: BlockText): string[] =>
  mentions.flatMap(({ reference }) =>
    reference.kind === 'figure' ? [`figure ${reference.id} ${reference.source ?? ''} ${reference.row ?? ''}`.trim()]
    : reference.kind === 'date' ? [`date ${toDatetime(reference.value)}`]
    : reference.kind === 'chart' ? [`chart ${reference.id}`] : []).sort();

const listFound = (block: Element): string[] => {
  // The notes beside a block are its evidence, and the chart has a table and note of its own.
  const isOwn = (element: Element): boolean => !element.closest('.beside') && (element.matches('figure.plate-chart') || !element.closest('figure.plate-chart'));
  return [...block.querySelectorAll('data[data-figure], time[datetime], figure.plate-chart')].filter(isOwn).map((element) =>
    element.matches('data') ? `figure ${['data-figure', 'data-source', 'data-row'].map((name) => element.getAttribute(name) ?? '').join(' ')}`.trim()
    : element.matches('time') ? `date ${element.getAttribute('datetime') ?? ''}`
    : `chart ${element.id.replace(/^chart-/, '')}`).sort();
};

const judge = (page: string, document: Document, story: Story, lang: Lang): string[] => {
  const found = findAll(document, '.passage[id]');
  if (found.map(({ id }) => id).join(' ') !== story.blocks.map(({ id }) => id).join(' ')) return [`${page} has not the blocks of the story, in their order.`];
  return story.blocks.flatMap((block, index) => {
    const element = found[index];
    return element && listFound(element).join(', ') === listExpected(block[lang]).join(', ') ? [] : [`${page}#${block.id} has not the figures, dates and charts that stand there in the story.`];
  });
};

const judgeHeadline = (page: string, document: Document, headline: string[]): string[] =>
  headline.filter((id) => !document.querySelector(`.exhibit data[data-figure="${id}"], .headlines data[data-figure="${id}"]`)).map((id) => `${page} lacks the headline figure "${id}".`);

/** Every story has its headline figures, and its blocks under their permanent ids, with the figures, dates and charts that its author put in each. */
export const storyBlocks = ({ report, pages }: Edition): string[] =>
  report.stories.flatMap((story) => LANGS.flatMap((lang) => {
    const page = `/${lang}/stories/${story.slug}/`;
    const document = pages.get(page)?.document;
    return document ? [...judgeHeadline(page, document, story[lang].headline), ...judge(page, document, story, lang)] : [];
  }));
