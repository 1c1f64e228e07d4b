import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { stampBlocks } from '../domain/block.ts';
import { compileReport, toBlocksRecord, type CreateId } from '../domain/compile.ts';
import type { Issue } from '../domain/issue.ts';
import type { StoryFolder } from '../domain/manuscript.ts';
import type { Report } from '../domain/report.ts';
import type { BlocksRecord } from '../schema/blocks.ts';
import { editionMoment, givenShowing } from './edition.ts';
import { loadManuscript } from './manuscript.ts';
import { mendFiles } from './mend.ts';
import { replaceFile } from './replace-file.ts';
import { judgeSource } from './source-rules.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Names a block after what stood in it when it was new; a name that is taken is lengthened. */
export const createBlockId: CreateId = ({ th, en }, taken) => {
  const digest = createHash('sha256').update(`${th} ${en}`).digest();
  const letters = [...digest].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  for (let length = 6; length <= letters.length; length += 1) {
    const id = `b-${letters.slice(0, length)}`;
    if (!taken.has(id)) return id;
  }
  return createBlockId({ th: `${th}+`, en }, taken);
};

/** Reads, parses and judges the content of the project at `root`. `at`: the edition's moment, in milliseconds; what is under embargo then is left out, but for a preview. */
export const loadReport = (root: string, at = editionMoment(root), showing = givenShowing()): Report => {
  const manuscript = loadManuscript(root);
  // A story whose embargo was over in the last edition stays published, whatever moment is given now.
  const moment = Math.max(at, Date.parse(manuscript.lock?.time ?? '1970-01-01'));
  return compileReport({ ...manuscript, issues: judgeSource(manuscript, moment) }, createBlockId, moment, showing);
};

/** Mends what has one right answer in the files at `root`, and says what was done. */
export const mendContent = (root: string): Issue[] => mendFiles(root, loadManuscript(root).files);

/** Writes the record of blocks of every story whose record is not as its bodies are now. Returns the files written. */
export const writeBlockRecords = (root: string): string[] =>
  loadManuscript(root).stories.flatMap((folder) => {
    const record = toBlocksRecord(folder, createBlockId);
    const text = record && stringify(record, { lineWidth: 0 });
    if (!record || JSON.stringify(record) === JSON.stringify(folder.record)) return [];
    const file = `${folder.folder}/blocks.yaml`;
    writeFileSync(join(root, file), text ?? '');
    return [file];
  });

/** The record of a story's blocks as its bodies are now; undefined while they do not agree. */
export const toCurrentRecord = (folder: StoryFolder): BlocksRecord | undefined => toBlocksRecord(folder, createBlockId);

/** Writes into the record of a story that both languages of these blocks agree as they stand. Returns the file written. */
export const stampRecord = (root: string, folder: StoryFolder, record: BlocksRecord, ids: string[]): string => {
  const file = `${folder.folder}/blocks.yaml`;
  replaceFile(join(root, file), stringify(stampBlocks(record, ids), { lineWidth: 0 }));
  return file;
};
