import type { DocumentAccount, DocumentFigure } from '../domain/document-figure.ts';
import { toTranslator } from '../i18n/strings.ts';
import type { Lang } from '../i18n/lang.ts';
import { joinInks, toInk, toTone, type Part, type Row } from './paper.ts';

const toFigureRow = ({ label, amount, state, stated, alarming }: DocumentFigure): Row => ({
  lead: true,
  cells: [[...label.map((run) => ({ ...run, strong: true as const })), { text: '\n' }, toInk(state, toTone(alarming))], [amount], stated],
});

const toAccountRow = ({ measures, standing, amount, sources, alarming }: DocumentAccount): Row => ({
  cells: [joinInks([measures, [toInk(standing, toTone(alarming))]], '\n'), [amount], joinInks(sources, '\n')],
});

/** Figures, each with its state and who states it, and under it what others printed that a reader must not miss. */
export const toFigureTable = (figures: DocumentFigure[], lang: Lang): Part => {
  const t = toTranslator(lang);
  return {
    kind: 'table', widths: [10, 9, 7],
    head: [[toInk(t('figure.one'))], [toInk(t('chart.value'))], [toInk(t('source.one'))]],
    rows: figures.flatMap((figure) => [toFigureRow(figure), ...figure.accounts.map(toAccountRow)]),
  };
};
