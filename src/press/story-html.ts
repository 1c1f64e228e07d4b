import { formatDate } from '../i18n/date.ts';
import { toTranslator } from '../i18n/strings.ts';
import { escapeMarkup } from '../charts/escape-markup.ts';
import type { Dated } from '../domain/dated.ts';
import type { StoryDocument } from '../domain/document.ts';
import type { DocumentChart, DocumentContent, DocumentPhrase } from '../domain/document-block.ts';
import type { DocumentFigure } from '../domain/document-figure.ts';
import type { Run } from '../domain/run.ts';

type Lang = StoryDocument['lang'];

const renderAttributes = (pairs: Record<string, string | undefined>): string =>
  Object.entries(pairs).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`)).join('');

const wrap = (name: string, inner: string, pairs: Record<string, string | undefined> = {}): string => `<${name}${renderAttributes(pairs)}>${inner}</${name}>`;

const renderRun = ({ text, strong, em, href, figure, date }: Run): string => {
  const words = escapeMarkup(text).replaceAll('\n', '<br/>');
  const told = figure ? wrap('data', words, { value: figure.value, 'data-figure': figure.id, 'data-source': figure.source, 'data-row': figure.row }) : date === undefined ? words : wrap('time', words, { datetime: date });
  const slanted = em ? wrap('em', told) : told;
  const bold = strong ? wrap('strong', slanted) : slanted;
  return href === undefined ? bold : wrap('a', bold, { href });
};

/** Runs as HTML that needs no style: a figure is a `<data>` with its value, an address is whole. */
export const renderRuns = (runs: Run[]): string => runs.map(renderRun).join('');

const renderParagraph = (runs: Run[]): string => wrap('p', renderRuns(runs));

const renderDated = ({ date, when, runs }: Dated, between: string): string => wrap('p', `${wrap('time', escapeMarkup(when), { datetime: date })}${between}${renderRuns(runs)}`);

const renderFigure = ({ label, amount, state, stated, accounts }: DocumentFigure): string => {
  const join = (parts: string[]): string => parts.filter(Boolean).join(' · ');
  const others = accounts.map(({ measures, amount: printed, sources, standing }) =>
    wrap('li', join([`${measures.length > 0 ? `${renderRuns(measures)}: ` : ''}${renderRun(printed)}`, sources.map(renderRuns).join('; '), escapeMarkup(standing)])));
  return wrap('li', join([`${renderRuns(label)}: ${renderRun(amount)}`, renderRuns(stated), escapeMarkup(state)]) + (others.length > 0 ? wrap('ul', others.join('')) : ''));
};

const renderFigures = (figures: DocumentFigure[]): string => (figures.length === 0 ? '' : wrap('ul', figures.map(renderFigure).join('')));

const renderTable = (head: string[], rows: string[][]): string =>
  wrap('table', wrap('thead', wrap('tr', head.map((cell) => wrap('th', cell)).join(''))) + wrap('tbody', rows.map((cells) => wrap('tr', cells.map((cell) => wrap('td', cell)).join(''))).join('')));

const renderChart = ({ href, title, rows, note, notes, withdrawn }: DocumentChart, lang: Lang): string => {
  const t = toTranslator(lang);
  return wrap('figure', [
    wrap('figcaption', wrap('a', renderRuns(title), { href })),
    withdrawn ? wrap('p', `${wrap('strong', t('chart.withdrawn'))} · ${escapeMarkup(withdrawn.when)} · ${renderRuns(withdrawn.runs)}`) : '',
    renderTable([t('chart.what'), t('chart.value'), t('chart.state')], rows.map(({ label, amount, state }) => [escapeMarkup(label), renderRun(amount), escapeMarkup(state)])),
    renderParagraph(note), ...notes.map((each) => renderDated(each, ': ')),
  ].join(''));
};

const renderPhrase = ({ text, note, other, source }: DocumentPhrase): string =>
  wrap('blockquote', wrap('p', `“${escapeMarkup(text)}”`)) + wrap('p', `${escapeMarkup(note)}: ${wrap('q', escapeMarkup(other.text), { lang: other.lang })}`) + renderParagraph(source);

const renderContent = (content: DocumentContent, lang: Lang): string => {
  const renderAll = (parts: DocumentContent[]): string => parts.map((part) => renderContent(part, lang)).join('');
  switch (content.kind) {
    case 'paragraph': return renderParagraph(content.content);
    case 'heading': return wrap(`h${content.depth}`, renderRuns(content.content));
    case 'list': return wrap(content.ordered ? 'ol' : 'ul', content.items.map((item) => wrap('li', renderAll(item))).join(''));
    case 'quote': return wrap('blockquote', renderAll(content.content));
    case 'table': return renderTable(content.head.map(renderRuns), content.rows.map((cells) => cells.map(renderRuns)));
    case 'chart': return renderChart(content, lang);
    case 'phrase': return renderPhrase(content);
  }
};

const renderSection = (title: string, inner: string): string => (inner === '' ? '' : wrap('h2', title) + inner);

/** A story as HTML that stands anywhere: without title, classes, scripts or style, every address whole, every figure a `<data>`. */
export const renderStoryHtml = (document: StoryDocument): string => {
  const { lang, address } = document;
  const t = toTranslator(lang);
  return [
    document.withdrawn ? wrap('p', `${wrap('strong', escapeMarkup(document.withdrawn.text))} · ${renderRuns(document.withdrawn.reason)}`) : '',
    renderParagraph(document.deck), renderSection(t('story.headline'), renderFigures(document.figures)),
    ...document.blocks.map(({ content, beside }) => renderContent(content, lang) + renderFigures(beside)),
    document.caseStatus ? renderParagraph(document.caseStatus) : '',
    renderSection(t('story.notes'), document.notes.map((note) => renderDated(note, ': ')).join('')),
    renderSection(t('story.corrections'), document.corrections.map((correction) => renderDated(correction, ' · ')).join('')),
    renderSection(t('story.facts'), document.facts.map(({ label, runs }) => wrap('p', `${escapeMarkup(label)}: ${renderRuns(runs)}`)).join('')),
    wrap('p', [escapeMarkup(document.site), t('footer.edition', { date: formatDate(document.edition, lang) }), wrap('a', address, { href: address })].join(' · ')),
    wrap('p', escapeMarkup(document.who)),
  ].join('');
};
