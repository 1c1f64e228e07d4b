import { otherLang, type Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import { toBarLabel } from './bar-label.ts';
import type { Block } from './block.ts';
import { toDated, toNotes, type Dated } from './dated.ts';
import { isAlarmed, toDocumentFigure, toStateWords, type DocumentFigure } from './document-figure.ts';
import { isShownBeside } from './exhibit.ts';
import { findById } from './figure.ts';
import { findFirsts } from './first-mention.ts';
import { listReferences, type Inline, type Layout, type Phrase, type Prose } from './prose.ts';
import { toAddress, toAmountRun, toInlineRuns, toRuns, toSourceRuns, type Reading, type Run } from './run.ts';
import { toFirstMentions } from './usage.ts';

/** A chart in words: its bars as rows. `href`: its own page. */
export interface DocumentChart {
  kind: 'chart';
  id: string;
  href: string;
  title: Run[];
  description: Run[];
  /** `alarming`: the state is one that a reader must not miss. */
  rows: { label: string; amount: Run; state: string; alarming: boolean }[];
  note: Run[];
  notes: Dated[];
  withdrawn?: Dated;
}

/** A phrase in the document's language and in the other, told apart by `note`: "Thai original", "Our translation". */
export interface DocumentPhrase { kind: 'phrase'; text: string; note: string; other: { lang: Lang; text: string }; source: Run[] }

/** A block, or a part of one, as a reader reads it. */
export type DocumentContent = Layout<Run, DocumentChart | DocumentPhrase>;

/** `id`: the permanent fragment of the block. `beside`: figures that it mentions first, of which a reader must not miss what others printed. */
export interface DocumentBlock { id: string; content: DocumentContent; beside: DocumentFigure[] }

/** A chart of the report in words. */
export const toDocumentChart = (reading: Reading, id: string): DocumentChart => {
  const { report, lang } = reading;
  const chart = findById(report.charts, id);
  return {
    kind: 'chart', id, href: toAddress(reading, `charts/${id}/`),
    title: toRuns(reading, chart.title[lang]), description: toRuns(reading, chart.description[lang]),
    rows: chart.series.map(({ figure: id }, index) => {
      const figure = findById(report.figures, id);
      return { label: toBarLabel(report, chart, index, lang), amount: toAmountRun(reading, id), state: toStateWords(reading, figure, false), alarming: isAlarmed(reading, figure) };
    }),
    note: toRuns(reading, chart.note[lang], true),
    notes: toNotes(reading, chart.notes.map(({ date, text }) => ({ date, text: text[lang] }))),
    ...(chart.withdrawn && { withdrawn: toDated(reading, chart.withdrawn.date, toRuns(reading, chart.withdrawn.reason[lang])) }),
  };
};

const toPhrase = (reading: Reading, { words, source, locator }: Phrase): DocumentPhrase => {
  const { report, lang } = reading;
  const other = otherLang(lang);
  return {
    kind: 'phrase', text: words[lang], note: translate(lang, lang === 'th' ? 'quote.translation' : 'quote.original'), other: { lang: other, text: words[other] },
    source: [{ text: `${translate(lang, 'quote.printed')} ` }, ...toSourceRuns(reading, findById(report.sources, source), locator)],
  };
};

const toContent = (reading: Reading, from: string, prose: Prose): DocumentContent => {
  const toSentence = (content: Inline[]): Run[] => toInlineRuns(reading, from, content);
  const toParts = (parts: Prose[]): DocumentContent[] => parts.map((part) => toContent(reading, from, part));
  switch (prose.kind) {
    case 'paragraph': case 'heading': return { ...prose, content: toSentence(prose.content) };
    case 'list': return { ...prose, items: prose.items.map(toParts) };
    case 'quote': return { ...prose, content: toParts(prose.content) };
    case 'table': return { ...prose, head: prose.head.map(toSentence), rows: prose.rows.map((cells) => cells.map(toSentence)) };
    case 'chart': return toDocumentChart(reading, prose.id);
    case 'phrase': return toPhrase(reading, prose);
  }
};

/** The blocks of a story in one language. `from`: the story's address. */
export const toDocumentBlocks = (reading: Reading, blocks: Block[], headline: string[], from: string): DocumentBlock[] => {
  const { report, lang } = reading;
  const mentions = toFirstMentions(blocks, lang);
  const body = { ...reading, firsts: findFirsts(blocks.flatMap((block) => listReferences(block[lang].prose))) };
  return blocks.map((block) => ({
    id: block.id, content: toContent(body, from, block[lang].prose),
    beside: (mentions.get(block.id) ?? []).filter((id) => isShownBeside(findById(report.figures, id), headline)).map((id) => toDocumentFigure(reading, id)),
  }));
};
