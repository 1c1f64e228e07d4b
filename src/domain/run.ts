import { toDatetime, type DateForm } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { findById, toQuantity } from './figure.ts';
import { findFirsts } from './first-mention.ts';
import { toWords } from './plain-text.ts';
import type { Inline } from './prose.ts';
import type { FigureReference, NamedReference, Reference } from './reference.ts';
import type { Report, Source } from './report.ts';
import { parseText } from './text.ts';
import { translate } from '../i18n/strings.ts';

/** Words that are set alike, as a reader reads them: a figure says its amount, a date its day. */
export interface Run {
  /** A line break is a run of its own: "\n". */
  text: string;
  strong?: true;
  em?: true;
  /** Whole: it begins with https:// or mailto:. */
  href?: string;
  /** The number that the words are: the register's, or what a source printed of it. `value`: decimal, in the unit itself. */
  figure?: { id: string; source?: string; row?: string; value: string };
  /** The date that the words are, as HTML writes it. */
  date?: string;
}

/** A report that is read in one language. `firsts`: the mentions in the text at hand by which a reader meets a year first. */
export interface Reading { report: Report; lang: Lang; firsts?: Set<Reference> }

/** The words alone. */
export const toText = (runs: Run[]): string => runs.map(({ text }) => text).join('');

/** The whole address of a page, from its path behind the language: `figures/the-purge-cash/`. */
export const toAddress = ({ report, lang }: Reading, path: string): string => new URL(`/${lang}/${path}`, report.settings.baseUrl).href;

/** What stands between two things that are named one after the other. */
const toComma = (lang: Lang): Run => ({ text: lang === 'en' ? ', ' : ' ' });

const toFigureRun = (reading: Reading, reference: FigureReference, linked: boolean): Run => {
  const { id, source, row } = reference;
  return {
    text: toWords(reading.report, reference, reading.lang),
    figure: { id, ...(source !== undefined && { source }), ...(row !== undefined && { row }), value: toQuantity(reading.report, reference).value },
    ...(linked && { href: toAddress(reading, `figures/${id}/`) }),
  };
};

/** A figure's own amount, leading to its page. */
export const toAmountRun = (reading: Reading, id: string): Run => toFigureRun(reading, { kind: 'figure', id, form: 'full' }, true);

/** What a row of evidence printed of a figure; it must have printed a number. */
export const toPrintedRun = (reading: Reading, id: string, { source, row }: { source: string; row?: string | undefined }): Run =>
  toFigureRun(reading, { kind: 'figure', id, form: 'full', source, ...(row !== undefined && { row }) }, false);

/** A date in words. */
export const toDateRun = (date: string, { lang, report }: Reading, form: DateForm = 'short'): Run =>
  ({ text: toWords(report, { kind: 'date', value: date }, lang, form), date: toDatetime(date) });

const toForm = ({ firsts }: Reading, reference: Reference): DateForm => (firsts?.has(reference) ? 'full' : 'short');

/** A plain text field with its figures and dates put in. `linked`: its figures lead to their pages. */
export const toRuns = (reading: Reading, text: string, linked = false): Run[] => {
  const parts = parseText(text);
  const read = { ...reading, firsts: findFirsts(parts.flatMap((part) => (part.kind === 'mention' ? [part.reference] : []))) };
  return parts.flatMap((part): Run[] => {
    if (part.kind !== 'mention') return [{ text: part.text }];
    const { reference } = part;
    return reference.kind === 'figure' ? [toFigureRun(read, reference, linked)] : reference.kind === 'date' ? [toDateRun(reference.value, read, toForm(read, reference))] : [];
  });
};

/** A source as it is named in text: who published it, the place in it, and, `dated`, when. */
export const toSourceRuns = (reading: Reading, source: Source, locator?: string, dated = false): Run[] => {
  const { lang } = reading;
  const when = source.published === 'unknown' ? { text: translate(lang, 'source.no-date') } : toDateRun(source.published, reading);
  return [
    { text: source.publisher[lang], href: toAddress(reading, `sources/${source.id}/`) },
    ...(locator ? [toComma(lang), { text: translate(lang, 'source.paragraph', { number: locator.slice(1) }) }] : []),
    ...(dated && source.origin !== 'primary' ? [toComma(lang), when] : []),
  ];
};

const toPersonRuns = (reading: Reading, id: string, full: boolean): Run[] => {
  const { report, lang } = reading;
  const person = findById(report.people, id);
  const organisation = findById(report.organisations, person.organisation);
  const name: Run = { text: person.name[lang], href: toAddress(reading, `people/#${id}`) };
  return full ? [name, toComma(lang), { text: person.role[lang] }, toComma(lang), { text: (organisation.short ?? organisation.name)[lang] }] : [name];
};

const toTermRuns = (reading: Reading, { id, text }: NamedReference): Run[] => {
  const term = findById(reading.report.glossary, id);
  return [{ text: text ?? term[reading.lang], ...(term.explanation && { href: toAddress(reading, `glossary/#${id}`) }) }];
};

const toMentionRuns = (reading: Reading, reference: Reference): Run[] => {
  switch (reference.kind) {
    case 'figure': return [toFigureRun(reading, reference, true)];
    case 'date': return [toDateRun(reference.value, reading, toForm(reading, reference))];
    case 'source': return toSourceRuns(reading, findById(reading.report.sources, reference.id), reference.locator);
    case 'person': return toPersonRuns(reading, reference.id, reference.full === true);
    case 'term': return toTermRuns(reading, reference);
    // No other thing can be named in a sentence.
    default: return [];
  }
};

/** Pieces of a sentence as runs. `from`: the address that links within the site are read from. */
export const toInlineRuns = (reading: Reading, from: string, content: Inline[]): Run[] =>
  content.flatMap((inline): Run[] => {
    switch (inline.kind) {
      case 'text': return [{ text: inline.text }];
      case 'break': return [{ text: '\n' }];
      case 'mention': return toMentionRuns(reading, inline.reference);
      case 'strong': return toInlineRuns(reading, from, inline.content).map((run) => ({ ...run, strong: true }));
      case 'emphasis': return toInlineRuns(reading, from, inline.content).map((run) => ({ ...run, em: true }));
      case 'link': return toInlineRuns(reading, from, inline.content).map((run) => ({ href: new URL(inline.url, from).href, ...run }));
    }
  });
