import { toLength } from './bar-chart.ts';
import type { Bars } from './bar-chart.ts';
import { overhang } from './bar-outline.ts';

/** In pixels of the canvas. A bar stands in the middle of its row, its label on a line above it, of which `line` lies above the baseline: Thai marks are high, and the first line keeps them within the canvas. */
export const sizes = { label: 15, amount: 17, line: 20, bar: 22, row: 62, top: 10, gap: 9 } as const;

/** How wide a text is in a weight and a size, in pixels. */
export type TextWidth = (weight: number, size: number, text: string) => number;

/** Labels are set lighter than amounts. */
export const weights = { label: 400, amount: 600 } as const;

/** Where things stand, in pixels of the canvas: found once, at the build, and then the same wherever the chart is drawn. */
export interface BarLayout {
  /** One place for all amounts of a chart: at the bars' ends, or behind the labels where the ends have no room. */
  amountPlace: 'bar-end' | 'label-line';
  /** Length of the longest bar. */
  longest: number;
  /** Where each bar's amount begins, counted from zero on the scale. */
  amountStarts: number[];
  labelSize: number;
  amountSize: number;
}

/** Top and bottom, in pixels of the canvas. */
export interface Extent { top: number; bottom: number }

interface Row {
  /** Length as a part of the longest bar's. */
  share: number;
  overhang: number;
  /** Widths of the two texts. */
  label: number;
  amount: number;
}

export const chartHeight = (chart: Bars): number => sizes.top + chart.bars.length * sizes.row;

/** What belongs to a bar, from the line of its label to a little below the bar. */
export const toRowExtent = (index: number): Extent => {
  const middle = sizes.top + (index + 0.5) * sizes.row;
  return { top: middle - sizes.bar / 2 - sizes.gap - sizes.line, bottom: middle + sizes.bar / 2 + sizes.gap };
};

/** Which of so many bars is meant by a point at this height of the canvas. */
export const findRow = (count: number, y: number): number => Math.min(count - 1, Math.max(0, Math.floor((y - sizes.top) / sizes.row)));

/** The layout in which bars and texts stay inside the width. */
export const toBarLayout = (chart: Bars, width: number, textWidth: TextWidth): BarLayout => {
  const rows = toRows(chart, textWidth);
  const longest = longestBar(rows, width, (row) => row.overhang + sizes.gap + row.amount);
  // Beside bars of less than half the width, the words would outweigh the lengths.
  return longest >= width / 2 ? amountsAtEnds(rows, width, longest) : amountsBehindLabels(rows, width);
};

const toRows = (chart: Bars, textWidth: TextWidth): Row[] => {
  const greatest = Math.max(...chart.bars.map(toLength));
  return chart.bars.map((bar) => ({
    share: greatest === 0 ? 0 : toLength(bar) / greatest,
    overhang: overhang(bar.bound, sizes.bar),
    label: textWidth(weights.label, sizes.label, bar.label),
    amount: textWidth(weights.amount, sizes.amount, bar.text),
  }));
};

const amountsAtEnds = (rows: Row[], width: number, longest: number): BarLayout => ({
  amountPlace: 'bar-end',
  longest,
  amountStarts: rows.map((row) => row.share * longest + row.overhang + sizes.gap),
  labelSize: toSize(sizes.label, shrinkage(rows.map((row) => row.label), width - sizes.gap)),
  amountSize: sizes.amount,
});

const amountsBehindLabels = (rows: Row[], width: number): BarLayout => {
  const shrunk = shrinkage(rows.map((row) => row.label + row.amount), width - 2 * sizes.gap);
  return {
    amountPlace: 'label-line',
    longest: longestBar(rows, width, (row) => row.overhang),
    amountStarts: rows.map((row) => sizes.gap + row.label * shrunk + sizes.gap),
    labelSize: toSize(sizes.label, shrunk),
    amountSize: toSize(sizes.amount, shrunk),
  };
};

/** The longest bar that leaves each row the room it needs beyond its own. */
const longestBar = (rows: Row[], width: number, beyond: (row: Row) => number): number =>
  Math.min(width, ...rows.map((row) => (width - beyond(row)) / row.share));

/** What the widest text is scaled by to fit, never above 1. */
const shrinkage = (texts: number[], room: number): number => Math.min(1, room / Math.max(...texts));

const toSize = (size: number, scale: number): number => Math.floor(size * scale * 100) / 100;
