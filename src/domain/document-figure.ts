import { toTranslator } from '../i18n/strings.ts';
import { listAccounts } from './exhibit.ts';
import { findById, sourceOf } from './figure.ts';
import type { Figure } from './report.ts';
import { toAmountRun, toPrintedRun, toRuns, toSourceRuns, type Reading, type Run } from './run.ts';
import { findUntold, isAlarming, toMark, toState } from './state.ts';

/** What another source printed of a figure, which a reader must not miss. */
export interface DocumentAccount {
  /** How it bears on the figure and who speaks: "differs in value · independent". */
  standing: string;
  /** What the printed number counts, where that is not what the figure counts. */
  measures: Run[];
  amount: Run;
  /** Those who printed it alike, each with its date. */
  sources: Run[][];
  /** It differs from the figure, or revises it. */
  alarming: boolean;
}

/** A figure that leads, with all that stands beside it wherever it leads. */
export interface DocumentFigure {
  id: string;
  label: Run[];
  amount: Run;
  /** "Disputed", or "Agreed · differs in qualifier · independent". */
  state: string;
  /** Who states it, and where; nothing for a figure that is worked out. */
  stated: Run[];
  accounts: DocumentAccount[];
  /** It is disputed, revised or withdrawn. */
  alarming: boolean;
}

/** The state of a figure in words. `explained`: with what a source differs in, where the state does not tell. */
export const toStateWords = ({ report, lang }: Reading, figure: Figure, explained: boolean): string => {
  const t = toTranslator(lang);
  if (figure.withdrawn) return t('state.withdrawn');
  const untold = explained ? findUntold(report, figure) : undefined;
  const state = t(figure.formula ? 'state.derived' : `state.${toState(report, figure)}`);
  return untold?.aspect ? `${state} · ${t('relation.differs')} ${t(`aspect.${untold.aspect}`)} · ${t(`origin.${toMark(report, untold).origin}`)}` : state;
};

/** Whether the state of a figure is one that a reader must not miss. */
export const isAlarmed = ({ report }: Reading, figure: Figure): boolean =>
  figure.withdrawn !== undefined || (!figure.formula && ['revised', 'disputed'].includes(toState(report, figure)));

const toAccounts = (reading: Reading, figure: Figure): DocumentAccount[] => {
  const { report, lang } = reading;
  const t = toTranslator(lang);
  return listAccounts(report, figure).filter(({ rows: [row] }) => row.relation !== 'states').map(({ rows }) => {
    const [row] = rows;
    const { relation, origin } = toMark(report, row);
    return {
      standing: `${t(`relation.${relation}`)}${row.aspect ? ` ${t(`aspect.${row.aspect}`)}` : ''} · ${t(`origin.${origin}`)}`,
      measures: row.measures ? toRuns(reading, row.measures[lang]) : [],
      amount: toPrintedRun(reading, figure.id, row),
      sources: rows.map((each) => toSourceRuns(reading, sourceOf(report, each), each.locator, true)),
      alarming: isAlarming({ relation, origin }),
    };
  });
};

/** A figure of the report in words, with what others printed of it. */
export const toDocumentFigure = (reading: Reading, id: string): DocumentFigure => {
  const { report, lang } = reading;
  const figure = findById(report.figures, id);
  const stated = figure.evidence.find(({ relation }) => relation === 'states');
  return {
    id, label: toRuns(reading, figure.label[lang]), amount: toAmountRun(reading, id), state: toStateWords(reading, figure, true),
    stated: stated ? toSourceRuns(reading, sourceOf(report, stated), stated.locator) : [],
    accounts: toAccounts(reading, figure), alarming: isAlarmed(reading, figure),
  };
};
