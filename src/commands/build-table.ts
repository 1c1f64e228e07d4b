import type { Cost } from './cost.ts';

/** How many pages were built, and what that took. */
export interface Built { pages: number; cost: Cost }

const round = (number: number, digits: number): number => Number(number.toFixed(digits));

/** Processor time a page, in milliseconds. */
const toPace = ({ pages, cost }: Built): number => (cost.cpu * 1000) / pages;

/** The same by the clock, which is less where work is shared among processors. */
const toWait = ({ pages, cost }: Built): number => (cost.seconds * 1000) / pages;

/**
 * A row for each builder; the last columns say how many times the time of the one named `beside` it takes: a page by the processor and by the clock, and the
 * processor in all, since builders that make more pages of the same text look the quicker by the page.
 */
export const toPageCosts = (rows: Record<string, Built>, beside: string): Record<string, Record<string, number>> =>
  Object.fromEntries(Object.entries(rows).map(([name, built]) => {
    const { pages, cost } = built;
    const other = rows[beside];
    const [page, clock, all] = other === undefined ? [Number.NaN, Number.NaN, Number.NaN] : [toPace(built) / toPace(other), toWait(built) / toWait(other), cost.cpu / other.cost.cpu];
    return [name, { pages, seconds: round(cost.seconds, 1), 'processor s': round(cost.cpu, 1), 'peak MB': Math.round(cost.memory / 1e6), 'pages/s': round(pages / cost.seconds, 1), 'processor ms a page': round(toPace(built), 1), [`× ${beside} a page`]: round(page, 2), 'by the clock': round(clock, 2), [`× ${beside} in all`]: round(all, 2) }];
  }));

/** How many times the processor time a page takes in the larger of two builds by the same builder. */
export const toGrowth = (small: Record<string, Built>, large: Record<string, Built>): Record<string, { growth: number }> =>
  Object.fromEntries(Object.entries(large).flatMap(([name, built]) => (small[name] ? [[name, { growth: round(toPace(built) / toPace(small[name]), 2) }]] : [])));
