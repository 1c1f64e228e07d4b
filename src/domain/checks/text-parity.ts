import { LANGS, otherLang, type Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript, Path, RecordFile, StoryFile } from '../manuscript.ts';
import { toKey } from '../reference.ts';
import { parseText } from '../text.ts';

/** The figures and dates of a plain text, each as often as it stands. */
const listKeys = (text: string): string[] => parseText(text).flatMap((part) => (part.kind === 'mention' ? [toKey(part.reference)] : [])).sort();

/** Braces that cannot be read are a fault of their own: what they were meant for is not missed too. */
const isReadable = (text: string): boolean => parseText(text).every(({ kind }) => kind !== 'fault');

const findMissing = (here: string, there: string): string | undefined => {
  if (!isReadable(here) || !isReadable(there)) return undefined;
  const left = listKeys(here);
  return listKeys(there).find((key) => {
    const index = left.indexOf(key);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

const toPlaceholder = (key: string): string => {
  const [kind = '', id = '', source, row] = key.split(' ');
  return `{${[`${kind}:${id}`, source && `source=${source}`, row && `row=${row}`].filter(Boolean).join(' ')}}`;
};

const message = (lang: Lang, key: string): string =>
  `${toPlaceholder(key)} is in the ${lang === 'th' ? 'English' : 'Thai'} of this text, but not in the ${lang === 'th' ? 'Thai' : 'English'}. Add it, or remove it from the other.`;

const isPair = (value: object): value is Record<Lang, string> => 'th' in value && 'en' in value && typeof value.th === 'string' && typeof value.en === 'string';

const judgeValue = (value: unknown, path: Path, placeOf: RecordFile<unknown>['placeOf']): Issue[] => {
  if (typeof value !== 'object' || value === null) return [];
  // A term is a pair itself, and has texts besides.
  if (path.length === 0 || !isPair(value)) return Object.entries(value).flatMap(([key, item]) => judgeValue(item, [...path, Array.isArray(value) ? Number(key) : key], placeOf));
  return LANGS.flatMap((lang) => {
    const key = findMissing(value[lang], value[otherLang(lang)]);
    return key === undefined ? [] : [toIssue(placeOf([...path, lang]), 'figure-parity', message(lang, key))];
  });
};

const listTexts = ({ frontMatter: { title, summary, notes } }: StoryFile): { path: Path; text: string }[] =>
  [{ path: ['title'], text: title }, { path: ['summary'], text: summary }, ...notes.map(({ text }, index) => ({ path: ['notes', index, 'text'], text }))];

const judgeFields = (here: StoryFile, there: StoryFile, lang: Lang): Issue[] =>
  listTexts(here).flatMap(({ path, text }, index) => {
    const key = findMissing(text, listTexts(there)[index]?.text ?? '');
    return key === undefined ? [] : [toIssue(here.placeOf(path), 'figure-parity', message(lang, key))];
  });

/** Titles, summaries, labels, notes: every plain text has the same figures and dates in both languages. */
export const textParity = (manuscript: Manuscript): Issue[] => {
  const records: RecordFile<unknown>[] = [
    ...manuscript.figures, ...manuscript.charts, ...manuscript.sources, ...manuscript.people, ...manuscript.organisations, ...manuscript.glossary,
    ...(manuscript.settings ? [manuscript.settings] : []),
  ];
  return [
    ...records.flatMap(({ data, placeOf }) => judgeValue(data, [], placeOf)),
    ...manuscript.stories.flatMap(({ files: { th, en } }) => (th && en ? [...judgeFields(th, en, 'th'), ...judgeFields(en, th, 'en')] : [])),
  ];
};
