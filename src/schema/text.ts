import { z } from 'zod';

/** One line or paragraph of text a person wrote. Empty or blank text is refused. */
export const textSchema = z.string().refine((text) => text.trim() !== '', { error: 'empty-text' });

/** The same thing said in both languages; each is written for its own readers. */
export const localizedSchema = z.strictObject({
  /** Thai. */
  th: textSchema,
  /** English. */
  en: textSchema,
});

/** A permanent name: lower-case English words joined by hyphens. It is a file name, an address and a citation. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'id' });

/** A number as plain decimal text: no thousands commas, no exponent, "-" only for below zero. */
export const decimalSchema = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, { error: 'decimal' }).refine((text) => !/^-0(\.0+)?$/.test(text), { error: 'below-zero' });

export type Localized = z.infer<typeof localizedSchema>;
