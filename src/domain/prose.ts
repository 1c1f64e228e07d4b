import type { Localized } from '../schema/text.ts';
import type { Reference } from './reference.ts';

/** A piece of a sentence as its author wrote it. A figure, date, source, person or term is a mention: its words come from the register. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; content: Inline[] }
  | { kind: 'link'; url: string; title?: string; content: Inline[] }
  | { kind: 'break' }
  | { kind: 'mention'; reference: Reference };

export interface ChartMention { kind: 'chart'; id: string }

/** A phrase in the words of its source, with its translation. */
export interface Phrase { kind: 'phrase'; words: Localized; source: string; locator: string }

/**
 * How a block is built. `Piece`: what its sentences are made of; `Plate`: what stands in it by itself, a chart or a phrase. Plain data,
 * the same shape for what was typed and for what is printed, so that every form of a story is made from one tree.
 */
export type Layout<Piece, Plate> =
  | { kind: 'paragraph'; content: Piece[] }
  | { kind: 'heading'; depth: 2 | 3; content: Piece[] }
  | { kind: 'list'; ordered: boolean; items: Layout<Piece, Plate>[][] }
  | { kind: 'quote'; content: Layout<Piece, Plate>[] }
  | { kind: 'table'; head: Piece[][]; rows: Piece[][][] }
  | Plate;

/** A block as its author wrote it. */
export type Prose = Layout<Inline, ChartMention | Phrase>;

const listIn = (content: Inline[]): Reference[] =>
  content.flatMap((inline) => (inline.kind === 'mention' ? [inline.reference] : 'content' in inline ? listIn(inline.content) : []));

/** What is mentioned in the sentences of a block, in reading order. */
export const listReferences = (prose: Prose): Reference[] => {
  switch (prose.kind) {
    case 'paragraph': case 'heading': return listIn(prose.content);
    case 'list': return prose.items.flat().flatMap(listReferences);
    case 'quote': return prose.content.flatMap(listReferences);
    case 'table': return [...prose.head, ...prose.rows.flat()].flatMap(listIn);
    default: return [];
  }
};
