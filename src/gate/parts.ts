import { charts } from './charts.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { listParts, type Edition, type PartPromise } from './edition.ts';
import { embeds } from './embeds.ts';
import { feedItems } from './feed-items.ts';
import { noCode } from './no-code.ts';
import { numbers } from './numbers.ts';
import { ownPages } from './own-pages.ts';
import type { Outline } from './page.ts';
import { previewMark } from './preview-mark.ts';
import { sharedCards } from './shared-cards.ts';
import { storyBlocks } from './story-blocks.ts';
import { storyPapers } from './story-papers.ts';
import { storyTexts } from './story-texts.ts';
import { structuredData } from './structured-data.ts';
import { terms } from './terms.ts';

/** What each part of an edition must keep by itself, one file each. */
const PART_PROMISES: PartPromise[] = [ownPages, storyBlocks, storyTexts, numbers, charts, embeds, sharedCards, citations, dates, terms, structuredData, storyPapers, feedItems, noCode, previewMark];

/** What is wrong with some of an edition's parts, by their places among all, and what the rest of the edition asks of their pages. */
export interface Verdict { faults: [place: number, faults: string[]][]; outlines: Map<string, Outline> }

/** Judges every `of`th part, from the one at `share` on. One part comes after the other, so that each page is parsed once and put away. */
export const judgeParts = (edition: Edition, share: number, of: number): Verdict => {
  const parts = listParts(edition).map((part, place) => ({ part, place })).filter(({ place }) => place % of === share);
  const faults = parts.map(({ part, place }): Verdict['faults'][number] => [place, PART_PROMISES.flatMap((promise) => promise(edition, part))]);
  return { faults, outlines: new Map(parts.flatMap(({ part }) => [...part.pages].map(([address, { outline }]) => [address, outline] as const))) };
};
