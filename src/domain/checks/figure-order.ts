import type { Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { formatPlaceholder, formatTag, toKey, type Reference } from '../reference.ts';
import { parseText } from '../text.ts';
import { listRecordPairs, listStoryPairs, listTwins, pairBlocks } from '../twin.ts';

type UnitOf = (reference: Reference) => string | undefined;

/** The unit in which a mention counts; dates are of one unit too. Undefined for what is no number. */
const toUnitOf = (manuscript: Manuscript): UnitOf => {
  const figures = new Map(manuscript.figures.map(({ id, data }) => [id, data]));
  return (reference) => {
    if (reference.kind === 'date') return 'date';
    const figure = reference.kind === 'figure' ? figures.get(reference.id) : undefined;
    if (reference.kind !== 'figure' || !figure) return undefined;
    const row = figure.evidence.find(({ source, row: name }) => source === reference.source && name === reference.row);
    return row?.printed?.unit ?? figure.unit;
  };
};

interface Placed { reference: Reference; place: Place }

const groupByUnit = (mentions: Placed[], unitOf: UnitOf): Map<string, Placed[]> => {
  const groups = new Map<string, Placed[]>();
  for (const mention of mentions) {
    const unit = unitOf(mention.reference);
    if (unit !== undefined) groups.set(unit, [...(groups.get(unit) ?? []), mention]);
  }
  return groups;
};

/** The first mention of the English that stands where the Thai has another of its unit; none while one language lacks a mention. */
const findExchanged = (th: Placed[], en: Placed[]): { here: Placed; there: Placed } | undefined => {
  const [thai, english] = [th, en].map((mentions) => mentions.map(({ reference }) => toKey(reference)));
  if (!thai || !english || [...thai].sort().join('\n') !== [...english].sort().join('\n')) return undefined;
  const index = english.findIndex((key, position) => key !== thai[position]);
  const [here, there] = [en[index], th[index]];
  return here && there ? { here, there } : undefined;
};

const judge = (mentions: Record<Lang, Placed[]>, unitOf: UnitOf, format: (reference: Reference) => string): Issue[] => {
  const english = groupByUnit(mentions.en, unitOf);
  return [...groupByUnit(mentions.th, unitOf)].flatMap(([unit, group]) => {
    const exchanged = findExchanged(group, english.get(unit) ?? []);
    if (!exchanged) return [];
    const [here, there] = [format(exchanged.here.reference), format(exchanged.there.reference)];
    return [toIssue(exchanged.here.place, 'figure-order', {
      en: `${here} stands here where the Thai has ${there}. Numbers of one kind stand in the same order in both languages: exchange them in one, or turn the sentence round.`,
      th: `ตรงนี้เป็น ${here} แต่ภาษาไทยเป็น ${there} ตัวเลขชนิดเดียวกันต้องเรียงลำดับเดียวกันทั้งสองภาษา ให้สลับที่ในภาษาใดภาษาหนึ่ง หรือเรียงประโยคใหม่`,
    })];
  });
};

/** Values of one unit stand in the same order in both languages, so that two of them cannot be exchanged in one. */
export const figureOrder = (manuscript: Manuscript): Issue[] => {
  const unitOf = toUnitOf(manuscript);
  const pairs = [...listRecordPairs(manuscript), ...listStoryPairs(manuscript)];
  const inText = (text: string, place: Place): Placed[] => parseText(text).flatMap((part) => (part.kind === 'mention' ? [{ reference: part.reference, place }] : []));
  return [
    ...listTwins(manuscript).flatMap(pairBlocks).flatMap(({ th, en }) => judge({ th: th.mentions.map((mention) => ({ reference: mention.reference, place: mention })), en: en.mentions.map((mention) => ({ reference: mention.reference, place: mention })) }, unitOf, formatTag)),
    ...pairs.flatMap(({ text, place }) => judge({ th: inText(text.th, place.th), en: inText(text.en, place.en) }, unitOf, formatPlaceholder)),
  ];
};
