import { LANGS, type Lang } from '../i18n/lang.ts';
import type { BlockText } from './block.ts';
import type { Place } from './issue.ts';
import type { Manuscript } from './manuscript.ts';
import { formatPlaceholder, formatTag, type Reference } from './reference.ts';
import { parseText } from './text.ts';
import { listRecordPairs } from './twin.ts';

/** A text in which every mention is one sign, with the mentions in the order of the signs. */
export interface Sentence { text: string; lang: Lang; mentions: { reference: Reference; place: Place }[]; format: (reference: Reference) => string }

const MENTION_MARK = '\ufffc';

const compare = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

/** The running text of a block, where each figure and date is one sign. Other mentions leave nothing: they are words of the sentence. */
const listSentences = ({ kind, texts, mentions }: BlockText, lang: Lang, format: Sentence['format']): Sentence[] => {
  if (kind === 'chart' || kind === 'table') return [];
  const parts = [
    ...texts.filter(({ quoted }) => !quoted).map((written) => ({ place: written, text: written.text, mention: undefined })),
    ...mentions.map((mention) => ({ place: mention, text: mention.reference.kind === 'figure' || mention.reference.kind === 'date' ? MENTION_MARK : ' ', mention })),
  ].sort((a, b) => compare(a.place, b.place));
  const marked = parts.flatMap(({ mention, text }) => (mention && text === MENTION_MARK ? [{ reference: mention.reference, place: mention }] : []));
  return marked.length === 0 ? [] : [{ lang, format, mentions: marked, text: parts.map(({ text }) => text).join('').replaceAll('\n', kind === 'list' ? '\n' : ' ') }];
};

const toFieldSentence = (text: string, lang: Lang, place: Place): Sentence => {
  const parts = parseText(text);
  const mentions = parts.flatMap((part): { reference: Reference; place: Place }[] => (part.kind === 'mention' ? [{ reference: part.reference, place }] : []));
  return { lang, text: parts.map((part) => (part.kind === 'mention' ? MENTION_MARK : part.text)).join(''), mentions, format: formatPlaceholder };
};

/** Every text in which figures or dates are mentioned: plain fields, titles, summaries and bodies. */
export const listAllSentences = (manuscript: Manuscript): Sentence[] => [
  ...listRecordPairs(manuscript).flatMap(({ text, place }) => LANGS.map((lang) => toFieldSentence(text[lang], lang, place[lang]))),
  ...manuscript.stories.flatMap(({ files }) => LANGS.flatMap((lang) => {
    const file = files[lang];
    return file ? [toFieldSentence(file.frontMatter.title, lang, file.placeOf(['title'])), toFieldSentence(file.frontMatter.summary, lang, file.placeOf(['summary']))] : [];
  })),
  ...manuscript.stories.flatMap(({ files }) => LANGS.flatMap((lang) => (files[lang]?.blocks ?? []).flatMap((block) => listSentences(block, lang, formatTag)))),
];
