import type { Cost } from './cost.ts';

/** How many pages were built, and what that took. */
export interface Built { pages: number; cost: Cost }

const round = (number: number, digits: number): number => Number(number.toFixed(digits));

/** Processor time a page, in milliseconds. */
const toPace = ({ pages, cost }: Built): number => (cost.cpu * 1000) / pages;

/** A row for each builder; the last column says how many times the processor time a page of the one named `beside` it takes. */
export const toPageCosts = (rows: Record<string, Built>, beside: string): Record<string, Record<string, number>> =>
  Object.fromEntries(Object.entries(rows).map(([name, built]) => {
    const { pages, cost } = built;
    const times = rows[beside] === undefined ? Number.NaN : toPace(built) / toPace(rows[beside]);
    return [name, { pages, seconds: round(cost.seconds, 1), 'processor s': round(cost.cpu, 1), 'peak MB': Math.round(cost.memory / 1e6), 'pages/s': round(pages / cost.seconds, 1), 'processor ms a page': round(toPace(built), 1), [`× ${beside}`]: round(times, 2) }];
  }));

/** How many times the processor time a page takes in the larger of two builds by the same builder. */
export const toGrowth = (small: Record<string, Built>, large: Record<string, Built>): Record<string, { growth: number }> =>
  Object.fromEntries(Object.entries(large).flatMap(([name, built]) => (small[name] ? [[name, { growth: round(toPace(built) / toPace(small[name]), 2) }]] : [])));
