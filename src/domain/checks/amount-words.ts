import { MULTIPLIER_BEHIND, QUALIFIER_BEFORE, QUALIFIER_BEHIND, SIGN_BEFORE, THAI_PERSONS, UNIT_END } from '../../i18n/amount-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { FigureRecord } from '../../schema/figure.ts';
import type { UnitRecord } from '../../schema/unit.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeEach } from '../memoize.ts';
import type { FigureReference } from '../reference.ts';
import { listAllSentences, type Sentence } from '../sentence.ts';

type UnitWords = Record<Lang, { word: string; id: string }[]>;

/** The unit in which a mention is printed, that of each word for a unit in a language, the words that are printed behind most numbers, the longer words first; and whether nothing is printed before the number. */
interface Units { unitOf(reference: FigureReference): string | undefined; isBare(reference: FigureReference): boolean; words: UnitWords; printed: UnitWords }

const PERCENT: Record<Lang, string[]> = { th: ['เปอร์เซ็นต์', 'เปอร์เซ็น'], en: ['percent', 'per cent'] };

const toWords = (units: Manuscript['units'], lang: Lang, wordsOf: (unit: UnitRecord) => string[]): { word: string; id: string }[] =>
  units.flatMap(({ id, data }) => [...wordsOf(data), ...(data.kind === 'percent' ? PERCENT[lang] : [])].map((word) => ({ word, id }))).sort((a, b) => b.word.length - a.word.length);

const toUnits = ofParts(['figures', 'units'], ({ figures, units }): Units => {
  const known = new Map(figures.map(({ id, data }) => [id, data]));
  const findPrinted = ({ id, source, row }: FigureReference): FigureRecord['evidence'][number]['printed'] => (source === undefined ? undefined : known.get(id)?.evidence.find((candidate) => candidate.source === source && candidate.row === row)?.printed);
  return {
    unitOf: (reference) => findPrinted(reference)?.unit ?? known.get(reference.id)?.unit,
    // That of a figure that is worked out follows from its parts.
    isBare: (reference) => (findPrinted(reference) ?? known.get(reference.id))?.qualifier === 'none',
    words: { th: toWords(units, 'th', ({ th }) => [th]), en: toWords(units, 'en', ({ en }) => [en.one, en.other]) },
    // The plural alone: “12 accounts account for” is no slip.
    printed: { th: toWords(units, 'th', ({ th }) => [th]), en: toWords(units, 'en', ({ en }) => [en.other]) },
  };
});

/** The word behind a bare number, where it is that of another unit than the number's own. */
const findOtherUnit = (behind: string, lang: Lang, own: string | undefined, { words }: Units): string | undefined => {
  const text = behind.trimStart().toLowerCase();
  const said = words[lang].filter(({ word }) => text.startsWith(word.toLowerCase()) && (lang === 'th' || !/^\p{L}/u.test(text.slice(word.length))));
  const longest = said.filter(({ word }) => word.length === said[0]?.word.length);
  const ownWord = words[lang].find(({ id }) => id === own)?.word ?? '';
  const [other] = longest;
  if (!other || own === undefined || longest.some(({ id }) => id === own)) return undefined;
  return lang === 'th' && THAI_PERSONS.has(other.word) && THAI_PERSONS.has(ownWord) ? undefined : behind.trimStart().slice(0, other.word.length);
};

/** The word behind a number that is printed with its unit, where it is that unit once more: «12 คัน คัน». */
const findUnitAgain = (behind: string, lang: Lang, own: string, { printed }: Units): string | undefined => {
  const text = behind.trimStart();
  const again = printed[lang].find(({ word, id }) => id === own && text.toLowerCase().startsWith(word.toLowerCase()))?.word;
  return again !== undefined && (again === '%' || UNIT_END[lang].test(text.slice(again.length))) ? text.slice(0, again.length) : undefined;
};

const toQualifierFault = (place: Place, typed: string, mention: string): Issue => toIssue(place, 'amount', {
  en: `"${typed}" is typed beside ${mention}, and what stands before a number comes from its record. Remove the words, or correct "qualifier" there; to compare two numbers, write "higher than" or "lower than".`,
  th: `มีคำว่า "${typed}" พิมพ์ไว้ติดกับ ${mention} ทั้งที่คำหน้าตัวเลขมาจากระเบียน ให้ลบคำนี้ออก หรือแก้ช่อง "qualifier" ในระเบียน ถ้าต้องการเปรียบเทียบ ให้ใช้ "สูงกว่า" หรือ "ต่ำกว่า"`,
});

