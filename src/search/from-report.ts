import { toDated, type Dated } from '../domain/dated.ts';
import { toCorrectionRuns, toDocument, type StoryDocument } from '../domain/document.ts';
import type { DocumentContent } from '../domain/document-block.ts';
import { toStateWords } from '../domain/document-figure.ts';
import { findById, listOperandFigures, sourceOf } from '../domain/figure.ts';
import { toForms } from '../domain/proper-name.ts';
import type { Chart, Evidence, Figure, Organisation, Person, Report, Source, Story, Term } from '../domain/report.ts';
import { toAmountRun, toPrintedRun, toRuns, type Reading, type Run } from '../domain/run.ts';
import { toState } from '../domain/state.ts';
import { formatDate } from '../i18n/date.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import type { Localized } from '../schema/text.ts';
import type { Entry, Passage, SearchIndex } from './entry.ts';

/** Behind a rank or a title, in English: "Pol. Lt. Col. ". */
const RANKS = /^(?:[A-Z]\w+\.\s)+/;

const localize = (say: (lang: Lang) => string): Localized => ({ th: say('th'), en: say('en') });

/** The words, each amount behind its value. */
const toMarked = (runs: Run[]): string => runs.map(({ text, figure }) => (figure ? `{${figure.value}|${text}}` : text.replace('\n', ' '))).join('');

const toWritten = (report: Report, text: Localized): Passage => localize((lang) => toMarked(toRuns({ report, lang }, text[lang])));

const toDatedPassages = (report: Report, notes: { date: string; text: Localized }[]): Passage[] =>
  notes.map(({ date, text }) => localize((lang) => toMarkedNote(toDated({ report, lang }, date, toRuns({ report, lang }, text[lang])))));

const toMarkedNote = ({ when, runs }: Dated): string => `${when}: ${toMarked(runs)}`;

/** A block's sentences, one by one; of a chart and a phrase what is said in the text itself. */
const listSentences = (content: DocumentContent): string[] => {
  switch (content.kind) {
    case 'paragraph': case 'heading': return [toMarked(content.content)];
    case 'list': return content.items.flat().flatMap(listSentences);
    case 'quote': return content.content.flatMap(listSentences);
    case 'table': return [content.head, ...content.rows].map((cells) => cells.map(toMarked).join(' · '));
    case 'chart': return [toMarked(content.title)];
    case 'phrase': return [`“${content.text}”`];
  }
};

const toPassages = (texts: Record<Lang, string[]>, id?: string): Passage[] =>
  texts.th.map((th, index) => ({ ...(id !== undefined && { id }), th, en: texts.en[index] ?? '' }));

const toStory = (report: Report, story: Story): Entry => {
  const documents = Object.fromEntries(LANGS.map((lang) => [lang, toDocument(report, story, lang)])) as Record<Lang, StoryDocument>;
  const say = (tell: (document: StoryDocument) => string[]): Passage[] => toPassages({ th: tell(documents.th), en: tell(documents.en) });
  const isWithdrawn = documents.th.withdrawn !== undefined;
  return {
    kind: 'story', path: `stories/${story.slug}/`, title: localize((lang) => toMarked(documents[lang].title)), names: [],
    about: localize((lang) => [documents[lang].kicker, ...(isWithdrawn ? [translate(lang, 'state.withdrawn')] : [])].join(' · ')),
    ...(isWithdrawn && { withdrawn: true }),
    passages: [
      ...say(({ withdrawn }) => (withdrawn ? [toMarked(withdrawn.reason)] : [])),
      ...say(({ deck }) => [toMarked(deck)]),
      ...story.blocks.flatMap(({ id }, index) => toPassages(Object.fromEntries(LANGS.map((lang) => {
        const content = documents[lang].blocks[index]?.content;
        return [lang, content ? listSentences(content) : []];
      })) as Record<Lang, string[]>, id)),
      ...say(({ notes, corrections }) => [...notes, ...corrections].map(toMarkedNote)),
    ],
  };
};

/** Who printed what, and what it counts: "The Nation, 17 August 2023: more than 1.5 billion baht (seized that day). …". */
const toRow = (reading: Reading, figure: Figure, row: Evidence): string => {
  const { report, lang } = reading;
  const { publisher, published } = sourceOf(report, row);
  const printed = row.printed?.value === undefined ? '' : toMarked([toPrintedRun(reading, figure.id, row)]);
  const verbatim = row.relation === 'states' && row.printed?.text ? ` “${row.printed.text}”` : '';
  const measures = row.measures ? ` (${toMarked(toRuns(reading, row.measures[lang]))})` : '';
  const who = [publisher[lang], ...(published === 'unknown' ? [] : [formatDate(published, lang)])].join(lang === 'en' ? ', ' : ' ');
  return `${who}: ${printed}${verbatim}${measures}${row.note ? ` ${lang === 'en' ? '– ' : ''}${toMarked(toRuns(reading, row.note[lang]))}` : ''}`;
};

