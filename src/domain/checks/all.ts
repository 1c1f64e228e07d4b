import type { Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { amountWords } from './amount-words.ts';
import { blockParity } from './block-parity.ts';
import { blockRecord } from './block-record.ts';
import { chartSeries } from './chart-series.ts';
import { copies } from './copies.ts';
import { correction } from './correction.ts';
import { direction } from './direction.ts';
import { embargo } from './embargo.ts';
import { evidenceRows } from './evidence-rows.ts';
import { evidenceValue } from './evidence-value.ts';
import { fieldParity } from './field-parity.ts';
import { figureOrder } from './figure-order.ts';
import { figurePeriod } from './figure-period.ts';
import { formulaUnits } from './formula-units.ts';
import { formulas } from './formulas.ts';
import { frontStories } from './front-stories.ts';
import { knownIds } from './known-ids.ts';
import { language } from './language.ts';
import { lock } from './lock.ts';
import { mentionParity } from './mention-parity.ts';
import { numberInProse } from './number-in-prose.ts';
import { orphans } from './orphans.ts';
import { printedText } from './printed-text.ts';
import { saneValues } from './sane-values.ts';
import { termParity } from './term-parity.ts';
import { textParity } from './text-parity.ts';
import { twins } from './twins.ts';
import { withdrawnFigure } from './withdrawn-figure.ts';

/** The promises that the site makes, one file each. `at`: the edition's moment, in milliseconds. */
export const CHECKS: ((manuscript: Manuscript, at: number) => Issue[])[] = [
  twins, fieldParity, blockParity, mentionParity, textParity, figureOrder, termParity, language,
  knownIds, numberInProse, amountWords, formulas, formulaUnits, saneValues, evidenceRows, evidenceValue, printedText, figurePeriod, direction,
  chartSeries, orphans, copies, frontStories, blockRecord,
  lock, correction, withdrawnFigure, embargo,
];
