import type { DocumentAccount, DocumentFigure } from '../domain/document-figure.ts';
import type { FactSheet } from '../domain/fact-sheet.ts';
import { toTranslator } from '../i18n/strings.ts';
import { joinInks, toInk, toLine, toMasthead, toTone, type Ink, type Paper, type Row } from './paper.ts';

const toFigureRow = ({ label, amount, state, stated, alarming }: DocumentFigure): Row =>
  ({ lead: true, cells: [label.map((run) => ({ ...run, strong: true as const })), [{ ...amount, strong: true }], [toInk(state, toTone(alarming))], stated.length > 0 ? stated : [toInk('–')]] });

const toAccountRow = ({ label }: DocumentFigure, { measures, amount, standing, sources, alarming }: DocumentAccount): Row =>
  ({ cells: [measures.length > 0 ? measures : label.map((run): Ink => ({ ...run, tone: 'soft' })), [amount], [toInk(standing, toTone(alarming))], joinInks(sources, '; ')] });

/** Every figure of the report on one sheet, each with its state and who states it, and under it what others printed that a reader must not miss. */
export const toFactPaper = (sheet: FactSheet): Paper => {
  const { lang, site, edition, address, figures, states } = sheet;
  const t = toTranslator(lang);
  return {
    lang, address, author: site, title: t('facts.title'), description: t('facts.title'), keywords: [t('facts.kicker')], created: edition, modified: edition, dense: true,
    parts: [
      ...toMasthead(sheet), toLine('kicker', [toInk(t('facts.kicker'))]), toLine('title', [toInk(t('facts.title'))]),
      {
        kind: 'table', widths: [62, 40, 34, 38], head: (['figure.one', 'chart.value', 'paper.state', 'source.one'] as const).map((key) => [toInk(t(key))]),
        rows: figures.flatMap((figure) => [toFigureRow(figure), ...figure.accounts.map((account) => toAccountRow(figure, account))]),
      },
      toLine('small', states.flatMap(({ name, says }, index): Ink[] => [...(index === 0 ? [] : [{ text: ' ' }]), { text: `${name}: `, strong: true }, { text: says }])),
      toLine('case', [toInk(`${t('facts.more')}: `, 'soft'), { text: address, href: address }]),
    ],
  };
};
