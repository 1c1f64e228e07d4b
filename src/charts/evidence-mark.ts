import { isAlarming, type Mark } from '../domain/state.ts';
import { LIGHT } from '../styles/light.ts';
import type { Piece } from './piece.ts';

/** A part of a mark on a field of 16 by 16: filled, or drawn as a line of that width. */
export interface MarkPart { path: string; line?: number }

/** Who speaks. */
export const SHAPES: Record<Mark['origin'], MarkPart> = {
  primary: { path: 'M1 1h14v14H1z' },
  independent: { path: 'M8 .5a7.5 7.5 0 0 1 0 15 7.5 7.5 0 0 1 0-15z' },
  derived: { path: 'M8 1.2a6.8 6.8 0 0 1 0 13.6 6.8 6.8 0 0 1 0-13.6z', line: 1.4 },
};

/** How what is said bears on the figure. */
export const SIGNS: Record<Mark['relation'], MarkPart> = {
  states: { path: 'M4 8h8', line: 1.7 },
  corroborates: { path: 'M4.2 6.2h7.6M4.2 9.8h7.6', line: 1.7 },
  differs: { path: 'M4.2 6.2h7.6M4.2 9.8h7.6M10.4 3.6 5.6 12.4', line: 1.7 },
  revises: { path: 'M4.4 11h7.2M4.6 8.4 8 4.7l3.4 3.7', line: 1.7 },
  context: { path: 'M8 6a2 2 0 0 1 0 4 2 2 0 0 1 0-4z' },
};

const toPiece = ({ path, line }: MarkPart, colour: string): Piece => (line === undefined ? { kind: 'shape', path, fill: colour } : { kind: 'line', path, stroke: colour, width: line });

/** The mark for a picture on paper, with its sign cut out of its shape; in a ring the sign is drawn. */
export const toMarkPieces = (mark: Mark): Piece[] => {
  const colour = isAlarming(mark) ? LIGHT.accent : LIGHT.ink;
  return [toPiece(SHAPES[mark.origin], colour), toPiece(SIGNS[mark.relation], mark.origin === 'derived' ? colour : LIGHT.paper)];
};
