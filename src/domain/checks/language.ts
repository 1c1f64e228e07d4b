import { LANGS, type Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import { joinBlock } from '../joined-text.ts';
import { listFiles, type Manuscript, type StoryFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeAll, memoizeEach } from '../memoize.ts';
import { listNames } from '../name-list.ts';
import { toTermPattern } from '../../i18n/words.ts';
import { listRecordPairs, type TextPair } from '../twin.ts';

/** Names are written in their own letters in either language. */
const NAME_FIELDS = new Set(['name', 'publisher', 'short']);
const FEWEST_WORDS = 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** English words that are no names: they begin with a small letter. */
const listEnglish = (text: string): string[] => text.match(/(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}’'-]+(?![\p{L}\p{N}])/gu)?.filter((word) => /^[a-z’'-]+$/.test(word)) ?? [];

type Judge = (text: string, lang: Lang) => Issue['message'] | undefined;

const toJudge = ofParts(['glossary', 'organisations', 'people', 'sources'], (manuscript): Judge => {
  const names = toTermPattern([...new Set(listNames(manuscript))].filter((name) => /[A-Za-z]/.test(name)));
  return (written, lang) => {
    const text = written.replace(/\{[^{}]*\}/g, ' ');
    const thai = count(text, /[\u0e01-\u0e3a\u0e40-\u0e4f]/g);
    if (lang === 'en') {
      const found = /[\u0e01-\u0e3a\u0e40-\u0e4f]+/.exec(text)?.[0];
      return found === undefined ? undefined : { en: `"${found}" is Thai, and this is the English text. Write it in English; Thai words are quoted by <Quote /> alone.`, th: `ส่วนนี้เป็นภาษาอังกฤษ แต่มีคำว่า "${found}" เป็นภาษาไทย ให้เขียนเป็นภาษาอังกฤษ ถ้อยคำภาษาไทยยกมาได้ด้วย <Quote /> เท่านั้น` };
    }
    const english = listEnglish(names ? text.replace(names, ' ') : text);
    const isEnglish = english.length > 0 && (thai === 0 || (english.length >= FEWEST_WORDS && english.join('').length > thai));
    return isEnglish ? { en: `This is the Thai text, and it is in English ("${english.slice(0, FEWEST_WORDS).join(' ')}"). Write it in Thai.`, th: `ส่วนนี้ต้องเป็นภาษาไทย แต่เขียนเป็นภาษาอังกฤษ ("${english.slice(0, FEWEST_WORDS).join(' ')}") ให้เขียนเป็นภาษาไทย` } : undefined;
  };
});

const toCheck = (judge: Judge) => (text: string, lang: Lang, place: Place): Issue[] => {
  const message = judge(text, lang);
  return message ? [toIssue(place, 'language', message)] : [];
};

const judgeStory = (lang: Lang) => memoizeEach((file: StoryFile, judge: Judge): Issue[] => {
  const check = toCheck(judge);
  const { title, summary, reason = '', notes } = file.frontMatter;
  return [
    ...check(title, lang, file.placeOf(['title'])), ...check(summary, lang, file.placeOf(['summary'])), ...check(reason, lang, file.placeOf(['reason'])),
    ...notes.flatMap(({ text }, index) => check(text, lang, file.placeOf(['notes', index, 'text']))),
    ...file.blocks.flatMap((block) => joinBlock({ ...block, texts: block.texts.filter(({ quoted }) => !quoted) }).flatMap(({ text }) => check(text, lang, block.place))),
  ];
});
const JUDGES = { th: judgeStory('th'), en: judgeStory('en') };

const judgePairs = memoizeAll((judge: Judge, pairs: TextPair[]): Issue[] =>
  pairs.filter(({ field }) => !NAME_FIELDS.has(field)).flatMap(({ text, place }) => LANGS.flatMap((lang) => toCheck(judge)(text[lang], lang, place[lang]))));

/** Each text is in the language of its file or field. */
export const language = (manuscript: Manuscript): Issue[] => {
  const judge = toJudge(manuscript);
  const check = toCheck(judge);
  return [
    ...LANGS.flatMap((lang) => JUDGES[lang](listFiles(manuscript, lang), judge)),
    ...judgePairs(judge, listRecordPairs(manuscript)),
    ...manuscript.units.flatMap(({ data, placeOf }) => [...check(data.th, 'th', placeOf(['th'])), ...check(data.en.one, 'en', placeOf(['en', 'one'])), ...check(data.en.other, 'en', placeOf(['en', 'other']))]),
  ];
};
