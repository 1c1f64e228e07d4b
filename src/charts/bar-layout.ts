import { toLength } from './bar-chart.ts';
import type { BarChart } from './bar-chart.ts';
import { overhang } from './bar-outline.ts';
import type { ChartTheme } from './theme.ts';

/** In pixels of the canvas. A bar stands in the middle of its row, its label on a line above it. */
export const sizes = { label: 15, amount: 17, bar: 22, row: 62, top: 6, gap: 9 } as const;

/** How wide a text is in a CSS font, in pixels. */
export type TextWidth = (font: string, text: string) => number;

export interface BarLayout {
  /** One place for all amounts of a chart: at the bars' ends, or behind the labels where the ends have no room. */
  amountPlace: 'bar-end' | 'label-line';
  /** Length of the longest bar. */
  longest: number;
  /** Where each bar's amount begins, counted from zero on the scale. */
  amountStarts: number[];
  labelFont: string;
  amountFont: string;
}

interface Row {
  /** Length as a part of the longest bar's. */
  share: number;
  overhang: number;
  /** Widths of the two texts. */
  label: number;
  amount: number;
}

export const chartHeight = (chart: BarChart): number => sizes.top + chart.bars.length * sizes.row;

/** The layout in which bars and texts stay inside the width. */
export const toBarLayout = (chart: BarChart, theme: ChartTheme, width: number, textWidth: TextWidth): BarLayout => {
  const rows = toRows(chart, theme, textWidth);
  const longest = longestBar(rows, width, (row) => row.overhang + sizes.gap + row.amount);
  // Beside bars of less than half the width, the words would outweigh the lengths.
  return longest >= width / 2 ? amountsAtEnds(rows, theme, width, longest) : amountsBehindLabels(rows, theme, width);
};

const toRows = (chart: BarChart, theme: ChartTheme, textWidth: TextWidth): Row[] => {
  const greatest = Math.max(...chart.bars.map(toLength));
  return chart.bars.map((bar) => ({
    share: greatest === 0 ? 0 : toLength(bar) / greatest,
    overhang: overhang(bar.bound, sizes.bar),
    label: textWidth(labelFont(theme), bar.label),
    amount: textWidth(amountFont(theme), bar.text),
  }));
};

const amountsAtEnds = (rows: Row[], theme: ChartTheme, width: number, longest: number): BarLayout => ({
  amountPlace: 'bar-end',
  longest,
  amountStarts: rows.map((row) => row.share * longest + row.overhang + sizes.gap),
  labelFont: labelFont(theme, shrinkage(rows.map((row) => row.label), width - sizes.gap)),
  amountFont: amountFont(theme),
});

const amountsBehindLabels = (rows: Row[], theme: ChartTheme, width: number): BarLayout => {
  const shrunk = shrinkage(rows.map((row) => row.label + row.amount), width - 2 * sizes.gap);
  return {
    amountPlace: 'label-line',
    longest: longestBar(rows, width, (row) => row.overhang),
    amountStarts: rows.map((row) => sizes.gap + row.label * shrunk + sizes.gap),
    labelFont: labelFont(theme, shrunk),
    amountFont: amountFont(theme, shrunk),
  };
};

/** The longest bar that leaves each row the room it needs beyond its own. */
const longestBar = (rows: Row[], width: number, beyond: (row: Row) => number): number =>
  Math.min(width, ...rows.map((row) => (width - beyond(row)) / row.share));

/** What the widest text is scaled by to fit, never above 1. */
const shrinkage = (texts: number[], room: number): number => Math.min(1, room / Math.max(...texts));

const labelFont = (theme: ChartTheme, scale = 1): string => font(theme, 400, sizes.label * scale);
const amountFont = (theme: ChartTheme, scale = 1): string => font(theme, 600, sizes.amount * scale);
const font = (theme: ChartTheme, weight: number, size: number): string => `${weight} ${Math.floor(size * 100) / 100}px ${theme.font}`;
