import { toTermPattern } from '../../i18n/words.ts';
import type { BlockText } from '../block.ts';
import { toIssue, type Issue } from '../issue.ts';
import { joinBlock, toJoinedText, type JoinedText } from '../joined-text.ts';
import { toSoundBodies, type Manuscript, type Written } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeEach } from '../memoize.ts';
import { listNames } from '../name-list.ts';
import { toFindOffer, type FindOffer } from '../number-offer.ts';
import { NAME_MASK } from '../number-sense.ts';
import { formatPlaceholder, formatTag, type Reference } from '../reference.ts';
import { findNumbers, type TypedNumber } from '../typed-number.ts';

/** What stands beside the number of an amount: "more than", the words of its unit. */
const toAmountWords = ({ units }: Pick<Manuscript, 'units'>): string[] =>
  ['more than', 'less than', 'at least', 'about', 'over', 'กว่า', 'ประมาณ', 'ราว', ...units.flatMap(({ data: { th, en } }) => [th, en.other, en.one])].sort((a, b) => b.length - a.length);

/** A name says more than an amount: "3,200 people" on a list of names would excuse that number wherever it is typed. */
const isName = (name: string, words: string[]): boolean => {
  const numberless = findNumbers(name).filter(({ text }) => text === text.toLowerCase()).reduce((rest, { text }) => rest.replace(text, ' '), name);
  return /\p{L}/u.test(words.reduce((rest, word) => rest.replace(word, ' '), numberless));
};

/** Hides the names that hold a number: it belongs to the name. A longer number or word that merely begins like one is not excused. */
const toMask = ofParts(['units', 'glossary', 'organisations', 'people', 'sources'], (manuscript): ((text: string) => string) => {
  const words = toAmountWords(manuscript);
  const listed = toTermPattern([...new Set(listNames(manuscript))].filter((name) => findNumbers(name).length > 0 && isName(name, words)));
  const names = listed && new RegExp(`(?<![\\p{N}A-Za-z])${listed.source}(?![\\p{N}A-Za-z])`, 'gu');
  // A name may be broken over two lines.
  return (text) => (names ? text.replaceAll('\n', ' ').replace(names, (name) => NAME_MASK.repeat(name.length)) : text);
});

const toEdit = (reference: Reference, inBody: boolean): string => (inBody ? formatTag(reference) : formatPlaceholder(reference));

const judge = (find: FindOffer, joined: JoinedText, number: TypedNumber, inBody: boolean): Issue => {
  const reference: Reference | undefined = find(joined.file, number) ?? (number.date === undefined ? undefined : { kind: 'date', value: number.date });
  const [figure, date] = inBody ? ['<Figure id="…" />', '<Date value="…" />'] : ['{figure:…}', '{date:…}'];
  const typed = number.text.replaceAll('\n', ' ');
  return toIssue(joined.placeAt(number.start), 'number-in-prose', {
    en: `"${typed}" is typed by hand. ${reference ? `Write ${toEdit(reference, inBody)}.` : `Write ${figure} or ${date}, or say it without a number.`}`,
    th: `"${typed}" เป็นตัวเลขที่พิมพ์ลงไปเอง ${reference ? `ให้เขียน ${toEdit(reference, inBody)} แทน` : `ให้ใช้ ${figure} หรือ ${date} แทน หรือเขียนใหม่โดยไม่ใช้ตัวเลข`}`,
  });
};

interface Found { joined: JoinedText; number: TypedNumber }

const listIn = (mask: ReturnType<typeof toMask>, texts: JoinedText[]): Found[] => texts.flatMap((joined) =>
  findNumbers(mask(joined.text)).map((number) => ({ joined, number: { ...number, text: joined.text.slice(number.start, number.start + number.text.length) } })));

const listInBodies = memoizeEach((blocks: BlockText[], mask: ReturnType<typeof toMask>): Found[] => listIn(mask, blocks.flatMap(joinBlock)));
const listInTexts = memoizeEach(({ texts }: Written, mask: ReturnType<typeof toMask>): Found[] => listIn(mask, texts.map(toJoinedText)));

/** No number stands in a text a person wrote, in digits or in words, outside figures, dates and listed names. */
export const numberInProse = (manuscript: Manuscript): Issue[] => {
  const [mask, find, bodies] = [toMask(manuscript), toFindOffer(manuscript), toSoundBodies(manuscript)];
  return [
    ...listInBodies([...bodies], mask).map(({ joined, number }) => judge(find, joined, number, true)),
    ...listInTexts(manuscript.written.filter(({ blocks }) => !blocks || !bodies.has(blocks)), mask).map(({ joined, number }) => judge(find, joined, number, false)),
  ];
};
