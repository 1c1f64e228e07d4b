import type { Bar } from './bar-chart.ts';

export interface Box { left: number; right: number; top: number; bottom: number }
export type Point = readonly [x: number, y: number];

/** How far the end of a bar of this height reaches past its value. */
export const overhang = (bound: Bar['bound'], height: number): number =>
  ({ exact: 0, lower: height / 2, upper: 0, rough: height / 7 })[bound];

/**
 * A bar from zero to its value, whose end tells the bound by its shape: exact is straight, lower runs on into a point,
 * upper is notched, rough is torn. The corners stand at the value; a torn edge swings about it.
 */
export const barOutline = (bound: Bar['bound'], { left, right, top, bottom }: Box): Point[] => [
  [left, top],
  ...barEnd(bound, { left, right, top, bottom }),
  [left, bottom],
];

const barEnd = (bound: Bar['bound'], { left, right, top, bottom }: Box): Point[] => {
  const height = bottom - top;
  const tip = overhang(bound, height);
  if (bound === 'rough') return tornEdge(Math.min(tip, right - left), { left, right, top, bottom });
  const notch = bound === 'upper' ? Math.min(height / 2, right - left) : 0;
  const middle: Point[] = bound === 'exact' ? [] : [[right + tip - notch, top + height / 2]];
  return [[right, top], ...middle, [right, bottom]];
};

const tornEdge = (depth: number, { right, top, bottom }: Box): Point[] =>
  [0, 1, 2, 3, 4, 5, 6].map((tooth) => [right + (tooth % 2 === 0 ? -depth : depth), top + (tooth * (bottom - top)) / 6]);
