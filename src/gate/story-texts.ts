import { Decimal } from 'decimal.js';
import type { Story } from '../domain/report.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Edition } from './edition.ts';
import { listMissing, listPageLines, toPageText } from './page-lines.ts';
import { listPrinted } from './printed-number.ts';

/** As much of a line as names it. */
const SHOWN = 40;

/** Where an author's link leads is said behind its words, and an address is no number. */
const dropAddresses = (text: string, document: Document): string =>
  [...document.querySelectorAll('a[href]')].reduce((rest, link) => rest.replaceAll(` (${(link.getAttribute('href') ?? '').replace(/^mailto:/, '')})`, ''), text).replace(/https:\/\/\S+/g, '');

const judge = ({ pages, read, files }: Edition, { slug }: Story, lang: Lang): string[] => {
  const [page, file] = [`/${lang}/stories/${slug}/`, `${lang}/stories/${slug}.txt`];
  const document = pages.get(page)?.document;
  if (!document || !files.has(file)) return [];
  const text = dropAddresses(read(file).toString('utf8'), document);
  const [printed, shown] = [listPrinted(text.replace(/^ *\d+\. /gm, '')), listPrinted(toPageText(document))];
  const headline = [...document.querySelectorAll('.exhibit data[value], .headlines data[value]')];
  return [
    ...listMissing(listPageLines(document), text).map((line) => `${file} has not “${line.slice(0, SHOWN)}” where ${page} has it.`),
    ...headline.filter((element) => !printed.has(new Decimal(element.getAttribute('value') ?? '').abs().toFixed())).map((element) => `${file} lacks the ${element.getAttribute('value') ?? ''} at the head of ${page}.`),
    ...[...printed].filter((number) => !shown.has(number)).map((number) => `${file} prints ${number}, which ${page} does not.`),
  ];
};

/** The plain text of a story says what its page says, line by line, with the same numbers and no others. */
export const storyTexts = (edition: Edition): string[] => edition.report.stories.flatMap((story) => LANGS.flatMap((lang) => judge(edition, story, lang)));
