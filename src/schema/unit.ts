import { z } from 'zod';
import { textSchema } from './text.ts';

/** `content/units/<id>.yaml`: what is counted, and the words for it. Figures and evidence name it by id. */
export const unitSchema = z.strictObject({
  /** `count` of things, `money` (prints in millions and billions), `percent`, or `percentage-point`. */
  kind: z.enum(['count', 'money', 'percent', 'percentage-point']),
  /** For percent: `none` where it may pass a hundred, as a rise may and a share may not. */
  limit: z.literal('none').optional(),
  /** The Thai word after the number: บาท, ราย, บัญชี. For percent: %. */
  th: textSchema,
  /** The English words after the number. */
  en: z.strictObject({
    /** After exactly 1: "account". */
    one: textSchema,
    /** After any other number: "accounts". */
    other: textSchema,
  }),
});

export type UnitRecord = z.infer<typeof unitSchema>;
