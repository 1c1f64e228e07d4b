import type { BlockText } from './block.ts';
import type { Place } from './issue.ts';
import { NAME_MASK } from './number-sense.ts';
import type { Mention, WrittenText } from './report.ts';

/** A text as a reader reads it, whatever mark-up cuts it, with the place of each of its letters. */
export interface JoinedText { file: string; text: string; placeAt(offset: number): Place }

/** What a figure or a date leaves in a sentence: no letter, so that no word reaches over it. */
const MENTION_MARK = '\ufffc';

interface Piece { start: number; written: WrittenText }

const placeIn = (written: WrittenText, offset: number): Place => {
  if (written.placeAt) return written.placeAt(offset);
  const { file, line, column, text } = written;
  const before = text.slice(0, offset);
  const breaks = before.split('\n').length - 1;
  return { file, line: line + breaks, column: breaks === 0 ? column + offset : before.length - before.lastIndexOf('\n') };
};

/** One text by itself. */
export const toJoinedText = (written: WrittenText): JoinedText => ({ file: written.file, text: written.text, placeAt: (offset) => placeIn(written, offset) });

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);
const lastLine = (written: WrittenText): number => placeIn(written, written.text.length).line;

const toMark = ({ reference }: Mention): string => (reference.kind === 'figure' || reference.kind === 'date' ? MENTION_MARK : NAME_MASK);

/**
 * The texts of a block: its sentences as one, across emphasis and links, and each text that stands in a property by itself.
 * A word that mark-up cuts in two is whole again. Entries of a list and cells of a table stay apart.
 */
export const joinBlock = ({ kind, texts, mentions }: BlockText): JoinedText[] => {
  const parts = kind === 'list' || kind === 'table';
  const pieces: Piece[] = [];
  let [text, next] = ['', 0];
  for (const written of texts.filter(({ quoted }) => !quoted)) {
    const last = pieces.at(-1)?.written;
    if (last && (kind === 'table' || lastLine(last) !== written.line)) text += parts ? MENTION_MARK : '\n';
    for (let mention = mentions[next]; mention && isBefore(mention, written); mention = mentions[(next += 1)]) text += toMark(mention);
    pieces.push({ start: text.length, written });
    text += written.text;
  }
  const placeAt = (offset: number): Place => {
    const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
    return piece ? placeIn(piece.written, Math.min(offset - piece.start, piece.written.text.length)) : { file: '', line: 1, column: 1 };
  };
  const sentences = pieces[0] ? [{ file: pieces[0].written.file, text, placeAt }] : [];
  return [...sentences, ...texts.filter(({ quoted }) => quoted).map(toJoinedText)];
};
