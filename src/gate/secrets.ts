import { strFromU8, unzipSync } from 'fflate';
import type { Edition } from './edition.ts';
import { listPdfPieces } from './pdf-text.ts';

const isArchive = (file: string): boolean => /\.(?:zip|docx)$/.test(file);

/** What a file says, and what the files packed into it say. A PDF has its addresses in plain sight, and its words packed. */
const readText = (file: string, bytes: Uint8Array): string =>
  file.endsWith('.pdf') ? `${strFromU8(bytes, true)}\n${listPdfPieces(bytes).join('')}`
  : isArchive(file) ? Object.entries(unzipSync(bytes)).map(([name, content]) => `${name}\n${readText(name, content)}`).join('\n') : strFromU8(bytes);

/** Nothing that waits for its time is spoken of, in no page and in no file that is taken away. */
export const secrets = ({ files, read, secrets: patterns }: Edition): string[] =>
  patterns.length === 0 ? [] : [...files.keys()].flatMap((file) => {
    const found = patterns.find((pattern) => pattern.test(file) || pattern.test(readText(file, read(file))));
    return found ? [`${file} tells of what is held back: it has "${found.source.replace(/\(\?!.*$/, '').replaceAll('\\', '')}".`] : [];
  });
