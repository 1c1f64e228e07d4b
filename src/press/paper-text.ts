import { toText } from '../domain/run.ts';
import { renderColumns } from './columns.ts';
import type { Ink, Paper, Part } from './paper.ts';

const toCell = (inks: Ink[]): string => toText(inks).replaceAll('\n', ' · ');

const renderPart = (part: Part): string => {
  switch (part.kind) {
    case 'text': return toText(part.inks);
    case 'list': return part.items.map((item) => `– ${item.map(renderPart).join('\n  ')}`).join('\n');
    case 'quote': return part.parts.map((inner) => `> ${renderPart(inner)}`).join('\n');
    case 'table': return renderColumns([part.head, ...part.rows.map(({ cells }) => cells)].map((cells) => cells.map(toCell))).join('\n');
    case 'picture': return part.alt;
  }
};

/** A paper as plain text, an empty line between its parts, its tables in columns; at its end its permanent address. */
export const renderPaperText = ({ parts, address }: Pick<Paper, 'parts' | 'address'>): string => `${[...parts.map(renderPart), address].join('\n\n')}\n`;
