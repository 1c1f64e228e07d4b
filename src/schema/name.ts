import { z } from 'zod';
import { idSchema, localizedSchema, textSchema } from './text.ts';

/** `content/organisations/<id>.yaml`: an organisation's name. */
export const organisationSchema = z.strictObject({
  /** The full name, as the site writes it. */
  name: localizedSchema,
  /** The abbreviation or short name, where there is one: บช.สอท., CCIB. */
  short: localizedSchema.optional(),
  /** On the spelling or the translation. */
  note: localizedSchema.optional(),
});

/** `content/people/<id>.yaml`: a person named in the release. Suspects are never listed. */
export const personSchema = z.strictObject({
  /** As the site writes it, Thai with title or rank. */
  name: localizedSchema,
  /** What the person does or did there, at the time of the release. */
  role: localizedSchema,
  /** The organisation's id. */
  organisation: idSchema,
  /** On the spelling of the name, or on the person's part. */
  note: localizedSchema.optional(),
});

/** `content/glossary/<id>.yaml`: one term. Its words never break across lines, and its digits need no figure. */
export const termSchema = z.strictObject({
  /** The Thai word or phrase. */
  th: textSchema,
  /** The English word or phrase. */
  en: textSchema,
  /** What it means. A term without one guards a spelling only and is not listed in the glossary. */
  explanation: localizedSchema.optional(),
  /** Other forms that may be written; search finds the term by each. */
  aliases: z.strictObject({
    /** In Thai. */
    th: z.array(textSchema).default([]),
    /** In English. */
    en: z.array(textSchema).default([]),
  }).default({ th: [], en: [] }),
});

export type OrganisationRecord = z.infer<typeof organisationSchema>;
export type PersonRecord = z.infer<typeof personSchema>;
export type TermRecord = z.infer<typeof termSchema>;
