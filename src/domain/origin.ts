import type { Report, Source } from './report.ts';

/** A source that a story rests on, and the numbers of the paragraphs in it, in order. */
export interface Origin { source: Source; numbers: number[] }

/** What a story is drawn from, each source once, in the order of the record. */
export const listOrigins = ({ sources }: Pick<Report, 'sources'>, from: { source: string; locator: string }[]): Origin[] =>
  sources.flatMap((source) => {
    const numbers = from.filter((each) => each.source === source.id).map(({ locator }) => Number(locator.slice(1))).sort((a, b) => a - b);
    return numbers.length > 0 ? [{ source, numbers }] : [];
  });
