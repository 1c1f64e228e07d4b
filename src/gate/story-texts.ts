import { Decimal } from 'decimal.js';
import type { Story } from '../domain/report.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { toWhole, type Edition, type PartPromise } from './edition.ts';
import { listMissing, listPageLines, listPagePrinted } from './page-lines.ts';
import { listPrinted } from './printed-number.ts';

/** As much of a line as names it. */
const SHOWN = 40;

/** Where an author's link leads is said behind its words, and an address is no number. */
const dropAddresses = (text: string, document: Document): string =>
  [...document.querySelectorAll('a[href]')].reduce((rest, link) => rest.replaceAll(` (${(link.getAttribute('href') ?? '').replace(/^mailto:/, '')})`, ''), text).replace(/https:\/\/\S+/g, '');

/** What a story to take away says otherwise than its page: a line that it has not, a number at the head, or a number that stands in it alone. */
export const judgeText = (document: Document, page: string, file: string, said: string): string[] => {
  const text = dropAddresses(said, document);
  const [printed, shown] = [listPrinted(text), listPagePrinted(document)];
  const headline = [...document.querySelectorAll('.exhibit data[value], .headlines data[value]')];
  return [
    ...listMissing(listPageLines(document), text).map((line) => `${file} has not “${line.slice(0, SHOWN)}” where ${page} has it.`),
    ...headline.filter((element) => !printed.has(new Decimal(element.getAttribute('value') ?? '').abs().toFixed())).map((element) => `${file} lacks the ${element.getAttribute('value') ?? ''} at the head of ${page}.`),
    ...[...printed].filter((number) => !shown.has(number)).map((number) => `${file} prints ${number}, which ${page} does not.`),
  ];
};

const judge = ({ pages, read, files }: Edition, { slug }: Story, lang: Lang): string[] => {
  const [page, file] = [`/${lang}/stories/${slug}/`, `${lang}/stories/${slug}.txt`];
  const document = pages.get(page)?.document;
  return document && files.has(file) ? judgeText(document, page, file, read(file).toString('utf8').replace(/^ *\d+\. /gm, '')) : [];
};

/** The plain text of a story says what its page says, line by line, with the same numbers and no others. */
export const storyTexts: PartPromise = (edition, part = toWhole(edition)) => part.stories.flatMap((story) => LANGS.flatMap((lang) => judge(edition, story, lang)));
