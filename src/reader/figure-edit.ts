import { isSeq, parseDocument } from 'yaml';
import type { Correction } from '../schema/figure.ts';

/** What a row of evidence becomes. `printed`: that its source prints the new number, in the words given where it has words; without it, the row differs now. */
export interface RowEdit { index: number; printed: { text?: string | undefined } | undefined }

/** A new number for a figure, checked on a day, with what becomes of the rows that had the old one. */
export interface FigureEdit { value: string; day: string; rows: RowEdit[] }

/** The text of a figure's record with another number in it; what it says besides stays as it was typed. */
export const editFigure = (text: string, { value, day, rows }: FigureEdit): string => {
  const record = parseDocument(text, { schema: 'failsafe' });
  record.set('value', value);
  record.set('asOf', day);
  for (const { index, printed } of rows) {
    if (printed) {
      record.setIn(['evidence', index, 'printed', 'value'], value);
      if (printed.text !== undefined) record.setIn(['evidence', index, 'printed', 'text'], printed.text);
    } else {
      record.setIn(['evidence', index, 'relation'], 'differs');
      record.setIn(['evidence', index, 'aspect'], 'value');
    }
  }
  return record.toString({ lineWidth: 0 });
};

/** The text of a figure's record with these corrections in the place of those that it has. */
export const editCorrections = (text: string, corrections: Correction[]): string => {
  const record = parseDocument(text, { schema: 'failsafe' });
  const kept = record.get('corrections');
  // What was published is not touched, not even in how it is set out.
  if (!isSeq(kept)) record.set('corrections', record.createNode(corrections, { aliasDuplicateObjects: false }));
  else {
    const same = corrections.findIndex((correction, index) => JSON.stringify(correction) !== JSON.stringify((kept.toJSON() as Correction[])[index]));
    kept.items.length = same === -1 ? Math.min(kept.items.length, corrections.length) : same;
    corrections.slice(kept.items.length).forEach((correction) => kept.add(record.createNode(correction, { aliasDuplicateObjects: false })));
  }
  if (corrections.length === 0) record.delete('corrections');
  return record.toString({ lineWidth: 0 });
};
