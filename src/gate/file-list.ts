import { extname } from 'node:path';
import type { Edition } from './edition.ts';

/** Kinds of file that an edition holds; whatever else a build leaves behind is not for readers. */
const KINDS = ['.html', '.js', '.bib', '.csv', '.docx', '.json', '.pdf', '.png', '.ris', '.svg', '.txt', '.woff2', '.xml', '.zip'];

/** No link that leads out of the edition, no server code that a broken build leaves behind, no file of a kind that is not published. */
export const fileList = ({ files }: Edition): string[] =>
  [...files].flatMap(([file, kind]) =>
    kind === 'link' ? [`${file} is a link, not a file.`]
    : file.split('/').some((name) => name.startsWith('.') && name !== '.well-known') ? [`${file} is hidden: a build that was broken off leaves such files.`]
    : KINDS.includes(extname(file)) ? [] : [`${file} is of a kind that is not published. The kinds are: ${KINDS.join(', ')}.`]);
