import { Decimal } from 'decimal.js';
import { DOWN_WORDS, UP_WORDS } from '../../i18n/direction-words.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeAll, memoizeEach } from '../memoize.ts';
import type { FigureReference } from '../reference.ts';
import { listAllSentences, type Sentence } from '../sentence.ts';
import { toWorkOut } from './formulas.ts';

interface Known { value: Decimal; unit: string; isChange: boolean }
type FindValue = (reference: FigureReference) => Known | undefined;

/** The value of a mention, and whether it is a change, whose sign says which way something went. */
const toFindValue = ofParts(['figures'], (manuscript): FindValue => {
  const [figures, workOut] = [new Map(manuscript.figures.map(({ id, data }) => [id, data])), toWorkOut(manuscript)];
  return ({ id, source, row }) => {
    const figure = figures.get(id);
    if (!figure) return undefined;
    if (source !== undefined) {
      const printed = figure.evidence.find((candidate) => candidate.source === source && candidate.row === row)?.printed;
      return printed?.value === undefined ? undefined : { value: new Decimal(printed.value), unit: printed.unit ?? figure.unit, isChange: false };
    }
    const worked = workOut(id);
    return typeof worked === 'string' ? undefined : { value: new Decimal(worked.value), unit: figure.unit, isChange: figure.formula?.kind === 'difference' || figure.formula?.kind === 'percentage-change' };
  };
});

type Way = 'up' | 'down';
/** A mention in a sentence, told by its place among the mentions. */
const MARK = '[\ufffc]';
const words = (lang: Lang, way: Way): string => (way === 'up' ? UP_WORDS : DOWN_WORDS)[lang];
const bound = (lang: Lang, pattern: string): string => (lang === 'en' ? `(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])` : `(?:${pattern})`);

interface Claim { way: Way; earlier: number; later: number }
interface Pattern { way: Way; pattern: RegExp; order: 'earlier-first' | 'later-first' }

/** "fell from A in 2022 to B"; "B that year, up from A"; «ลดจาก A เหลือ B»; «B เพิ่มจาก A». Each mark stands for one mention. */
const listPatterns = (lang: Lang): Pattern[] => (['up', 'down'] as const).flatMap((way): Pattern[] => {
  const word = bound(lang, words(lang, way));
  return lang === 'en'
    ? [
      { way, order: 'earlier-first', pattern: new RegExp(`${word}[^.;\ufffc]{0,60}?\\bfrom (${MARK})(?:(?!\\b(?:rose|fell|from)\\b)[^.;]){0,50}? to (${MARK})`, 'giu') },
      { way, order: 'later-first', pattern: new RegExp(`(${MARK})[^.;\ufffc]{0,40}${word} from (${MARK})(?!(?:(?!\\bfrom\\b)[^.;]){0,50} to ${MARK})`, 'giu') },
    ]
    : [
      { way, order: 'earlier-first', pattern: new RegExp(`(?:${word}|${way === 'up' ? 'เพิ่ม|ขึ้น' : 'ลด|ลง'})\\s?(?:จาก)?\\s?(${MARK})[^\ufffc]{0,20}(?:${MARK}\\s?)??(?:เป็น|เหลือ|มาอยู่ที่)\\s?(${MARK})`, 'gu') },
      { way, order: 'later-first', pattern: new RegExp(`(${MARK})\\s?(?:ซึ่ง|โดย)?(?:เพิ่ม|ลด|ปรับ)?(?:${word}|${way === 'up' ? 'เพิ่ม(?:ขึ้น)?' : 'ลด(?:ลง)?'})\\s?จาก\\s?(${MARK})(?![^\ufffc]{0,20}(?:${MARK}\\s?)?(?:เป็น|เหลือ))`, 'gu') },
    ];
});
const PATTERNS: Record<Lang, Pattern[]> = { th: listPatterns('th'), en: listPatterns('en') };

/** «เหลือ» says by itself that less is left. */
const LEFT = new RegExp(`จาก\\s?(${MARK})[^\ufffc]{0,20}(?:${MARK}\\s?)??เหลือ\\s?(${MARK})`, 'gu');

const countMarks = (text: string): number => text.split('\ufffc').length - 1;

const listClaims = (text: string, lang: Lang): Claim[] =>
  [...PATTERNS[lang], ...(lang === 'th' ? [{ way: 'down' as const, order: 'earlier-first' as const, pattern: LEFT }] : [])].flatMap(({ way, order, pattern }) => [...text.matchAll(pattern)].map(({ 0: found, index }): Claim => {
    const before = countMarks(text.slice(0, index));
    const [first, last] = [before, before + countMarks(found) - 1];
    return order === 'earlier-first' ? { way, earlier: first, later: last } : { way, earlier: last, later: first };
  }));

/** The direction word that stands nearest before a mention, in the same clause and with no other mention between. */
const findWay = (before: string, lang: Lang): Way | undefined => {
  const clause = before.split(/[.;:!?]\s|\n|\ufffc/u).at(-1)?.slice(-40) ?? '';
  const last = (way: Way): number => [...clause.matchAll(new RegExp(bound(lang, words(lang, way)), 'giu'))].at(-1)?.index ?? -1;
  const [up, down] = [last('up'), last('down')];
  return up === down ? undefined : up > down ? 'up' : 'down';
};

