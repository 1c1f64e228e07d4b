import { LANGS, otherLang, type Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue } from '../issue.ts';
import { toIsKnown } from '../known.ts';
import type { Manuscript } from '../manuscript.ts';
import { memoizeEach } from '../memoize.ts';
import { formatPlaceholder, toKey, type Reference } from '../reference.ts';
import { parseText } from '../text.ts';
import { listRecordPairs, listTwins, pairAllFields, type TextPair } from '../twin.ts';

/** Braces that cannot be read are a fault of their own: what they were meant for is not missed too. */
const isReadable = (text: string): boolean => parseText(text).every(({ kind }) => kind !== 'fault');

const listReferences = (text: string): Reference[] => parseText(text).flatMap((part) => (part.kind === 'mention' ? [part.reference] : []));

/** The figures and dates of the other language that this one lacks; each counts as often as it stands. */
const listMissing = (here: string, there: string): Reference[] => {
  if (!isReadable(here) || !isReadable(there)) return [];
  const left = listReferences(here).map(toKey);
  return listReferences(there).filter((reference) => {
    const index = left.indexOf(toKey(reference));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

const NAMES: Record<Lang, [string, string]> = { th: ['Thai', 'ภาษาไทย'], en: ['English', 'ภาษาอังกฤษ'] };

/** A text of which one language lacks something, whether there is such a thing or not. */
interface Lack { pair: TextPair; lang: Lang; missing: Reference[] }

const listLacks = memoizeEach((pairs: TextPair[]): Lack[] => pairs.flatMap((pair) => LANGS.flatMap((lang) => {
  const missing = listMissing(pair.text[lang], pair.text[otherLang(lang)]);
  return missing.length === 0 ? [] : [{ pair, lang, missing }];
})));

/** The first that is missing is told. An id that there is not is a fault of its own. */
const judge = (isKnown: (reference: Reference) => boolean) => ({ pair: { place }, lang, missing }: Lack): Issue[] => {
  const reference = missing.find(isKnown);
  if (!reference) return [];
  const [placeholder, here, there] = [formatPlaceholder(reference.kind === 'figure' ? { ...reference, form: 'full' } : reference), NAMES[lang], NAMES[otherLang(lang)]];
  return [toIssue(place[lang], 'figure-parity', {
    en: `${placeholder} is in the ${there[0]} of this text, but not in the ${here[0]}. Add it, or remove it from the other.`,
    th: `ข้อความ${there[1]}มี ${placeholder} แต่${here[1]}ไม่มี ให้เพิ่มตรงนี้ หรือลบออกจาก${there[1]}`,
  })];
};

/** Titles, summaries, labels, notes: every plain text has the same figures and dates in both languages. */
export const textParity = (manuscript: Manuscript): Issue[] =>
  listLacks([listRecordPairs(manuscript), ...pairAllFields(listTwins(manuscript))]).flatMap(judge(toIsKnown(manuscript)));
