/** One thing drawn: a shape, by an SVG path, filled or drawn as a line; or a text, from its baseline’s left end, in a CSS font. */
export type Piece =
  | { kind: 'shape'; path: string; fill: string }
  | { kind: 'line'; path: string; stroke: string; width: number }
  | { kind: 'text'; text: string; x: number; y: number; font: string; fill: string };

/** Pieces in coordinates of their own, laid where they belong. */
export interface Layer { x: number; y: number; scale?: number; pieces: Piece[] }

/** A picture before it is a file: its size in units, its ground, and what lies on it, in the order of drawing. */
export interface Sheet { width: number; height: number; ground: string; layers: Layer[] }

/** A box, by its left top corner and its size. */
export const toBoxPath = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;
