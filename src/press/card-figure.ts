import { toMarkPieces } from '../charts/evidence-mark.ts';
import type { Layer } from '../charts/piece.ts';
import { sourceOf, toQuantity } from '../domain/figure.ts';
import type { Figure, Report } from '../domain/report.ts';
import { toRuns } from '../domain/runs.ts';
import { isAlarming, toGravestMark, toState } from '../domain/state.ts';
import { listStatements } from '../domain/statement.ts';
import { toWholeWords } from '../domain/term.ts';
import { toAmount } from '../i18n/amount.ts';
import type { Lang } from '../i18n/lang.ts';
import { toTranslator } from '../i18n/strings.ts';
import { LIGHT } from '../styles/light.ts';
import { MARGIN, setInLine, setRule, setWithin, type Word } from './card-type.ts';

const MARK = 28;
/** On what field marks are drawn. */
const FIELD = 16;

/** The number as the pages set it, its qualifier before and its scale and unit behind; what a count counts is said by the label under it. */
const toWords = (report: Report, figure: Figure, lang: Lang): Word[] => {
  const { value, unit, qualifier } = toQuantity(report, { kind: 'figure', id: figure.id, form: 'full' });
  const { qualifier: before, number, scale, unit: name } = toAmount(value, unit, qualifier, lang);
  const isPercent = unit.kind === 'percent';
  const behind = [scale, isPercent || unit.kind === 'count' ? '' : name].filter(Boolean).join(lang === 'en' ? ' ' : '');
  return [{ text: before, weight: 400, size: 34, fill: LIGHT.soft }, { text: isPercent ? `${number}%` : number, weight: 500, size: 104 }, { text: behind, weight: 500, size: 40 }].filter(({ text }) => text !== '');
};

/** What the evidence makes of the figure, and who states it. */
const formatStanding = (report: Report, figure: Figure, lang: Lang): string => {
  const t = toTranslator(lang);
  const publishers = [...new Set(listStatements(report, figure).map((row) => sourceOf(report, row).publisher[lang]))].join(', ');
  return figure.formula ? t('state.derived') : `${t(`state.${toState(report, figure)}`)} · ${t('card.stated', { publisher: publishers })}`;
};

/** A figure from `top` down to `foot`, under a line that is red where the evidence is at odds. */
export const setFigure = (report: Report, figure: Figure, lang: Lang, { top, foot }: { top: number; foot: number }): Layer[] => {
  const [mark, state] = [toGravestMark(report, figure), toState(report, figure)];
  const isAtOdds = !figure.formula && (state === 'revised' || state === 'disputed');
  const label = setWithin(toRuns(report, figure.label[lang], lang, toWholeWords(report)), lang, { kind: 'heading', weight: 500, sizes: [30, 26, 22, 18], top: top + 124, bottom: top + 176 });
  return [
    { x: 0, y: 0, pieces: [
      isAlarming(mark) ? setRule(top, 3, LIGHT.accent) : setRule(top, 1),
      ...setInLine(toWords(report, figure, lang), top + 104),
      ...label.pieces,
      ...setInLine([{ text: formatStanding(report, figure, lang), weight: 600, size: 28, fill: isAtOdds ? LIGHT.accent : LIGHT.ink }], foot, { indent: 42 }),
    ] },
    { x: MARGIN, y: foot - 24, scale: MARK / FIELD, pieces: toMarkPieces(mark) },
  ];
};
