import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript, RecordFile } from '../manuscript.ts';
import type { FigureRecord } from '../../schema/figure.ts';

const judge = ({ data, placeOf }: RecordFile<FigureRecord>): Issue[] => {
  const names = data.evidence.map(({ source, row }) => `${source} ${row ?? ''}`);
  const rows = data.evidence.flatMap(({ relation, aspect, measures, source, row }, index) => {
    const fault = (message: string): Issue => toIssue(placeOf(['evidence', index]), 'evidence', message);
    const severalRows = data.evidence.filter((other) => other.source === source).length > 1;
    return [
      ...(relation === 'differs' && aspect === undefined ? [fault('A row that differs says in what. Add aspect: value, qualifier, meaning, date or method.')] : []),
      ...(relation !== 'differs' && aspect !== undefined ? [fault('Only a row that differs has an aspect. Remove it, or write: relation: differs.')] : []),
      ...(aspect === 'meaning' && measures === undefined ? [fault('A row that differs in meaning says what its number counts. Add "measures" in both languages.')] : []),
      ...(severalRows && row === undefined ? [fault(`"${source}" has several rows here. Give each its own name, like: row: damage.`)] : []),
      ...(row !== undefined && names.indexOf(`${source} ${row}`) !== index ? [fault(`"${source}" has two rows named "${row}". Give this one another name.`)] : []),
    ];
  });
  const stated = data.formula !== undefined || data.evidence.some(({ relation }) => relation === 'states');
  return stated ? rows : [...rows, toIssue(placeOf(['evidence']), 'evidence', 'No source states this figure. Add a row with: relation: states.')];
};

/** Every figure that is not derived rests on a source that states it, and every row can be told apart. */
export const evidenceRows = (manuscript: Manuscript): Issue[] => manuscript.figures.flatMap(judge);
