import { LANGS, otherLang, type Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue } from '../issue.ts';
import { toIsKnown } from '../known.ts';
import type { Manuscript } from '../manuscript.ts';
import { formatPlaceholder, toKey, type Reference } from '../reference.ts';
import { parseText } from '../text.ts';
import { listRecordPairs, listStoryPairs, type TextPair } from '../twin.ts';

type IsKnown = (reference: Reference) => boolean;

/** Braces that cannot be read are a fault of their own: what they were meant for is not missed too. */
const isReadable = (text: string): boolean => parseText(text).every(({ kind }) => kind !== 'fault');

const listReferences = (text: string): Reference[] => parseText(text).flatMap((part) => (part.kind === 'mention' ? [part.reference] : []));

/** The first figure or date of the other language that this one lacks; each counts as often as it stands. */
const findMissing = (here: string, there: string, isKnown: IsKnown): Reference | undefined => {
  if (!isReadable(here) || !isReadable(there)) return undefined;
  const left = listReferences(here).map(toKey);
  return listReferences(there).filter(isKnown).find((reference) => {
    const index = left.indexOf(toKey(reference));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

const NAMES: Record<Lang, [string, string]> = { th: ['Thai', 'ภาษาไทย'], en: ['English', 'ภาษาอังกฤษ'] };

const judge = (isKnown: IsKnown) => ({ text, place }: TextPair): Issue[] =>
  LANGS.flatMap((lang) => {
    const reference = findMissing(text[lang], text[otherLang(lang)], isKnown);
    if (!reference) return [];
    const [placeholder, here, there] = [formatPlaceholder(reference.kind === 'figure' ? { ...reference, form: 'full' } : reference), NAMES[lang], NAMES[otherLang(lang)]];
    return [toIssue(place[lang], 'figure-parity', {
      en: `${placeholder} is in the ${there[0]} of this text, but not in the ${here[0]}. Add it, or remove it from the other.`,
      th: `ข้อความ${there[1]}มี ${placeholder} แต่${here[1]}ไม่มี ให้เพิ่มตรงนี้ หรือลบออกจาก${there[1]}`,
    })];
  });

/** Titles, summaries, labels, notes: every plain text has the same figures and dates in both languages. */
export const textParity = (manuscript: Manuscript): Issue[] =>
  [...listRecordPairs(manuscript), ...listStoryPairs(manuscript)].flatMap(judge(toIsKnown(manuscript)));
