import type { Lang } from '../i18n/lang.ts';
import type { BlockText } from './block.ts';
import type { Place } from './issue.ts';
import type { Reference } from './reference.ts';

/** A text in which every mention is one sign, with the mentions in the order of the signs. */
export interface Sentence { text: string; lang: Lang; mentions: { reference: Reference; place: Place }[]; format: (reference: Reference) => string }

const MENTION_MARK = '\ufffc';

const compare = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

/** The running text of a block, where each figure and date is one sign. Other mentions leave nothing: they are words of the sentence. */
export const listSentences = ({ kind, texts, mentions }: BlockText, lang: Lang, format: Sentence['format']): Sentence[] => {
  if (kind === 'chart' || kind === 'table') return [];
  const parts = [
    ...texts.filter(({ quoted }) => !quoted).map((written) => ({ place: written, text: written.text, mention: undefined })),
    ...mentions.map((mention) => ({ place: mention, text: mention.reference.kind === 'figure' || mention.reference.kind === 'date' ? MENTION_MARK : ' ', mention })),
  ].sort((a, b) => compare(a.place, b.place));
  const marked = parts.flatMap(({ mention, text }) => (mention && text === MENTION_MARK ? [{ reference: mention.reference, place: mention }] : []));
  return marked.length === 0 ? [] : [{ lang, format, mentions: marked, text: parts.map(({ text }) => text).join('').replaceAll('\n', kind === 'list' ? '\n' : ' ') }];
};
