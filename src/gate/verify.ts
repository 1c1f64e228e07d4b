import type { Report } from '../domain/report.ts';
import { chartFiles } from './chart-files.ts';
import { charts } from './charts.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { downloadList } from './download-list.ts';
import { listParts, readEdition, type PartPromise, type Promise } from './edition.ts';
import { embeds } from './embeds.ts';
import { feeds } from './feeds.ts';
import { fileList } from './file-list.ts';
import { links } from './links.ts';
import { noCode } from './no-code.ts';
import { numbers } from './numbers.ts';
import { ownPages } from './own-pages.ts';
import { pageList } from './page-list.ts';
import { pressKit } from './press-kit.ts';
import { previewMark } from './preview-mark.ts';
import { registerFiles } from './register-files.ts';
import { searchIndex } from './search-index.ts';
import { secrets } from './secrets.ts';
import { sharedCards } from './shared-cards.ts';
import { storyBlocks } from './story-blocks.ts';
import { storyPapers } from './story-papers.ts';
import { storyTexts } from './story-texts.ts';
import { structuredData } from './structured-data.ts';
import { styleSheet, toStyleHashes } from './style-sheet.ts';
import { terms } from './terms.ts';
import { validMarkup } from './valid-markup.ts';

/** What each part of an edition must keep by itself, one file each. */
const PART_PROMISES: PartPromise[] = [ownPages, storyBlocks, storyTexts, numbers, charts, embeds, sharedCards, citations, dates, terms, structuredData, storyPapers, noCode, previewMark];

/** What it must keep as a whole, one file each. */
const PROMISES: Promise[] = [pageList, fileList, downloadList, feeds, chartFiles, registerFiles, searchIndex, pressKit, links, styleSheet, validMarkup, secrets];

/**
 * Holds what was built in `folder` against the report. `words`: those that may stand nowhere in it. Gives the faults, and the style sheets' hashes for the
 * security policy. The parts come first and one after the other, so that each page is parsed once and put away.
 */
export const verifyEdition = (report: Report, folder: string, words: RegExp[] = []): { faults: string[]; styleHashes: string[] } => {
  const edition = readEdition(report, folder, words);
  const ofParts = listParts(edition).flatMap((part) => PART_PROMISES.flatMap((promise) => promise(edition, part)));
  return { faults: [...ofParts, ...PROMISES.flatMap((promise) => promise(edition))], styleHashes: toStyleHashes(edition) };
};
