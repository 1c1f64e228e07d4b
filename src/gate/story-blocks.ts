import type { BlockText } from '../domain/block.ts';
import type { Story } from '../domain/report.ts';
import { toDatetime } from '../i18n/date.ts';
import { LANGS, otherLang, type Lang } from '../i18n/lang.ts';
import { isChart, isOwnText, toWhole, type Edition, type PartPromise } from './edition.ts';
import { findAll } from './page.ts';

/** What a block names, as a page marks it: each as often as it stands. A derived or printed number has its source too. */
const listExpected = ({ mentions }: BlockText): string[] =>
  mentions.flatMap(({ reference }) =>
    reference.kind === 'figure' ? [`figure ${reference.id} ${reference.source ?? ''} ${reference.row ?? ''}`.trim()]
    : reference.kind === 'date' ? [`date ${toDatetime(reference.value)}`]
    : reference.kind === 'chart' ? [`chart ${reference.id}`] : []).sort();

const toChart = (figure: Element, block: BlockText, lang: Lang): string =>
  block.mentions.map(({ reference }) => (reference.kind === 'chart' ? reference.id : '')).find((id) => isChart(figure, id, lang)) ?? figure.id;

const listFound = (element: Element, block: BlockText, lang: Lang): string[] => {
  // A chart stands in the body, and has a table and note of its own.
  const isOwn = (part: Element): boolean => isOwnText(part.matches('.plate-chart') ? part.parentElement ?? part : part);
  return [...element.querySelectorAll('data[data-figure], time[datetime], figure.plate-chart')].filter(isOwn).map((part) =>
    part.matches('data') ? `figure ${['data-figure', 'data-source', 'data-row'].map((name) => part.getAttribute(name) ?? '').join(' ')}`.trim()
    : part.matches('time') ? `date ${part.getAttribute('datetime') ?? ''}`
    : `chart ${toChart(part, block, lang)}`).sort();
};

const isSame = (element: Element | null | undefined, block: BlockText, lang: Lang): boolean =>
  element ? listFound(element, block, lang).join(', ') === listExpected(block).join(', ') : false;

/** Whether a block's element, or both sides of its row, say what its author named. */
type Holds = (element: Element, block: Story['blocks'][number]) => boolean;

const judgeBlocks = (page: string, found: Element[], { blocks }: Story, holds: Holds): string[] => {
  if (found.map(({ id }) => id).join(' ') !== blocks.map(({ id }) => id).join(' ')) return [`${page} has not the blocks of the story, in their order.`];
  return found.flatMap((element, index) => {
    const block = blocks[index];
    return block && holds(element, block) ? [] : [`${page}#${element.id} has not the figures, dates and charts that stand there in the story.`];
  });
};

const judgeHeadline = (page: string, document: Document, headline: string[]): string[] =>
  headline.filter((id) => !document.querySelector(`.exhibit data[data-figure="${id}"], .headlines data[data-figure="${id}"]`)).map((id) => `${page} lacks the headline figure "${id}".`);

/** An old link lands where its successor stands. */
const judgeRetired = (page: string, document: Document, { retired }: Story): string[] =>
  retired.filter(({ id, successor }) => document.getElementById(id)?.parentElement?.id !== successor).map(({ id }) => `${page} has no place for "#${id}", a block that is gone, where its successor stands.`);

const judge = ({ pages }: Edition, story: Story, lang: Lang): string[] => {
  const page = `/${lang}/stories/${story.slug}/`;
  const judgePage = (address: string, selector: string, holds: Holds): string[] => {
    const document = pages.get(address)?.document;
    return document ? [...judgeHeadline(address, document, story[lang].headline), ...judgeBlocks(address, findAll(document, selector), story, holds), ...judgeRetired(address, document, story)] : [];
  };
  const hasBothSides: Holds = (row, block) => [lang, otherLang(lang)].every((side, index) => {
    const element = row.querySelectorAll('.side')[index];
    return element?.getAttribute('lang') === side && isSame(element, block[side], side);
  });
  return [...judgePage(page, '.passage[id]', (element, block) => isSame(element, block[lang], lang)), ...judgePage(`${page}parallel/`, '.pair[id]', hasBothSides)];
};

/** Every story has its headline figures, and its blocks under their permanent ids, with the figures, dates and charts that its author put in each; beside its twin, in both languages. */
export const storyBlocks: PartPromise = (edition, part = toWhole(edition)) =>
  part.stories.flatMap((story) => LANGS.flatMap((lang) => judge(edition, story, lang)));
