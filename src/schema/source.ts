import { z } from 'zod';
import { dateSchema } from './date.ts';
import { localizedSchema } from './text.ts';

const urlSchema = z.union([z.literal('unknown'), z.url({ protocol: /^https$/ })], { error: 'url' });

/** `content/sources/<id>.yaml`: one publication. */
export const sourceSchema = z.strictObject({
  /** Who published it, as named in running text. */
  publisher: localizedSchema,
  /** What it is, in our words where we do not know its headline. */
  title: localizedSchema,
  /** Its address, or `unknown`. */
  url: urlSchema,
  /** The date it bears, as exact as known, or `unknown`. */
  published: z.union([z.literal('unknown'), dateSchema], { error: 'date-or-unknown' }),
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
});

export type SourceRecord = z.infer<typeof sourceSchema>;
