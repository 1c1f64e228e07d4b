import { replaceEntries, type Lock } from '../lock.ts';
import type { Manuscript } from '../manuscript.ts';
import { toEntries } from '../published.ts';
import { manuscript } from './manuscript-fixture.ts';

/** For tests alone: what stands after one edition, of 22 November 2026, published these parts. */
export const published = (parts: Partial<Manuscript>): Lock => {
  const time = '2026-11-22T09:00:00+07:00';
  return { edition: 1, time, day: '2026-11-22', hash: '0'.repeat(64), entries: replaceEntries([], toEntries(manuscript(parts), Date.parse(time))) };
};
