export interface Bar {
  label: string;
  /** Decimal, exact. */
  value: string;
  /** The amount in words as printed at the bar, qualifier and unit included: "more than 120". */
  text: string;
  /** What the value is to the amount: "more than" is a `lower` bound, "about" is `rough`. */
  bound: 'exact' | 'lower' | 'upper' | 'rough';
}

export interface BarChart {
  /** Unique on the page: the ids of title and description begin with it. */
  id: string;
  lang: 'th' | 'en';
  title: string;
  /** What the chart shows, for a person who cannot see it. */
  description: string;
  bars: Bar[];
}

/** All that a drawing needs of a chart; the words about it are the page's. */
export type Bars = Pick<BarChart, 'bars'>;

/** A bar's length on the scale. Throws on what cannot be drawn from zero: a value below it, or no number. */
export const toLength = (bar: Bar): number => {
  const length = bar.value.trim() === '' ? Number.NaN : Number(bar.value);
  if (Number.isFinite(length) && length >= 0) return length;
  throw new RangeError(`The bar "${bar.label}" has the value "${bar.value}". Bars start at zero: give a number that is zero or more.`);
};
