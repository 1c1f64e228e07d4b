import { escapeMarkup } from './escape-markup.ts';
import type { Piece } from './piece.ts';

/** Pieces as SVG elements for setting into a page: text stays text, and its family is left to the page's style sheet. */
export const renderMarkup = (pieces: Piece[]): string => pieces.map(renderPiece).join('');

const renderPiece = (piece: Piece): string => {
  if (piece.kind === 'text') return renderText(piece);
  if (piece.kind === 'line') return `<path d="${piece.path}" fill="none" stroke="${escapeMarkup(piece.stroke)}" stroke-width="${piece.width}"/>`;
  return `<path d="${piece.path}" fill="${escapeMarkup(piece.fill)}"/>`;
};

const renderText = ({ text, x, y, font, fill }: Extract<Piece, { kind: 'text' }>): string => {
  const [, weight, size] = /^(\d+) ([\d.]+)px /.exec(font) ?? [];
  if (!weight || !size) throw new Error(`The font "${font}" is not written as weight, size in px, family.`);
  return `<text x="${x}" y="${y}" fill="${escapeMarkup(fill)}" font-size="${size}" font-weight="${weight}">${escapeMarkup(text)}</text>`;
};
