import { formatDate } from '../i18n/date.ts';
import { toTranslator } from '../i18n/strings.ts';
import type { Dated } from '../domain/dated.ts';
import type { StoryDocument } from '../domain/document.ts';
import type { DocumentChart, DocumentContent, DocumentPhrase } from '../domain/document-block.ts';
import type { DocumentFigure } from '../domain/document-figure.ts';
import { toText, type Run } from '../domain/run.ts';
import { renderColumns } from './columns.ts';

/** A text that is read without its links still says where those lead that an author put in; those to our own pages go with the address at its end. */
const toSentence = (runs: Run[], home: string): string =>
  runs.map(({ text, href }, index) => {
    const isLast = href !== undefined && runs[index + 1]?.href !== href;
    const address = href?.replace(/^mailto:/, '') ?? '';
    return isLast && !address.startsWith(home) && !text.includes(address) ? `${text} (${address})` : text;
  }).join('');

const toLine = (...parts: string[]): string => parts.filter(Boolean).join(' · ');

const toNote = ({ when, runs }: Dated, home: string): string => `${when}: ${toSentence(runs, home)}`;

const renderFigure = ({ label, amount, state, stated, accounts }: DocumentFigure): string[] => [
  toLine(`${toText(label)}: ${amount.text}`, toText(stated), state),
  ...accounts.map(({ measures, amount: printed, sources, standing }) => `– ${toLine(`${measures.length > 0 ? `${toText(measures)}: ` : ''}${printed.text}`, sources.map(toText).join('; '), standing)}`),
];

const renderChart = ({ title, rows, note, notes, withdrawn, href }: DocumentChart, lang: StoryDocument['lang'], home: string): string[] => {
  const t = toTranslator(lang);
  return [
    `${t('chart.one')}: ${toText(title)}`,
    ...(withdrawn ? [toLine(t('chart.withdrawn'), withdrawn.when, toText(withdrawn.runs))] : []),
    ...renderColumns(rows.map(({ label, amount, state }) => [label, amount.text, state])),
    toSentence(note, home), ...notes.map((each) => toNote(each, home)), href,
  ];
};

const renderPhrase = ({ text, note, other, source }: DocumentPhrase): string[] => [`“${text}”`, `${note}: “${other.text}”`, toText(source)];

/** A block as lines: one a paragraph, an entry of a list, a row of a table. What stands in another is set in, or behind a sign. */
const renderContent = (content: DocumentContent, lang: StoryDocument['lang'], home: string): string[] => {
  const render = (part: DocumentContent): string[] => renderContent(part, lang, home);
  switch (content.kind) {
    case 'paragraph': case 'heading': return [toSentence(content.content, home)];
    case 'list': return content.items.flatMap((item, index) => {
      const [mark, [first = '', ...rest]] = [content.ordered ? `${index + 1}. ` : '– ', item.flatMap(render)];
      return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)];
    });
    case 'quote': return content.content.flatMap(render).map((line) => `> ${line}`);
    case 'table': return renderColumns([content.head, ...content.rows].map((cells) => cells.map((cell) => toSentence(cell, home))));
    case 'chart': return renderChart(content, lang, home);
    case 'phrase': return renderPhrase(content);
  }
};

const toHome = ({ address }: StoryDocument): string => `${new URL(address).origin}/`;

/** One passage of a story as its text has it. */
export const renderPassageText = (document: StoryDocument, content: DocumentContent): string => renderContent(content, document.lang, toHome(document)).join('\n');

const toSection = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : [`${title}\n${lines.join('\n')}`]);

/**
 * A story as plain text, for whoever pastes it elsewhere: one line a paragraph, wrapped for nobody, an empty line between blocks, figures
 * in words, tables and charts in columns. At its end stand what it is from, its permanent address and who we are.
 */
export const renderStoryText = (document: StoryDocument): string => {
  const { lang, address } = document;
  const t = toTranslator(lang);
  const home = toHome(document);
  return `${[
    ...(document.withdrawn ? [toLine(document.withdrawn.text, toText(document.withdrawn.reason))] : []),
    `${document.kicker}\n${toText(document.title)}`, toText(document.deck),
    ...toSection(t('story.headline'), document.figures.flatMap(renderFigure)),
    ...document.blocks.flatMap(({ content, beside }) => [renderContent(content, lang, home), ...beside.map(renderFigure)]).map((lines) => lines.join('\n')),
    ...(document.caseStatus ? [toText(document.caseStatus)] : []),
    ...toSection(t('story.notes'), document.notes.map((note) => toNote(note, home))),
    ...toSection(t('story.corrections'), document.corrections.map(({ when, runs }) => toLine(when, toText(runs)))),
    ...toSection(t('story.facts'), document.facts.map(({ label, runs }) => `${label}: ${toText(runs)}`)),
    `${toLine(document.site, t('footer.edition', { date: formatDate(document.edition, lang) }))}\n${address}\n${document.who}`,
  ].join('\n\n')}\n`;
};