const toFigure = (report: Report, figure: Figure): Entry => ({
  kind: 'figure', path: `figures/${figure.id}/`, title: toWritten(report, figure.label), names: [],
  about: localize((lang) => toStateWords({ report, lang }, figure, false)),
  amount: localize((lang) => toMarked([toAmountRun({ report, lang }, figure.id)])),
  ...(figure.withdrawn ? { withdrawn: true } : figure.formula ? {} : { state: toState(report, figure) }),
  passages: [
    ...(figure.withdrawn ? [toWritten(report, figure.withdrawn.reason)] : []),
    ...(figure.note ? [toWritten(report, figure.note)] : []),
    ...(figure.formula ? [localize((lang) => `${translate(lang, 'figure.worked-out')} ${listOperandFigures(report, figure).map(({ label }) => toMarked(toRuns({ report, lang }, label[lang]))).join(' · ')}`)] : []),
    ...figure.evidence.map((row) => localize((lang) => toRow({ report, lang }, figure, row))),
    ...figure.corrections.map((correction) => localize((lang) => toMarkedNote(toDated({ report, lang }, correction.date, toCorrectionRuns({ report, lang }, { figure, correction }))))),
  ],
});

const toChart = (report: Report, chart: Chart): Entry => ({
  kind: 'chart', path: `charts/${chart.id}/`, title: toWritten(report, chart.title), names: [],
  about: localize((lang) => (chart.withdrawn ? translate(lang, 'state.withdrawn') : '')),
  ...(chart.withdrawn && { withdrawn: true }),
  passages: [
    ...(chart.withdrawn ? [toWritten(report, chart.withdrawn.reason)] : []),
    toWritten(report, chart.description), toWritten(report, chart.note), ...toDatedPassages(report, chart.notes),
  ],
});

const toSource = (report: Report, source: Source): Entry => ({
  kind: 'source', path: `sources/${source.id}/`, names: [source.publisher.th, source.publisher.en],
  title: localize((lang) => `${source.publisher[lang]}: ${toWritten(report, source.title)[lang]}`),
  about: localize((lang) => [translate(lang, `origin.${source.origin}`), ...(source.published === 'unknown' ? [] : [formatDate(source.published, lang)])].join(' · ')),
  passages: [
    ...(source.note ? [toWritten(report, source.note)] : []),
    ...toDatedPassages(report, source.notes),
    ...report.figures.flatMap((figure) => figure.evidence.filter((row) => row.source === source.id && row.printed?.value !== undefined).map((row) => localize((lang) => {
      const reading = { report, lang };
      return `${toMarked(toRuns(reading, row.measures?.[lang] ?? figure.label[lang]))}: ${toMarked([toPrintedRun(reading, figure.id, row)])}`;
    }))),
  ],
});

const toPerson = (report: Report, { id, name, role, organisation, note }: Person): Entry => ({
  kind: 'person', path: `people/#${id}`, title: name, names: [...toForms(name.th).slice(1), ...(RANKS.test(name.en) ? [name.en.replace(RANKS, '')] : [])],
  about: role, passages: [findById(report.organisations, organisation).name, ...(note ? [toWritten(report, note)] : [])],
});

const toOrganisation = (report: Report, { id, name, short, note }: Organisation): Entry => ({
  kind: 'organisation', path: `people/#${id}`, title: name, names: [...(short ? [short.th, short.en] : []), ...LANGS.flatMap((lang) => toForms(name[lang]).slice(1))],
  about: localize((lang) => short?.[lang] ?? ''), passages: note ? [toWritten(report, note)] : [],
});

const listAliases = ({ aliases }: Term): string[] => [...aliases.th, ...aliases.en];

const toTerms = (report: Report): Entry[] => report.glossary.flatMap((term) => (term.explanation ? [{
  kind: 'term', path: `glossary/#${term.id}`, title: { th: term.th, en: term.en }, names: listAliases(term), about: { th: '', en: '' },
  passages: [toWritten(report, term.explanation)],
}] : []));

/** Everything that can be found, in both languages. */
export const toSearchIndex = (report: Report): SearchIndex => ({
  entries: [
    ...toTerms(report), ...report.people.map((person) => toPerson(report, person)), ...report.organisations.map((organisation) => toOrganisation(report, organisation)),
    ...report.stories.map((story) => toStory(report, story)), ...report.figures.map((figure) => toFigure(report, figure)),
    ...report.charts.map((chart) => toChart(report, chart)), ...report.sources.map((source) => toSource(report, source)),
  ],
  names: report.glossary.filter(({ explanation }) => !explanation).map((term) => [term.th, term.en, ...listAliases(term)]),
});
