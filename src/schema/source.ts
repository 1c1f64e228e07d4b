import { z } from 'zod';
import { dateOrUnknownSchema, dateSchema, daySchema } from './date.ts';
import { localizedSchema } from './text.ts';

const addressSchema = z.url({ protocol: /^https$/ });

// One string with one rule, no union: of a union's faults Zod tells those of its last branch, in its own words.
const urlSchema = z.string().refine((text) => text === 'unknown' || addressSchema.safeParse(text).success, { error: 'url' });

/** `content/sources/<id>.yaml`: one publication. */
export const sourceSchema = z.strictObject({
  /** Who published it, as named in running text. */
  publisher: localizedSchema,
  /** What it is, in our words where we do not know its headline. */
  title: localizedSchema,
  /** Its address, or `unknown`. */
  url: urlSchema,
  /** The date it bears, as exact as known, or `unknown`. */
  published: dateOrUnknownSchema,
  /** The day on which we read it. */
  accessed: dateSchema,
  /** Address of a stored copy, or `unknown`. */
  archived: urlSchema,
  /** Language of the publication. */
  language: z.enum(['th', 'en', 'id']),
  /** `primary`: the release itself; `independent`; `derived`: retells Binance and confirms nothing. */
  origin: z.enum(['primary', 'independent', 'derived']),
  /** What a reader should know of this source. */
  note: localizedSchema.optional(),
  /** Dated notes to the reader, on what changed since the source was published here. What an edition has published of them is never edited. */
  notes: z.array(z.strictObject({
    /** The day of the note. */
    date: daySchema,
    /** What changed, and why. */
    text: localizedSchema,
  })).default([]),
});

export type SourceRecord = z.infer<typeof sourceSchema>;
