import { toText } from '../domain/run.ts';
import { renderColumns } from './columns.ts';
import type { Ink, Paper, Part, Row } from './paper.ts';

const toCell = (inks: Ink[]): string => toText(inks).replaceAll('\n', ' · ');

/** What stands under the row that leads it begins with a dash. */
const renderTable = (head: Ink[][], rows: Row[]): string[] => {
  const isGrouped = rows.some(({ lead }) => lead);
  const toCells = ({ lead, cells: [first = [], ...rest] }: Row): string[] => [`${isGrouped && !lead ? '– ' : ''}${toCell(first)}`, ...rest.map(toCell)];
  return renderColumns([head.map(toCell), ...rows.map(toCells)]);
};

const renderPart = (part: Part): string => {
  switch (part.kind) {
    case 'text': return toText(part.inks);
    case 'list': return part.items.map((item) => `– ${item.map(renderPart).join('\n  ')}`).join('\n');
    case 'quote': return part.parts.map((inner) => `> ${renderPart(inner)}`).join('\n');
    case 'table': return renderTable(part.head, part.rows).join('\n');
    case 'picture': return part.alt;
  }
};

/** A paper as plain text, an empty line between its parts, its tables in columns. */
export const renderPaperText = ({ parts }: Pick<Paper, 'parts'>): string => `${parts.map(renderPart).join('\n\n')}\n`;
