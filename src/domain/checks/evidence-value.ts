import { Decimal } from 'decimal.js';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript, RecordFile } from '../manuscript.ts';
import type { Evidence } from '../report.ts';
import type { FigureRecord } from '../../schema/figure.ts';

const isSame = (figure: FigureRecord, { printed }: Evidence): boolean =>
  printed?.value !== undefined && figure.value !== undefined && new Decimal(printed.value).eq(figure.value) && (printed.unit ?? figure.unit) === figure.unit;

/** What a relation promises of the number that is printed; undefined where the promise is kept. */
const judgeRow = (figure: FigureRecord, row: Evidence): string | undefined => {
  const same = isSame(figure, row);
  const printed = row.printed?.value ?? 'no number';
  if (row.relation === 'states' && !same) return `The source that states the figure has ${printed}, and the figure ${figure.value ?? ''}. Write the same number and unit in both.`;
  if (row.relation === 'states' && row.printed?.qualifier !== figure.qualifier) return `The source that states the figure has "${row.printed?.qualifier ?? 'none'}" before its number, and the figure "${figure.qualifier ?? 'none'}". Write the same in both.`;
  if (row.relation === 'corroborates' && row.printed?.value !== undefined && !same) return `A row that corroborates has ${printed}, and the figure ${figure.value ?? ''}. Correct the number, or write: relation: differs, with aspect: value.`;
  if (row.relation === 'differs' && row.aspect === 'value' && same) return 'A row that differs in value has the same value as the figure. Correct the number, the relation or the aspect.';
  return row.relation === 'revises' && same ? 'A row that revises the figure has the same value. Correct the number, or write: relation: corroborates.' : undefined;
};

const judge = ({ data, placeOf }: RecordFile<FigureRecord>): Issue[] =>
  data.value === undefined ? [] : data.evidence.flatMap((row, index) => {
    const message = judgeRow(data, row);
    const path = ['evidence', index, 'printed', 'value'];
    return message === undefined ? [] : [toIssue(placeOf(path), 'evidence-value', message)];
  });

/** What a source is said to do to a figure, its number does: the one that states it has that very number, and so on. */
export const evidenceValue = (manuscript: Manuscript): Issue[] => manuscript.figures.flatMap(judge);
