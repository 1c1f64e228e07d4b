import { Decimal } from 'decimal.js';
import { toFigureDay } from '../domain/figure-day.ts';
import type { Figure } from '../domain/report.ts';
import { translate } from '../i18n/strings.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { toWhole, type Edition, type PartPromise } from './edition.ts';
import { parsePrinted } from './printed-number.ts';

/** A citation has printers' quotation marks where a label has typed ones. */
const straighten = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The number that follows the label of a figure; a year may stand within the label. */
const printsValue = (written: string, typed: string, value: string): boolean => {
  const [text, label] = [straighten(written), straighten(typed)];
  const at = text.indexOf(label);
  return at !== -1 && (parsePrinted(text.slice(at + label.length))?.equals(new Decimal(value).abs()) ?? false);
};

/** As a page prints a record: what ends it is cut, and lines end as HTML has them. */
const toShown = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The title of a record, without what TeX needs and readers do not see. */
const toTitle = (record: string): string => (/^(?:\ttitle = \{(.*)\},|TI {2}- (.*?)\r?)$/m.exec(record)?.slice(1).find((title) => title !== undefined) ?? '').replace(/\\(?=[&%$#_{}])|(?<!\\)[{}]/g, '');

const judge = ({ report, pages, files, read }: Edition, figure: Figure, lang: Lang): string[] => {
  const page = `/${lang}/figures/${figure.id}/`;
  const address = `${report.settings.baseUrl}${page}`;
  const document = pages.get(page)?.document;
  // The label as the page's heading has it: what wrote the citation is not asked.
  const label = (document?.querySelector('h1')?.textContent ?? '').trim();
  const says = (text: string): boolean => (figure.withdrawn ? text.includes(translate(lang, 'state.withdrawn')) : printsValue(text, label, figure.value));
  const [year = '', month = '', day = ''] = toFigureDay(report, figure).split('-');
  const dated: Record<string, RegExp> = { bib: new RegExp(`year = \\{${year}\\},[^}]*\\bday = \\{${Number(day)}\\}`), ris: new RegExp(`^DA {2}- ${year}/${Number(month)}/${Number(day)}/\\r$`, 'm') };
  return Object.entries(dated).flatMap(([kind, date]) => {
    const file = `${lang}/figures/${figure.id}.${kind}`;
    // What was not built is told by the list of files.
    if (!document || !files.has(file)) return [];
    const record = read(file).toString('utf8');
    return [
      ...(says(toTitle(record)) ? [] : [`${file} does not give the number of "${figure.id}".`]),
      ...(record.includes(address) ? [] : [`${file} does not give the address ${address}.`]),
      ...(date.test(record) ? [] : [`${file} does not bear the day ${year}-${month}-${day}.`]),
      ...(document.querySelector(`a[href="/${file}"]`) ? [] : [`${page} has no link to ${file}.`]),
      ...(toShown(document.getElementById(kind === 'bib' ? 'cite-bibtex' : 'cite-ris')?.textContent ?? '') === toShown(record) ? [] : [`${page} shows another text than stands in ${file}.`]),
    ];
  });
};

const judgeTexts = ({ report, pages }: Edition, figure: Figure, lang: Lang): string[] => {
  const page = `/${lang}/figures/${figure.id}/`;
  const document = pages.get(page)?.document;
  if (!document) return [];
  const label = (document.querySelector('h1')?.textContent ?? '').trim();
  const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';
  return [
    ...['cite-sentence', 'cite-apa', 'cite-link'].filter((id) => !textOf(id).endsWith(`${report.settings.baseUrl}${page}`)).map((id) => `${page} has a citation (${id}) without its address.`),
    ...(figure.withdrawn ? [] : ['cite-sentence', 'cite-apa'].filter((id) => !printsValue(textOf(id), label, figure.value)).map((id) => `${page} has a citation (${id}) without the number of its figure.`)),
    ...(document.querySelector(`a[href="/data/figures/${figure.id}.json"]`) ? [] : [`${page} has no link to its data.`]),
  ];
};

/** Every citation of a figure, on its page and as a file, gives the number, the day and the address of that page; of one that was withdrawn, that it was. */
export const citations: PartPromise = (edition, part = toWhole(edition)) =>
  part.figures.flatMap((figure) => LANGS.flatMap((lang) => [...judge(edition, figure, lang), ...judgeTexts(edition, figure, lang)]));
