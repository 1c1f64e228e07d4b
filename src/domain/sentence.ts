import { LANGS, type Lang } from '../i18n/lang.ts';
import type { BlockText } from './block.ts';
import type { Place } from './issue.ts';
import { listFiles, type Manuscript, type StoryFile } from './manuscript.ts';
import { memoize, memoizeEach } from './memoize.ts';
import { formatPlaceholder, formatTag, type Reference } from './reference.ts';
import { parseText } from './text.ts';
import { listRecordPairs, type TextPair } from './twin.ts';

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

const listInRecords = memoize((pairs: TextPair[]): Sentence[] => pairs.flatMap(({ text, place }) => LANGS.map((lang) => toFieldSentence(text[lang], lang, place[lang]))));

const listInStory = (lang: Lang) => memoizeEach(({ frontMatter: { title, summary }, placeOf, blocks }: StoryFile): Sentence[][] => [[
  toFieldSentence(title, lang, placeOf(['title'])), toFieldSentence(summary, lang, placeOf(['summary'])), ...blocks.flatMap((block) => listSentences(block, lang, formatTag)),
]]);
const LISTS = { th: listInStory('th'), en: listInStory('en') };

/** Every text in which figures or dates are mentioned: those of the register, then those of each story's files, title, summary and body. What did not change is the same list again. */
export const listAllSentences = (manuscript: Manuscript): Sentence[][] => [
  listInRecords(listRecordPairs(manuscript)),
  ...LANGS.flatMap((lang) => LISTS[lang](listFiles(manuscript, lang))),
];
