import type { Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { memoizeEach } from '../memoize.ts';
import { formatPlaceholder, formatTag, toKey, type Reference } from '../reference.ts';
import { parseText } from '../text.ts';
import { listRecordPairs, listTwins, pairAllFields, pairBlocks, type TextPair, type Twins } from '../twin.ts';

interface Placed { reference: Reference; place: Place }

/** What is told apart by its place alone: numbers among numbers, dates among dates. */
const ORDERED = ['figure', 'date'] as const;

/** The first mention of the English that stands where the Thai has another; none while one language lacks a mention. */
const findExchanged = (th: Placed[], en: Placed[]): { here: Placed; there: Placed } | undefined => {
  const [thai, english] = [th, en].map((mentions) => mentions.map(({ reference }) => toKey(reference)));
  if (!thai || !english || [...thai].sort().join('\n') !== [...english].sort().join('\n')) return undefined;
  const index = english.findIndex((key, position) => key !== thai[position]);
  const [here, there] = [en[index], th[index]];
  return here && there ? { here, there } : undefined;
};

const judge = (mentions: Record<Lang, Placed[]>, format: (reference: Reference) => string): Issue[] =>
  ORDERED.flatMap((kind) => {
    const [th, en] = [mentions.th, mentions.en].map((placed) => placed.filter(({ reference }) => reference.kind === kind));
    const exchanged = findExchanged(th ?? [], en ?? []);
    if (!exchanged) return [];
    const [here, there] = [format(exchanged.here.reference), format(exchanged.there.reference)];
    return [toIssue(exchanged.here.place, 'figure-order', {
      en: `${here} stands here where the Thai has ${there}. Numbers stand in the same order in both languages: exchange them in one, or turn the sentence round.`,
      th: `ตรงนี้เป็น ${here} แต่ภาษาไทยเป็น ${there} ตัวเลขต้องเรียงลำดับเดียวกันทั้งสองภาษา ให้สลับที่ในภาษาใดภาษาหนึ่ง หรือเรียงประโยคใหม่`,
    })];
  });

const inText = (text: string, place: Place): Placed[] => parseText(text).flatMap((part) => (part.kind === 'mention' ? [{ reference: part.reference, place }] : []));

const judgeTexts = memoizeEach((pairs: TextPair[]): Issue[] => pairs.flatMap(({ text, place }) => judge({ th: inText(text.th, place.th), en: inText(text.en, place.en) }, formatPlaceholder)));

const judgeBodies = memoizeEach((twins: Twins): Issue[] =>
  pairBlocks(twins).flatMap(({ th, en }) => judge({ th: th.mentions.map((mention) => ({ reference: mention.reference, place: mention })), en: en.mentions.map((mention) => ({ reference: mention.reference, place: mention })) }, formatTag)));

/** Numbers stand in the same order in both languages, whatever their units, so that two of them cannot be exchanged in one. */
export const figureOrder = (manuscript: Manuscript): Issue[] => {
  const twins = listTwins(manuscript);
  return [...judgeBodies(twins), ...judgeTexts([listRecordPairs(manuscript), ...pairAllFields(twins)])];
};