/** Whether the sentence round an offset says a fall. Thai marks no end of a sentence: the whole text is asked. */
const saysFall = (text: string, offset: number, lang: Lang): boolean => {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  const own = lang === 'th' ? text : `${before.split(/[.!?]\s|\n/u).at(-1) ?? ''}${after.split(/[.!?](?:\s|$)|\n/u)[0] ?? ''}`;
  return new RegExp(lang === 'th' ? `ลด|${words('th', 'down')}` : bound('en', words('en', 'down')), 'iu').test(own);
};

const toUnsaid = (place: Place, mention: string, value: string): Issue => toIssue(place, 'direction', {
  en: `${mention} is ${value}, form="size" leaves out the minus, and no word of the sentence says a fall. Say that it fell, or leave the form out.`,
  th: `${mention} คือ ${value} แต่ form="size" ตัดเครื่องหมายลบออก และไม่มีคำที่บอกว่าลดลง ให้เขียนว่าลดลง หรือลบ form ออก`,
});

const SAYS: Record<Way, [string, string]> = { up: ['a rise', 'เพิ่มขึ้น'], down: ['a fall', 'ลดลง'] };
const opposite = (way: Way): Way => (way === 'up' ? 'down' : 'up');

const toFault = (place: Place, way: Way, what: string, th: string): Issue => toIssue(place, 'direction', {
  en: `The words say ${SAYS[way][0]}, and ${what}. Correct the words, or name the other figure.`,
  th: `ถ้อยคำบอกว่า${SAYS[way][1]} แต่${th} ให้แก้ถ้อยคำ หรือเปลี่ยนตัวเลข`,
});

const judge = ({ text, lang, mentions, format }: Sentence, find: FindValue): Issue[] => {
  const valueOf = (index: number): { reference: FigureReference; known: Known } | undefined => {
    const reference = mentions[index]?.reference;
    const known = reference?.kind === 'figure' ? find(reference) : undefined;
    return reference?.kind === 'figure' && known ? { reference, known } : undefined;
  };
  const pairs = listClaims(text, lang).flatMap(({ way, earlier, later }): Issue[] => {
    const [from, to, place] = [valueOf(earlier), valueOf(later), mentions[later]?.place];
    if (!from || !to || !place || from.known.unit !== to.known.unit || from.known.isChange) return [];
    const went: Way | undefined = to.known.value.eq(from.known.value) ? undefined : to.known.value.gt(from.known.value) ? 'up' : 'down';
    const [a, b] = [format(from.reference), format(to.reference)];
    return went === way ? [] : [toFault(place, way, `${a} is ${from.known.value.toFixed()} and ${b} ${to.known.value.toFixed()}`, ` ${a} คือ ${from.known.value.toFixed()} ส่วน ${b} คือ ${to.known.value.toFixed()}`)];
  });
  let offset = -1;
  const changes = mentions.flatMap((mention, index): Issue[] => {
    offset = text.indexOf('\ufffc', offset + 1);
    const value = valueOf(index);
    const way = value?.known.isChange ? findWay(text.slice(0, offset), lang) : undefined;
    if (value?.known.isChange && value.reference.form === 'size' && value.known.value.lt(0) && !way && !saysFall(text, offset, lang)) return [toUnsaid(mention.place, format(value.reference), value.known.value.toFixed())];
    if (!value || !way || value.known.value.isZero()) return [];
    const went: Way = value.known.value.gt(0) ? 'up' : 'down';
    const amount = `${format(value.reference)} is ${value.known.value.toFixed()}`;
    return went === way ? [] : [toFault(mention.place, way, amount, ` ${format(value.reference)} คือ ${value.known.value.toFixed()}`)];
  });
  return [...pairs, ...changes];
};

/** The label of a change says which way it went, if it says any. */
const judgeLabels = memoizeAll((find: FindValue, figures: Manuscript['figures']): Issue[] =>
  figures.flatMap(({ id, data, placeOf }) => {
    const known = find({ kind: 'figure', id, form: 'full' });
    if (!known?.isChange || known.value.isZero()) return [];
    const went: Way = known.value.gt(0) ? 'up' : 'down';
    return LANGS.flatMap((lang) => {
      const [same, other] = [went, opposite(went)].map((way) => new RegExp(bound(lang, words(lang, way)), 'iu').test(data.label[lang]));
      return other && !same ? [toFault(placeOf(['label', lang]), opposite(went), `the figure is ${known.value.toFixed()}`, `ตัวเลขคือ ${known.value.toFixed()}`)] : [];
    });
  }));

const judgeAll = memoizeEach((sentences: Sentence[], find: FindValue): Issue[] =>
  sentences.filter(({ mentions }) => mentions.some(({ reference }) => reference.kind === 'figure')).flatMap((sentence) => judge(sentence, find)));

/** "Fell", "up from", «ลดลง»: a word of direction agrees with the sign of the change beside it, or with the two values that it joins. */
export const direction = (manuscript: Manuscript): Issue[] => {
  const find = toFindValue(manuscript);
  return [...judgeAll(listAllSentences(manuscript), find), ...judgeLabels(find, manuscript.figures)];
};
