import type { Story } from '../domain/report.ts';
import { isLang, LANGS, type Lang } from '../i18n/lang.ts';
import { MONTH_NAMES } from '../i18n/number-idioms.ts';
import { isOwnText, toLang, toWhole, type Edition, type PartPromise } from './edition.ts';
import { findAll } from './page.ts';

const PRINTED: Record<Lang, RegExp> = {
  th: /^(?:(?<day>\d{1,2})(?: |$))?(?:(?<month>[^\s\d.]+)(?: |$))?(?:(?<era>พ\.ศ\. )?(?<year>\d{4})(?: \(ค\.ศ\. (?<gregorian>\d{4})\))?)?$/u,
  en: /^(?:(?<day>\d{1,2})(?: |$))?(?:(?<month>\p{L}+)(?: |$))?(?<year>\d{4})?$/u,
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** The date that words print, as HTML writes it, without regard to what made them; undefined for words that are no date, or in which the two eras differ. */
const parsePrinted = (words: string, lang: Lang): string | undefined => {
  const { day, month, era, year, gregorian } = PRINTED[lang].exec(words)?.groups ?? {};
  const number = month === undefined ? undefined : MONTH_NAMES.find(([pattern]) => pattern.test(month))?.[1];
  if (month !== undefined && number === undefined) return undefined;
  const shown = year === undefined ? undefined : String(Number(year) - (lang === 'th' ? 543 : 0));
  // A Thai year that stands alone, or beside one of the other era, says of which it is.
  if (lang === 'th' && year !== undefined && era === undefined && (month === undefined || gregorian !== undefined)) return undefined;
  if (gregorian !== undefined && gregorian !== shown) return undefined;
  return [shown, number === undefined ? undefined : pad(number), day === undefined ? undefined : pad(Number(day))].filter((part) => part !== undefined).join('-');
};

const toWords = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const toYear = (element: Element): string | undefined => /^\d{4}/.exec(element.getAttribute('datetime') ?? '')?.[0];

const judgeWords = (page: string, element: Element, pageLang: Lang): string[] => {
  const [words, date] = [toWords(element), element.getAttribute('datetime') ?? ''];
  return parsePrinted(words, toLang(element, pageLang)) === date ? [] : [`${page} prints “${words}” for the date ${date}.`];
};

/** In the Thai of a story's body the Gregorian year stands beside the first mention of each year, and beside no other. */
const judgeFirsts = ({ pages }: Edition, page: string, selector: string): string[] => {
  const document = pages.get(page)?.document;
  const dates = document ? [...document.querySelectorAll(selector)].filter((element) => isOwnText(element) && toYear(element) !== undefined) : [];
  const isFirst = (element: Element, index: number): boolean => dates.findIndex((other) => toYear(other) === toYear(element)) === index;
  return dates.filter((element, index) => /\(ค\.ศ\. /.test(toWords(element)) !== isFirst(element, index))
    .map((element) => `${page} prints “${toWords(element)}” for ${toYear(element) ?? ''}: its Gregorian year belongs to the first mention alone.`);
};

const judgeStory = (edition: Edition, { slug }: Story): string[] => [
  ...judgeFirsts(edition, `/th/stories/${slug}/`, '.passage time'),
  ...LANGS.flatMap((lang) => judgeFirsts(edition, `/${lang}/stories/${slug}/parallel/`, '.pair[id] .side[lang=th] time')),
];

/** Every date is in words what it is for machines, and Thai stories tell each year in both eras where they mention it first. */
export const dates: PartPromise = (edition, part = toWhole(edition)) => [
  ...[...part.pages].flatMap(([page, { document }]) => {
    const [, lang] = page.split('/');
    return isLang(lang) ? findAll(document, 'time[datetime]').flatMap((element) => judgeWords(page, element, lang)) : [];
  }),
  ...part.stories.flatMap((story) => judgeStory(edition, story)),
];