const toUnitFault = (place: Place, typed: string, mention: string, unit: string): Issue => toIssue(place, 'amount', {
  en: `"${typed}" stands behind ${mention}, which counts in ${unit}. Write ${mention} without the form, which prints its own unit.`,
  th: `มีคำว่า "${typed}" อยู่หลัง ${mention} ซึ่งใช้หน่วย ${unit} ให้เขียน ${mention} โดยไม่ใส่ form ระบบจะพิมพ์หน่วยให้เอง`,
});

const toAgainFault = (place: Place, typed: string, mention: string): Issue => toIssue(place, 'amount', {
  en: `"${typed}" is typed behind ${mention}, which prints its unit by itself. Remove the word.`,
  th: `มีคำว่า "${typed}" พิมพ์ไว้หลัง ${mention} ซึ่งพิมพ์หน่วยให้อยู่แล้ว ให้ลบคำนี้ออก`,
});

const toJoinFault = (place: Place, typed: string, mention: string): Issue => toIssue(place, 'amount', {
  en: `"${typed}" is typed against ${mention}, and would be read as part of the number. Remove it, or put words between.`,
  th: `มี "${typed}" พิมพ์ติดกับ ${mention} จนอ่านเป็นส่วนหนึ่งของตัวเลข ให้ลบออก หรือใส่ถ้อยคำคั่นไว้`,
});

const toSpaceFault = (place: Place, mention: string): Issue => toIssue(place, 'amount', {
  en: `A Thai word stands against ${mention}, whose number has no word before it. Put a space between.`,
  th: `หน้า ${mention} ไม่มีเว้นวรรค ตัวเลขจึงติดกับคำข้างหน้า ให้เว้นวรรค`,
});

const judge = ({ text, lang, mentions, format }: Sentence, units: Units): Issue[] => {
  const pieces = text.split('\ufffc');
  return mentions.flatMap(({ reference, place }, index): Issue[] => {
    const unit = reference.kind === 'figure' ? units.unitOf(reference) : undefined;
    // A figure that is not there is a fault of its own.
    if (reference.kind !== 'figure' || unit === undefined) return [];
    const [before = '', behind = ''] = [pieces[index], pieces[index + 1]];
    const typed = (QUALIFIER_BEFORE[lang].exec(before) ?? QUALIFIER_BEHIND[lang].exec(behind))?.[0].trim();
    const next = mentions[index + 1];
    const joined = next?.place.line === place.line && /^[.,:]?$/.test(behind) ? format(next.reference) : undefined;
    const sign = SIGN_BEFORE.exec(before)?.[1] ?? MULTIPLIER_BEHIND[lang].exec(behind)?.[0].trim() ?? joined;
    const other = reference.form === 'number' ? findOtherUnit(behind, lang, unit, units) : undefined;
    const again = reference.form === 'number' ? undefined : findUnitAgain(behind, lang, unit, units);
    return [
      ...(typed === undefined ? [] : [toQualifierFault(place, typed, format(reference))]),
      ...(sign === undefined ? [] : [toJoinFault(place, sign, format(reference))]),
      ...(other === undefined ? [] : [toUnitFault(place, other, format({ ...reference, form: 'full' }), unit)]),
      ...(lang === 'th' && units.isBare(reference) && /\p{Script=Thai}$/u.test(before) ? [toSpaceFault(place, format(reference))] : []),
      ...(again === undefined ? [] : [toAgainFault(place, again, format(reference))]),
    ];
  });
};

const judgeAll = memoizeEach((sentences: Sentence[], units: Units): Issue[] => sentences.flatMap((sentence) => judge(sentence, units)));

/** What belongs to a number comes from its record: no "more than" or "about" is typed beside it, and no other unit, nor its own once more, behind it. */
export const amountWords = (manuscript: Manuscript): Issue[] => {
  const units = toUnits(manuscript);
  return judgeAll(listAllSentences(manuscript), units);
};
