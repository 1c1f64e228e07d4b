import type { Report } from '../domain/report.ts';
import { charts } from './charts.ts';
import { citations } from './citations.ts';
import { downloadList } from './download-list.ts';
import { readEdition, type Promise } from './edition.ts';
import { fileList } from './file-list.ts';
import { links } from './links.ts';
import { noCode } from './no-code.ts';
import { numbers } from './numbers.ts';
import { ownPages } from './own-pages.ts';
import { pageList } from './page-list.ts';
import { registerFiles } from './register-files.ts';
import { storyBlocks } from './story-blocks.ts';
import { storyPapers } from './story-papers.ts';
import { storyTexts } from './story-texts.ts';
import { styleSheet, toStyleHash } from './style-sheet.ts';
import { validMarkup } from './valid-markup.ts';

/** What an edition must keep before anyone is served it, one file each. */
const PROMISES: Promise[] = [
  pageList, fileList, downloadList, ownPages, storyBlocks, storyTexts, storyPapers, numbers, charts, registerFiles, citations, links, noCode, styleSheet, validMarkup,
];

/** Holds what was built in `folder` against the report. Gives the faults, and the style sheet's hash for the security policy. */
export const verifyEdition = (report: Report, folder: string): { faults: string[]; styleHash: string } => {
  const edition = readEdition(report, folder);
  return { faults: PROMISES.flatMap((promise) => promise(edition)), styleHash: toStyleHash(edition) };
};
