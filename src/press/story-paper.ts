import { toBarsSheet } from '../charts/bars-sheet.ts';
import { toBarChart } from '../charts/from-report.ts';
import type { Dated } from '../domain/dated.ts';
import type { StoryDocument } from '../domain/document.ts';
import type { DocumentChart, DocumentContent, DocumentPhrase } from '../domain/document-block.ts';
import { findById } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import { toText, type Reading, type Run } from '../domain/run.ts';
import { toTranslator } from '../i18n/strings.ts';
import { toFigureTable } from './figure-table.ts';
import { joinInks, toInk, toLine, toMasthead, toTone, type Ink, type Paper, type Part, type Picture, type Style } from './paper.ts';

/** As wide as a chart is on a page at most: its words are then of the size of those around it. */
const PICTURE_WIDTH = 448;

const toWithdrawal = (style: Style, what: string, reason: Run[], when = ''): Part =>
  toLine(style, joinInks([[{ ...toInk(what, 'alarm'), strong: true }], when === '' ? [] : [toInk(when)], reason], ' · '));

const toNote = (style: Style, { when, runs }: Dated): Part => toLine(style, [toInk(`${when}: `), ...runs]);

const toPicture = ({ report, lang }: Reading, { id, description }: DocumentChart): Picture =>
  ({ kind: 'picture', sheet: toBarsSheet(toBarChart(report, findById(report.charts, id), lang), PICTURE_WIDTH), alt: toText(description) });

const toChart = (reading: Reading, chart: DocumentChart): Part[] => {
  const t = toTranslator(reading.lang);
  const { title, href, withdrawn, rows, note, notes } = chart;
  return [
    toLine('caption', title.map((run) => ({ ...run, href }))),
    // What we no longer stand behind is not drawn for taking away.
    ...(withdrawn ? [toWithdrawal('small', t('chart.withdrawn'), withdrawn.runs, withdrawn.when)] : [toPicture(reading, chart)]),
    {
      kind: 'table', widths: [2, 3, 2], head: [[toInk(t('chart.what'))], [toInk(t('chart.value'))], [toInk(t('paper.state'))]],
      rows: rows.map(({ label, amount, state, alarming }) => ({ cells: [[toInk(label)], [amount], [toInk(state, toTone(alarming))]] })),
    },
    toLine('small', note), ...notes.map((each) => toNote('small', each)),
  ];
};

const toPhrase = ({ text, note, other, source }: DocumentPhrase): Part =>
  ({ kind: 'quote', parts: [toLine('phrase', [toInk(`“${text}”`)]), toLine('small', [toInk(`${note}: `, 'soft'), { text: `“${other.text}”`, lang: other.lang }]), toLine('small', source)] });

const toParts = (reading: Reading, content: DocumentContent): Part[] => {
  const toInner = (parts: DocumentContent[]): Part[] => parts.flatMap((part) => toParts(reading, part));
  switch (content.kind) {
    case 'paragraph': return [toLine('body', content.content)];
    case 'heading': return [toLine(content.depth === 2 ? 'heading2' : 'heading3', content.content)];
    case 'list': return [{ kind: 'list', ordered: content.ordered, items: content.items.map(toInner) }];
    case 'quote': return [{ kind: 'quote', parts: toInner(content.content) }];
    case 'table': return [{ kind: 'table', widths: content.head.map(() => 1), head: content.head, rows: content.rows.map((cells) => ({ cells })) }];
    case 'chart': return toChart(reading, content);
    case 'phrase': return [toPhrase(content)];
  }
};

/** A heading is never two levels under the one over it. */
const toStepped = (parts: Part[]): Part[] => {
  const isHeading = (part: Part, style: Style): part is Part & { kind: 'text' } => part.kind === 'text' && part.style === style;
  const first = parts.findIndex((part) => isHeading(part, 'heading2'));
  return parts.map((part, index) => (isHeading(part, 'heading3') && (first === -1 || index < first) ? { ...part, style: 'heading2' } : part));
};

const toFact = ({ label, runs }: StoryDocument['facts'][number]): Ink[] => [toInk(`${label}: `, 'soft'), ...runs];

/** The day of the newest thing that the story says. */
const toNewest = ({ published, updated = published, notes, corrections }: StoryDocument): string =>
  [published, updated, ...[...notes, ...corrections].map(({ date }) => date)].sort().at(-1) ?? published;

const toSection = (title: string, parts: Part[]): Part[] => (parts.length === 0 ? [] : [toLine('heading2', [toInk(title)]), ...parts]);

/** A story to take away on paper. */
export const toStoryPaper = (report: Report, document: StoryDocument): Paper => {
  const { lang, title, deck, kicker, withdrawn, figures, blocks, caseStatus, notes, corrections, facts, address, site } = document;
  const [reading, t] = [{ report, lang }, toTranslator(lang)];
  return {
    lang, address, title: toText(title), description: toText(deck), author: site, created: document.published, modified: toNewest(document),
    keywords: [kicker, ...figures.map(({ label }) => toText(label))],
    parts: [
      ...toMasthead(document),
      ...(withdrawn ? [toWithdrawal('body', withdrawn.text, withdrawn.reason)] : []),
      toLine('kicker', [toInk(kicker)]), toLine('title', title), toLine('deck', deck),
      ...(figures.length > 0 ? [toLine('caption', [toInk(t('story.headline'))]), toFigureTable(figures, lang)] : []),
      ...toStepped(blocks.flatMap(({ content, beside }) => [...toParts(reading, content), ...(beside.length > 0 ? [toFigureTable(beside, lang)] : [])])),
      ...(caseStatus ? [toLine('case', caseStatus)] : []),
      ...toSection(t('story.notes'), notes.map((note) => toNote('body', note))),
      ...toSection(t('story.corrections'), corrections.map(({ when, runs }) => toLine('body', [toInk(`${when} · `), ...runs]))),
      toLine('case', joinInks([...facts, { label: t('source.address'), runs: [{ text: address, href: address }] }].map(toFact), ' · ')),
    ],
  };
};
